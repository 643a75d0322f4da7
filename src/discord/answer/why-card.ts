import type { GivenAnswer } from "../../answer/given/answer-desk.ts";
import type {
	MatchedQuotation,
	MissingWord,
	WhyQuoted,
} from "../../answer/given/why-quoted.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";
import {
	type Block,
	body,
	bold,
	type Card,
	DIVIDER,
	firstFitting,
	heading,
	quote,
	small,
	text,
	underlined,
} from "../card/card.ts";
import { toHighlighted } from "../card/highlighting.ts";
import { cutFrame } from "./quotations.ts";

/** Says why an answer quotes what it quotes, word by word. */
export function toWhyCard({ answer }: GivenAnswer, why: WhyQuoted): Card {
	const { question, verdict } = answer;
	const toCard = (shown: readonly MatchedQuotation[]): Card => ({
		blocks: [
			text(
				heading(
					shown.length === 1 ? t`Why this passage?` : t`Why these passages?`,
				),
				body(bold(cutFrame(question))),
				small(VERDICTS[verdict]),
			),
			...shown.flatMap(toMatched),
			DIVIDER,
			text(...why.missing.map((word) => body(toMissing(word)))),
			text(small(hasMatch(shown) ? UNDERLINED : BY_MEANING)),
		],
	});
	const counts = why.quotations.map((_, at) => why.quotations.length - at);
	const cards = counts.map(
		(count) => () => toCard(why.quotations.slice(0, count)),
	);
	return firstFitting(...cards, () => toCard([]));
}

const VERDICTS = {
	answered: t`Of all passages that were read, the first is far enough ahead and likely enough to answer.`,
	unsure: t`These are the likeliest of the passages that were read, but not likely enough, or not far enough ahead, to be called the answer.`,
	"not found": t`None of the passages that were read is likely to answer.`,
} as const;

const UNDERLINED = t`Underlined: words of the question, in whatever form. Passages are found by what they mean, too.`;
const BY_MEANING = t`They say no word of the question: they were found by what they mean.`;

function toMatched({ citation, matched }: MatchedQuotation): Block[] {
	const { number, source } = citation;
	return [
		DIVIDER,
		text(
			quote(...toHighlighted(citation.text, matched, underlined)),
			small(`[${number}] `, bold(cutFrame(source.headline))),
		),
	];
}

function hasMatch(shown: readonly MatchedQuotation[]): boolean {
	return shown.some(({ matched }) => matched.length > 0);
}

function toMissing({ word, isInLibrary, closest }: MissingWord): Phrase {
	const missing = bold(word);
	if (closest === null)
		return isInLibrary
			? t`None of them says ${missing}. Other passages do.`
			: t`Nothing here mentions ${missing}.`;
	const close = bold(closest);
	return isInLibrary
		? t`None of them says ${missing}; closest: ${close}. Other passages do.`
		: t`Nothing here mentions ${missing}; closest: ${close}.`;
}
