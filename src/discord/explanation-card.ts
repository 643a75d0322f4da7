import type { Explained, Explanation } from "../answer/explaining.ts";
import { toCount } from "../text/counts.ts";
import { truncate } from "../text/truncation.ts";
import { body, bold, type Card, heading, quote, small, text } from "./card.ts";
import type { Line } from "./markdown.ts";

/** So many passages of those that were looked at are shown. */
const MAX_SHOWN = 8;
const MAX_TEXT = 160;

/** Why a question is answered as it is, for a moderator. */
export function toExplanationCard(explanation: Explanation): Card {
	const { answer, passages, read } = explanation;
	return {
		blocks: [
			text(
				heading(answer.question),
				body(bold(VERDICT[answer.verdict]), ` · ${toReason(explanation)}`),
				small(
					`${toCount(read, "passage")} read of ${toCount(passages.length, "candidate")}. The best first; the weight of two tells the odds between them.`,
				),
			),
			...passages.slice(0, MAX_SHOWN).map((one, index) => ({
				kind: "text" as const,
				lines: toLines(one, index),
			})),
		],
	};
}

const VERDICT = {
	answered: "The answer",
	unsure: "The closest passages",
	"not found": "Nothing found",
} as const;

function toReason(explanation: Explanation): string {
	const { answer, limits, sureness, meant } = explanation;
	const { confidence } = answer;
	if (sureness === null)
		return `by words alone; the best passage has ${toPercent(confidence)} of the question's words, ${toSide(confidence, limits.coverage, toPercent)}`;
	const known = `that the library knows this: ${confidence.toFixed(2)}`;
	if (confidence < limits.shown) return `${known}, below ${limits.shown}`;
	if (confidence < limits.known)
		return `${known}, at least ${limits.shown} but below ${limits.known}`;
	if (meant > 0)
		return `several articles may be meant: ${meant} weigh about the same`;
	return `${known}, at least ${limits.known}; that the first passage is the right one: ${sureness.toFixed(2)}, ${toSide(sureness, limits.sure)}`;
}

function toSide(
	value: number,
	least: number,
	show: (value: number) => string = String,
): string {
	return `${value < least ? "below" : "at least"} ${show(least)}`;
}

function toLines(one: Explained, index: number): Line[] {
	return [
		body(`${index + 1}. `, bold(one.headline), ` · paragraph ${one.paragraph}`),
		quote(truncate(one.text, MAX_TEXT)),
		small(toFigures(one).join(" · ")),
	];
}

function toFigures(one: Explained): string[] {
	const { weight, relevance, closeness, coverage, terms } = one;
	return [
		weight === null ? "not read" : `weight ${weight.toFixed(1)}`,
		relevance === null ? "" : `relevance ${relevance.toFixed(1)}`,
		closeness === null ? "" : `closeness ${closeness.toFixed(2)}`,
		terms.length === 0
			? "no word of the question"
			: `words ${terms.join(", ")} (${toPercent(coverage)})`,
	].filter(Boolean);
}

function toPercent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
