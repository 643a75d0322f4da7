import type { Answer } from "../answer/answer.ts";
import { toAnswerButtons } from "./answer-buttons.ts";
import {
	type Block,
	body,
	bold,
	type Card,
	heading,
	type Select,
	select,
	small,
	text,
} from "./card.ts";
import type { Line } from "./markdown.ts";
import {
	cutFrame,
	fitQuotations,
	type Shown,
	toLeast,
	toQuotations,
} from "./quotations.ts";

/** Chooses one of the articles that a question may mean. */
export const CHOOSE = "ask-article";

/**
 * Shows an answer: the question, the verdict in words, then each quotation
 * with its source, then its buttons if it is kept, then a list to choose from,
 * if there is one.
 *
 * No quotation is cut. Where they don't fit in one message together, other
 * places that say the same are counted instead of named; then the last
 * quotations give way, and the card says how many; where not even the first
 * fits, question, headline and the like are shortened.
 */
export function toAnswerCard(answer: Answer, below: Below = {}): Card {
	const end = toEnd(answer, below);
	const close = ({ blocks }: Card) => ({ blocks: [...blocks, ...end] });
	if (answer.verdict === "not found") return close(toNotFoundCard(answer));
	const { citations } = answer;
	const toCard = (shown: Shown) => close(toQuotingCard(answer, shown));
	return (
		fitQuotations(citations, toCard) ??
		close(
			toQuotingCard(
				withShortOpening(answer),
				toLeast(citations, citations.length - 1),
			),
		)
	);
}

/** What stands below an answer. */
interface Below {
	/** Under which it is kept; null: it isn't. */
	readonly id?: string | null;
	readonly list?: Select | undefined;
}

function toEnd({ citations }: Answer, { id = null, list }: Below): Block[] {
	const isKept = id !== null && citations.length > 0;
	return [
		...(isKept ? [toAnswerButtons(id)] : []),
		...(list ? [select(list)] : []),
	];
}

/** The answer's words stand in the quotation, too. */
function withShortOpening(answer: Answer): Answer {
	const { question, within } = answer;
	return {
		...answer,
		question: cutFrame(question),
		words: null,
		within: within && { ...within, headline: cutFrame(within.headline) },
	};
}

const VERDICTS = {
	answered: "The answer",
	unsure: "The closest passages",
	"not found": "Nothing found",
} as const;

function toQuotingCard(answer: Answer, shown: Shown): Card {
	return {
		blocks: [
			text(...toOpening(answer)),
			...toQuotations(shown),
			...toOmission(shown.omitted),
		],
	};
}

function toOpening({ question, verdict, words, within }: Answer): Line[] {
	return [
		heading(question),
		body(bold(VERDICTS[verdict])),
		...(words === null ? [] : [body(bold(`“${words}”`))]),
		...(verdict === "unsure" ? [small(DOUBT)] : []),
		...(within === null ? [] : [small(`Asked of: ${within.headline}`)]),
	];
}

const DOUBT = "It may be that none of them answers the question.";

function toOmission(count: number): Block[] {
	if (count === 0) return [];
	const passages = count === 1 ? "passage" : "passages";
	return [
		text(
			small(
				`${count} more ${passages} did not fit. Ask one article with the option article to see them.`,
			),
		),
	];
}

function toNotFoundCard(answer: Answer): Card {
	const advice = answer.libraryIsEmpty
		? "There are no articles here yet. A moderator adds them with /article add."
		: "No passage here seems to answer this. Ask about something that the articles report, or name the people, places or things.";
	const limited =
		answer.within === null
			? []
			: [body("Or ask without the option article, to search all articles.")];
	return { blocks: [text(...toOpening(answer), body(advice), ...limited)] };
}
