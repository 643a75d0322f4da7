import { toTerms } from "../../text/terms.ts";
import { oneOf, WORD_END, WORD_START } from "./patterns.ts";

/** What follows says which one is meant. */
const UNSAID = `(?!,? ${oneOf("of|that|which|who|whose|where|to|for|from")}${WORD_END})`;

/** Words for what was spoken of, when they open a sentence. */
const OPENS = new RegExp(
	`^["“‘'«]?(?:but |and )?the ${oneOf("old|young|elderly|new")}? ?${oneOf(`
		arrangement|agreement|deal|pact|plan|proposal|scheme|measure|move|decision
		|group|ruling|bill|law|policy|project|announcement|incident|attack|accident
		|talks|summit|change|idea|offer|result|vote|letter|statement|money|remark
		|matter|device|damage|answer|question|figure|sum|man|woman|boy|girl|couple
		|pair|company|firm|suspect|victim|dispute|timetable|inspiration|institute
		|hall|map|phrase|team|crew|photograph|picture|post|video|memo|receipt
		|visitor|timing|reason|aim|news|discovery|finding|difference|gap|effect
		|trend|increase|decrease|rise|drop|delay|warning|attempt
	`)}s?${WORD_END}(?!-| ${oneOf("in|at|between")} )${UNSAID}`,
	"iu",
);

/** Words that never come without an introduction. */
const ANYWHERE = new RegExp(
	`${WORD_START}the ${oneOf(`
		money|visitor|device|arrangement|proposal|scheme|remark|memo|newcomer
		|stranger|duo|two men|two women
		|${oneOf(`
			daughter|son|mother|father|brother|sister|wife|husband|widow|widower|niece
			|nephew|uncle|aunt|grandmother|grandfather
		`)}(?:-in-law)?
	`)}${WORD_END}${UNSAID}`,
	"iu",
);

/** Which one is said by a name beside it, or by nothing. */
const BESIDE_NAME = new RegExp(
	`${WORD_START}the ${oneOf(`
		village|town|city|island|country|region|valley|plant|factory|company|firm
		|club|school|hospital|prison
	`)}${WORD_END}(?!['’])${UNSAID}`,
	"iu",
);

const NAME_INSIDE = /(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{L}+/u;

/**
 * Says whether a sentence is about "the plan", "the money" or another thing that
 * is called so only after it was introduced.
 *
 * @param known what the reader has in view anyhow: the headline
 */
export function isAboutSpokenOf(text: string, known: string): boolean {
	const [phrase] =
		OPENS.exec(text) ??
		ANYWHERE.exec(text) ??
		(NAME_INSIDE.test(text) ? null : BESIDE_NAME.exec(text)) ??
		[];
	if (phrase === undefined) return false;
	const terms = new Set(toTerms(known).map(({ term }) => term));
	return !toTerms(phrase).some(({ term }) => terms.has(term));
}
