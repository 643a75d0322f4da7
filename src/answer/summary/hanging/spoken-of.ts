import { toTerms } from "../../../text/words/terms.ts";
import { oneOf, WORD_END, WORD_START } from "./patterns.ts";

const { raw } = String;

/** Words that say which one is meant. */
const SAYS_WHICH = `${oneOf("of|that|which|who|whose|where|to|for|from")}${WORD_END}`;

const UNSAID = `(?!,? ${SAYS_WHICH})`;

const UNSAID_WORD = `(?!${SAYS_WHICH})`;

/** There is only one, or the reader knows which. */
const KNOWN = oneOf(`
	government|opposition|president|prime minister|police|army|navy|parliament
	|council|state|public|economy|weather|world|sun|moon|internet|media|country
	|court|city|town|first|last|latest|biggest|largest|number|attendance|average
	|final|winner|only|most|least|best|worst|more|less
`);

/** "The denials were …": what a sentence opens with in this way is known. */
const OPENS = new RegExp(
	`^["“‘'«]?(?:${oneOf("but|and")} )?${oneOf(`
		[Tt]he (?!${KNOWN}${WORD_END})(?:${UNSAID_WORD}${raw`\p{Ll}[\p{L}\p{N}’'-]* `}){1,4}?
	`)}(?=${oneOf(`
		is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must
		|should|in|at|on|by|with|and|said|${raw`\p{L}+(?:ed|s)`}
		|held|fell|rose|came|went|began|found|took|made|gave|got|left|lost|won|met
		|told|saw|ran|grew|sold|sent|set|cut|put|hit|let|drew|led|paid|built|bought
		|brought|kept|felt|stood|spoke|wrote|broke|chose|became
	`)}${WORD_END})${UNSAID}`,
	"u",
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

/** "The finance director, Ada Brandt, …": whose isn't said. */
const ROLE = new RegExp(
	`^["“‘'«]?The ${raw`(?:\p{Ll}[\p{Ll}-]* ){0,2}`}${oneOf(`
		director|manager|executive|chairman|chairwoman|owner|coach|captain
		|apprentice|spokesman|spokeswoman|secretary|treasurer|principal|landlord
	`)}, ${raw`\p{Lu}`}`,
	"u",
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
		ROLE.exec(text) ??
		ANYWHERE.exec(text) ??
		(NAME_INSIDE.test(text) ? null : BESIDE_NAME.exec(text)) ??
		[];
	if (phrase === undefined) return false;
	const terms = new Set(toTerms(known).map(({ term }) => term));
	return !toTerms(phrase).some(({ term }) => terms.has(term));
}
