import type { Range } from "../../text/range.ts";
import { fold } from "../../text/words/folding.ts";
import { type AnalyzedWord, analyze } from "../../text/words/terms.ts";

/** "Who is", "whos": it asks for a holder's name. */
const WHO_IS =
	/^\W*(?:and\s+)?(?:who(?:['’]?s|\s+(?:is|are))|what(?:['’]?s|\s+(?:is|are))\s+the\s+names?\s+of)(?!\p{L})/iu;

/** Before an office or a body, these make it another one. */
const QUALIFIERS: ReadonlySet<string> = new Set(
	"former ex outgoing incoming acting interim deputy vice assistant shadow late".split(
		" ",
	),
);

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
	if (!WHO_IS.test(question)) return false;
	const asked = toWords(question);
	if (asked.some(({ isQualifier }) => isQualifier)) return false;
	const terms = new Set(
		asked.map(({ term }) => term).filter((term) => term !== ""),
	);
	const holders = { same: new Set<string>(), other: new Set<string>() };
	let isOther = false;
	for (const { term, isQualifier } of toWords(text.slice(start, end))) {
		isOther = isQualifier || (isOther && terms.has(term));
		if (!isQualifier && terms.has(term))
			holders[isOther ? "other" : "same"].add(term);
	}
	return !holders.other.isSubsetOf(holders.same);
}

/** Words that say something, and any other as a gap between them. */
function toWords(text: string) {
	return analyze(text).map(
		({ term, start, end, isStopWord }: AnalyzedWord) => ({
			term: isStopWord ? "" : term,
			isQualifier: QUALIFIERS.has(fold(text.slice(start, end))),
		}),
	);
}
