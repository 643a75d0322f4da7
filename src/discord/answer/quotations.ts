import type { Citation } from "../../answer/answer.ts";
import { t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	type Block,
	buttons,
	type Card,
	DIVIDER,
	firstFitting,
	type LinkButton,
} from "../card/card.ts";
import { toQuotation } from "./quotation.ts";

/** How much of what is quoted a card shows. */
export interface Shown {
	readonly citations: readonly Citation[];
	/** So many other places that say the same are named, the rest counted. */
	readonly alsoNamed: number;
	/** So many citations are left out at the end. */
	readonly omitted: number;
}

const MAX_ALSO_NAMED = 3;

/** What stands around a quotation that leaves it no more room. */
const MAX_FRAME_CHARACTERS = 100;

/**
 * Makes the card that shows the most of what is quoted and fits one message.
 *
 * No quotation is cut. Where they don't fit together, other places that say the
 * same are counted instead of named; then the last quotations give way.
 *
 * @param toLast what is sent if not even the first fits
 */
export function fitQuotations(
	citations: readonly Citation[],
	toCard: (shown: Shown) => Card,
	toLast: () => Card,
): Card {
	const cards = [...toAmounts(citations)].map((shown) => () => toCard(shown));
	return firstFitting(...cards, toLast);
}

/** The first alone, with no more around it than a message has room for. */
export function toLeast([first]: readonly Citation[], omitted: number): Shown {
	const citations = first ? [withShortFrame(first)] : [];
	return { citations, alsoNamed: 0, omitted };
}

/** The quotations, with lines between them, and buttons to their pages. */
export function toQuotations({ citations, alsoNamed }: Shown): Block[] {
	const links = citations.flatMap(toLink);
	return [
		...citations.flatMap((citation) => [
			DIVIDER,
			toQuotation(citation, alsoNamed),
		]),
		...(links.length > 0 ? [buttons(...links)] : []),
	];
}

/** A text around quotations that mustn't take their room. */
export function cutFrame(text: string): string {
	return truncate(text, MAX_FRAME_CHARACTERS);
}

/** From all to the least. */
function* toAmounts(all: readonly Citation[]): Generator<Shown> {
	for (let count = all.length; count > 0; count--)
		for (const alsoNamed of [MAX_ALSO_NAMED, 0])
			yield {
				citations: all.slice(0, count),
				alsoNamed,
				omitted: all.length - count,
			};
}

/** Headline, publisher and the sentence before take no more room than that. */
export function withShortFrame({
	lead,
	source,
	...quotation
}: Citation): Citation {
	return {
		...quotation,
		lead: lead && cutFrame(lead),
		source: {
			...source,
			headline: cutFrame(source.headline),
			publisher: source.publisher && cutFrame(source.publisher),
		},
	};
}

function toLink({ number, source }: Citation): LinkButton[] {
	if (source.url === null) return [];
	return [{ label: t`[${number}] Open the page`, url: source.url }];
}
