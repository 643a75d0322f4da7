import type { Explained, Explanation } from "../answer/explaining.ts";
import { LEAST_CONFIDENCE, LEAST_SURE } from "../answer/verdict.ts";
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

function toReason({ answer, sureness }: Explanation): string {
	const least =
		LEAST_CONFIDENCE[answer.within === null ? "library" : "article"];
	const confidence = answer.confidence.toFixed(2);
	if (sureness === null)
		return `by words alone; the best passage has ${toPercent(answer.confidence)} of the question's words`;
	if (answer.verdict === "not found")
		return `that the library knows this: ${confidence}, below ${least}`;
	if (answer.choices.length > 0)
		return `several articles may be meant: ${answer.choices.length} weigh about the same`;
	const sure = `that the first passage is the right one: ${sureness.toFixed(2)}`;
	const side = sureness < LEAST_SURE ? "below" : "at least";
	return `that the library knows this: ${confidence}, at least ${least}; ${sure}, ${side} ${LEAST_SURE}`;
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
