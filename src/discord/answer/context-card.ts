import type { QuotationInContext } from "../../answer/given/answer-desk.ts";
import { t } from "../../text/phrase/phrase.ts";
import { ELLIPSIS, toCutOffset, truncate } from "../../text/truncation.ts";
import {
	type Block,
	body,
	buttons,
	type Card,
	DIVIDER,
	firstFitting,
	heading,
	text,
} from "../card/card.ts";
import { type Kept, toShowButton } from "./answer-buttons.ts";
import { toQuotation } from "./quotation.ts";
import { cutFrame, withShortFrame } from "./quotations.ts";
import { toSinceLines } from "./since-lines.ts";

/** So much of what stands before and after is shown, if all of it fits. */
const AROUND_CHARACTERS = [1_500, 1_000, 600, 300, 100];

/**
 * Shows a quotation between the paragraphs that stand around it in its article.
 * The quotation is never cut; what stands around it is, where it is far away.
 */
export function toContextCard(found: QuotationInContext, kept: Kept): Card {
	const cards = AROUND_CHARACTERS.map(
		(most) => () => toCard(found, kept, most),
	);
	return firstFitting(...cards, () => toCard(withShortFrames(found), kept, 0));
}

function toCard(found: QuotationInContext, kept: Kept, most: number): Card {
	const { answer, citation, context, cited } = found;
	const since = cited.filter(({ id }) => id === citation.source.article);
	return {
		blocks: [
			text(heading(answer.question), ...toSinceLines(since)),
			text(body(cutStart(context.before, most))),
			// What stands before it is there already.
			toQuotation({ ...citation, lead: null }, 0),
			text(body(truncate(context.after, most))),
			DIVIDER,
			...toEnd(found, kept),
		],
	};
}

function toEnd({ answer, citation }: QuotationInContext, kept: Kept): Block[] {
	const others = answer.citations.filter(
		({ number }) => number !== citation.number,
	);
	return [
		buttons(
			toShowButton(t`Back to the answer`, kept, "answer"),
			...others.map(({ number }) =>
				toShowButton(t`Context of [${number}]`, kept, "context", number),
			),
		),
	];
}

/** The end of a text: what is nearest to the quotation. */
function cutStart(before: string, most: number): string {
	if (before.length <= most) return before;
	const from = toCutOffset(before, before.length - most);
	return most === 0 ? "" : `${ELLIPSIS} ${before.slice(from).trimStart()}`;
}

function withShortFrames(found: QuotationInContext): QuotationInContext {
	const { answer, citation } = found;
	return {
		...found,
		answer: { ...answer, question: cutFrame(answer.question) },
		citation: withShortFrame(citation),
	};
}
