import { splitWords } from "../word-list.ts";
import { CONTRACTIONS, WITHOUT_APOSTROPHE } from "./contractions.ts";

/**
 * English words too common to tell passages apart, the question words among
 * them: in "who objected to the deal" only *objected* and *deal* are looked up.
 * Those with an apostrophe are here without it, too: "whos", "didnt".
 */
export const STOP_WORDS: ReadonlySet<string> = new Set([
	...splitWords(`
	a about above after again against ain all also am an and any are as at
	be because been before being below between both but by
	can cannot could
	d did do does doing don down during
	each few for from further
	had has have having he her here hers
	herself him himself his how
	i if in into is it its itself
	just let ll
	m may me might more most much must my myself
	no nor not now
	of off on once only or other ought our ours ourselves out over own
	please
	re s same shall she should so some such
	t tell than that the their theirs them themselves then there
	these they this those through to too
	under until up upon us
	ve very
	was we were what when where
	which while who whom whose why will with would
	you your yours yourself yourselves
	`),
	...CONTRACTIONS,
	...WITHOUT_APOSTROPHE.keys(),
]);
