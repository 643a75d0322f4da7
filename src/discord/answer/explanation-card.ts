import type {
	Explained,
	Explanation,
} from "../../answer/answering/explaining.ts";
import { listed } from "../../text/phrase/listed.ts";
import {
	decimal,
	joined,
	type Phrase,
	plural,
	t,
} from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	body,
	bold,
	type Card,
	heading,
	quote,
	small,
	text,
} from "../card/card.ts";
import { toPassages } from "../card/counted.ts";
import type { Line } from "../card/markdown.ts";

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
				body(bold(VERDICT[answer.verdict]), " · ", toReason(explanation)),
				small(
					t`${toPassages(read)} read of ${toCandidates(passages.length)}. The best first; the weight of two tells the odds between them.`,
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
	answered: t`The answer`,
	unsure: t`The closest passages`,
	"not found": t`Nothing found`,
} as const;

function toReason({ answer, limits, sureness, meant }: Explanation): Phrase {
	const { confidence } = answer;
	if (sureness === null) return toShareOfWords(confidence, limits.coverage);
	const known = toChance(confidence);
	if (confidence < limits.shown)
		return t`that the library knows this: ${known}, below ${limits.shown}`;
	if (confidence < limits.known)
		return t`that the library knows this: ${known}, at least ${limits.shown} but below ${limits.known}`;
	if (meant > 0)
		return t`several articles may be meant: ${meant} weigh about the same`;
	const sure = toChance(sureness);
	return sureness < limits.sure
		? t`that the library knows this: ${known}, at least ${limits.known}; that the first passage is the right one: ${sure}, below ${limits.sure}`
		: t`that the library knows this: ${known}, at least ${limits.known}; that the first passage is the right one: ${sure}, at least ${limits.sure}`;
}

function toShareOfWords(share: number, least: number): Phrase {
	return share < least
		? t`by words alone; the best passage has ${toPercent(share)} of the question's words, below ${toPercent(least)}`
		: t`by words alone; the best passage has ${toPercent(share)} of the question's words, at least ${toPercent(least)}`;
}

function toLines(one: Explained, index: number): Line[] {
	return [
		body(
			`${index + 1}. `,
			bold(one.headline),
			" · ",
			t`paragraph ${one.paragraph}`,
		),
		quote(truncate(one.text, MAX_TEXT)),
		small(joined(toFigures(one), " · ")),
	];
}

function toFigures(one: Explained): Phrase[] {
	const { weight, relevance, closeness, coverage, terms } = one;
	const figures = [
		weight === null ? t`not read` : t`weight ${decimal(weight, 1)}`,
		relevance === null ? null : t`relevance ${decimal(relevance, 1)}`,
		closeness === null ? null : t`closeness ${decimal(closeness, 2)}`,
		terms.length === 0
			? t`no word of the question`
			: t`words ${listed(terms)} (${toPercent(coverage)})`,
	];
	return figures.filter((figure) => figure !== null);
}

function toCandidates(count: number): Phrase {
	return plural(count, t`${count} candidate`, t`${count} candidates`);
}

/** "0.90" */
function toChance(chance: number): Phrase {
	return decimal(chance, 2);
}

function toPercent(share: number): Phrase {
	return t`${Math.round(share * 100)} %`;
}
