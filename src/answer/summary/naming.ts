import { splitSentences } from "../../text/sentences.ts";
import type { Findings } from "../answering/answering.ts";
import { findNames } from "../following/names.ts";
import { toQuestionWords } from "../following/question-words.ts";
import type { Quotable } from "../quoting/quoting.ts";

/**
 * Finds the passages that have a name, if what was looked up is nothing else:
 * the networks know nothing of whoever bears it. If a sentence has all of the
 * name, those with a part of it are left out, since they may be about somebody's
 * sister.
 *
 * @param mentions passages with words of it, the likeliest first
 * @returns those with the name, the best first; none if it is no name
 */
export function findNaming(
	mentions: readonly Quotable[],
	{ read, meant }: Pick<Findings, "read" | "meant">,
): Quotable[] {
	const names = findNames(mentions[0]?.article.paragraphs ?? []);
	const words = toQuestionWords(meant)
		.filter(({ isTelling }) => isTelling)
		.map(({ word }) => word);
	if (words.length === 0 || !words.every((word) => names.has(word))) return [];
	const whole = mentions.flatMap((one) => toSaying(one, words));
	const places = new Map(read.map(({ candidate }, at) => [candidate, at]));
	const toPlace = ({ candidate }: Quotable) =>
		places.get(candidate) ?? places.size;
	return (whole.length > 0 ? whole : mentions).toSorted(
		(a, b) => toPlace(a) - toPlace(b),
	);
}

/** With the first sentence that has all the words and asks nothing, if any. */
function toSaying(one: Quotable, words: readonly string[]): Quotable[] {
	const sentence = splitSentences(one.text).find(({ start, end }) => {
		const text = one.text.slice(start, end);
		if (/\?["”’»]?$/u.test(text)) return false;
		const said = toQuestionWords(text);
		return new Set(words).isSubsetOf(new Set(said.map(({ word }) => word)));
	});
	return sentence ? [{ ...one, sentence }] : [];
}
