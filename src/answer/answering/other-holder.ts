import type { Range } from "../../text/range.ts";
import { toWordSet } from "../../text/word-list.ts";
import { fold } from "../../text/words/folding.ts";
import { analyze } from "../../text/words/terms.ts";

/**
 * "Who is", "whos": it asks for a holder's name; "who is running for mayor"
 * asks what somebody does.
 */
const WHO_IS =
	/^\W*(?:and\s+)?(?:who(?:['’]?s|\s+(?:is|are))|what(?:['’]?s|\s+(?:is|are))\s+the\s+names?\s+of)(?!\p{L})(?!\s+\p{L}{2,}(?:ing|ed)(?!\p{L}))/iu;

/** Whoever comes after a former holder holds it. */
const COMES_AFTER =
	/(?<!\p{L})(?:succeed\p{L}*|successors?|replac\p{L}+|t(?:ak|ook)\p{L}* over)(?!\p{L})/iu;

/** Before an office or a body, these make it another one. */
const QUALIFIERS: ReadonlySet<string> = toWordSet(`
	former ex outgoing incoming acting interim deputy vice assistant shadow late
`);

/**
 * Says whether a question asks who holds something, and a sentence speaks only
 * of its former holder, a deputy and the like: "the former first minister" isn't
 * the first minister.
 */
export function isOfOtherHolder(
	question: string,
	text: string,
	{ start, end }: Range,
): boolean {
	const sentence = text.slice(start, end);
	if (!WHO_IS.test(question) || COMES_AFTER.test(sentence)) return false;
	const asked = toWords(question);
	if (asked.some(({ isQualifier }) => isQualifier)) return false;
	const terms = new Set(
		asked.map(({ term }) => term).filter((term) => term !== ""),
	);
	const holders = { same: new Set<string>(), other: new Set<string>() };
	let isOther = false;
	for (const { term, isQualifier } of toWords(sentence)) {
		isOther = isQualifier || (isOther && terms.has(term));
		if (!isQualifier && terms.has(term))
			holders[isOther ? "other" : "same"].add(term);
	}
	return !holders.other.isSubsetOf(holders.same);
}

/** Words that say something, and any other as a gap between them. */
function toWords(text: string) {
	return analyze(text).map(({ term, start, end, isStopWord }) => ({
		term: isStopWord ? "" : term,
		isQualifier: QUALIFIERS.has(fold(text.slice(start, end))),
	}));
}
