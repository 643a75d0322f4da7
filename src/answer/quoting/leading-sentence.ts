import { splitSentences } from "../../text/sentences.ts";
import { findQuotations } from "./quotations.ts";

/** A longer sentence would say more than the passage itself. */
const MAX_LEAD_CHARACTERS = 500;

/** Enough for whoever is named at once. */
const MAX_OPENING_CHARACTERS = 160;

/** Words that, opening a passage, point back to what was said before. */
const POINTS_BACK =
	/^["“‘'«]?(?:he|she|it|they|his|her|its|their|him|them|this|that|these|those|such|both|neither|the (?:former|latter|arrangement|agreement|deal|pact|plan|plans|proposal|proposals|scheme|measure|measures|move|decision|pair|two|three|group|ruling|bill|law|policy|project|report|announcement|incident|attack|accident|visit|talks|summit|meeting|change|changes|idea|offer|result|results|study|trial|vote|letter|statement|company|firm|party|government|minister|ministry|spokesperson|spokesman|spokeswoman|man|woman|boy|girl|couple|team|club|court|judge|figure|figures|number|work|same))(?!\p{L})/iu;

/** "The former minister, Ada Brandt, …" says itself who is meant. */
const NAMED = /^["“‘'«]?[Tt]he [^,.;:]+,(?: \p{Lu}[\p{L}'’-]*\.?){2,4},/u;

/**
 * Finds the sentence before a passage that can't be understood without it: one
 * that opens with a pronoun or with "the arrangement" and the like.
 *
 * @param text the article's text
 * @param start where the passage begins in it
 * @returns the sentence as it stands there, or null if none is needed, or what
 * stands there is half of a quotation, whose speaker it doesn't name
 */
export function findLeadingSentence(
	text: string,
	start: number,
): string | null {
	const opening = text.slice(start, start + MAX_OPENING_CHARACTERS);
	if (!POINTS_BACK.test(opening) || NAMED.test(opening)) return null;
	const before = text.slice(
		Math.max(0, start - 2 * MAX_LEAD_CHARACTERS),
		start,
	);
	const paragraph = before.trimEnd().split("\n").at(-1) ?? "";
	const sentences = splitSentences(paragraph).map(({ start, end }) =>
		paragraph.slice(start, end),
	);
	const last = sentences.at(-1);
	if (last === undefined || last.length > MAX_LEAD_CHARACTERS) return null;
	const said = findQuotations(sentences).at(-1);
	return said?.startsInside || said?.endsInside ? null : last;
}
