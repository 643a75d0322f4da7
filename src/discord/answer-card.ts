import type { Answer, Citation } from "../answer/answer.ts";
import type { Range } from "../text/range.ts";
import { ELLIPSIS, truncate } from "../text/truncation.ts";
import {
	type Block,
	body,
	bold,
	buttons,
	type Card,
	DIVIDER,
	heading,
	type LinkButton,
	quote,
	small,
	text,
} from "./card.ts";
import type { Line, Span } from "./markdown.ts";
import { fitsMessage } from "./message.ts";
import { toOrigin, toParagraphs } from "./source-line.ts";

/** What stands around a quotation that leaves it no more room. */
const MAX_FRAME_CHARACTERS = 100;

/**
 * Shows an answer: the question, the verdict in words, then each quotation
 * with its source.
 *
 * No quotation is cut. Where they don't fit in one message together, the last
 * ones give way, and the card says how many; where not even the first fits,
 * question, headline and the like are shortened.
 */
export function toAnswerCard(answer: Answer): Card {
	if (answer.verdict === "not found") return toNotFoundCard(answer);
	for (let count = answer.citations.length; count > 0; count--) {
		const card = toQuotingCard(answer, count);
		if (fitsMessage(card)) return card;
	}
	return toQuotingCard(withShortFrame(answer), 1);
}

/** Shortens all but the quotations. */
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
		within: within && cut(within),
		citations,
	};
}

const VERDICTS = {
	answered: "The answer",
	unsure: "The closest passages",
	"not found": "Nothing found",
} as const;

function toQuotingCard(answer: Answer, count: number): Card {
	const shown = answer.citations.slice(0, count);
	const links = shown.flatMap(toLink);
	return {
		blocks: [
			text(...toOpening(answer)),
			...shown.flatMap((citation) => [DIVIDER, toQuotation(citation)]),
			...toOmission(answer.citations.length - count),
			...(links.length > 0 ? [buttons(...links)] : []),
		],
	};
}

function toOpening({ question, verdict, within }: Answer): Line[] {
	return [
		heading(question),
		body(bold(VERDICTS[verdict])),
		...(within === null ? [] : [small(`Asked of: ${within}`)]),
	];
}

function toQuotation(citation: Citation): Block {
	const { lead, number, source } = citation;
	return text(
		...(lead === null ? [] : [small(lead)]),
		quote(...toQuotedSpans(citation)),
		small(
			`[${number}] `,
			bold(source.headline),
			` · ${toPlace(citation).join(" · ")}`,
		),
	);
}

function toPlace({ source }: Citation): string[] {
	return [
		...toOrigin(source),
		toParagraphs(source.firstParagraph, source.lastParagraph),
	];
}

/** The passage with its highlights in bold, "…" where a sentence was cut. */
function toQuotedSpans(citation: Citation): Span[] {
	return [
		{ text: citation.startsInside ? `${ELLIPSIS} ` : "" },
		...toSpans(citation.text, citation.highlights),
		{ text: citation.endsInside ? ` ${ELLIPSIS}` : "" },
	];
}

function toSpans(passage: string, highlights: readonly Range[]): Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (const { start, end } of highlights) {
		spans.push({ text: passage.slice(at, start) });
		spans.push(bold(passage.slice(start, end)));
		at = end;
	}
	return [...spans, { text: passage.slice(at) }];
}

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
		: "No passage has enough of your question's words. Try the names, places or words that the article itself would use.";
	const limited =
		answer.within === null
			? []
			: [body("Or ask without the option article, to search all articles.")];
	return { blocks: [text(...toOpening(answer), body(advice), ...limited)] };
}
