import type { Answer, Citation } from "../answer/answer.ts";
import { truncate } from "../text/truncation.ts";
import { toAnswerButtons } from "./answer-buttons.ts";
import {
	type Block,
	body,
	bold,
	buttons,
	type Card,
	DIVIDER,
	heading,
	type LinkButton,
	type Select,
	select,
	small,
	text,
} from "./card.ts";
import type { Line } from "./markdown.ts";
import { fitsMessage } from "./message.ts";
import { toQuotation } from "./quotation.ts";

/** What stands around a quotation that leaves it no more room. */
const MAX_FRAME_CHARACTERS = 100;

/** Other places that say the same as a passage; the rest is counted. */
const MAX_ALSO_NAMED = 3;

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
	const end = toEnd(below);
	const close = ({ blocks }: Card) => ({ blocks: [...blocks, ...end] });
	if (answer.verdict === "not found") return close(toNotFoundCard(answer));
	const fitting = toSizes(answer.citations.length)
		.map((size) => close(toQuotingCard(answer, size)))
		.find(fitsMessage);
	return fitting ?? close(toQuotingCard(withShortFrame(answer), SMALLEST));
}

/** What stands below an answer. */
interface Below {
	/** Under which it is kept; null: it isn't. */
	readonly id?: string | null;
	readonly list?: Select | undefined;
}

function toEnd({ id = null, list }: Below): Block[] {
	return [
		...(id === null ? [] : [toAnswerButtons(id)]),
		...(list ? [select(list)] : []),
	];
}

/** How much of an answer a card shows. */
interface Size {
	readonly quotations: number;
	readonly alsoNamed: number;
}

const SMALLEST: Size = { quotations: 1, alsoNamed: 0 };

/** From all to the least. */
function* toSizes(citations: number): Generator<Size> {
	for (let quotations = citations; quotations > 0; quotations--)
		for (const alsoNamed of [MAX_ALSO_NAMED, 0])
			yield { quotations, alsoNamed };
}

/** Shortens all but the quotations; the answer's words stand in one of them. */
function withShortFrame(answer: Answer): Answer {
	const cut = (text: string) => truncate(text, MAX_FRAME_CHARACTERS);
	const citations = answer.citations.map(({ lead, source, ...quotation }) => ({
		...quotation,
		lead: lead && cut(lead),
		source: {
			...source,
			headline: cut(source.headline),
			publisher: source.publisher && cut(source.publisher),
		},
	}));
	const { question, within } = answer;
	return {
		...answer,
		question: cut(question),
		words: null,
		within: within && cut(within),
		citations,
	};
}

const VERDICTS = {
	answered: "The answer",
	unsure: "The closest passages",
	"not found": "Nothing found",
} as const;

function toQuotingCard(answer: Answer, { quotations, alsoNamed }: Size): Card {
	const shown = answer.citations.slice(0, quotations);
	const links = shown.flatMap(toLink);
	return {
		blocks: [
			text(...toOpening(answer)),
			...shown.flatMap((citation) => [
				DIVIDER,
				toQuotation(citation, alsoNamed),
			]),
			...toOmission(answer.citations.length - quotations),
			...(links.length > 0 ? [buttons(...links)] : []),
		],
	};
}

function toOpening({ question, verdict, words, within }: Answer): Line[] {
	return [
		heading(question),
		body(bold(VERDICTS[verdict])),
		...(words === null ? [] : [body(bold(`“${words}”`))]),
		...(verdict === "unsure" ? [small(DOUBT)] : []),
		...(within === null ? [] : [small(`Asked of: ${within}`)]),
	];
}

const DOUBT = "It may be that none of them answers the question.";

function toLink({ number, source }: Citation): LinkButton[] {
	if (source.url === null) return [];
	return [{ label: `[${number}] Open the page`, url: source.url }];
}

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
