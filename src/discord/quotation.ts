import type { Citation, Source } from "../answer/answer.ts";
import { joined } from "../text/phrase.ts";
import { ELLIPSIS } from "../text/truncation.ts";
import { type Block, bold, quote, small, text } from "./card.ts";
import { toHighlighted } from "./highlighting.ts";
import type { Line, Span } from "./markdown.ts";
import { toOrigin, toParagraphs } from "./source-line.ts";

/**
 * Shows a citation: the passage whole, then its source, then where else the
 * same is said: so many places by name, the others counted.
 */
export function toQuotation(citation: Citation, alsoNamed: number): Block {
	const { lead, number, source, alsoIn, isOlder } = citation;
	return text(
		...(lead === null ? [] : [small(lead)]),
		quote(...toQuotedSpans(citation)),
		small(`[${number}] `, ...(isOlder ? OLDER : []), ...toPlace(source)),
		...toAlsoLines(alsoIn, alsoNamed),
	);
}

/** Said of what a newer article that stands beside it answers otherwise. */
const OLDER: readonly Span[] = [bold("older"), { text: " · " }];

function toPlace(source: Source): Span[] {
	const { headline, firstParagraph, lastParagraph } = source;
	const paragraphs = toParagraphs(firstParagraph, lastParagraph);
	const rest = joined([...toOrigin(source), paragraphs], " · ");
	return [bold(headline), { text: " · " }, { text: rest }];
}

function toAlsoLines(places: readonly Source[], named: number): Line[] {
	if (places.length === 0) return [];
	if (named === 0) return [small(toUnnamed(places.length))];
	const list = places
		.slice(0, named)
		.flatMap((place) => [...toPlace(place), { text: "; " }]);
	const more = places.length - named;
	const end = more > 0 ? `and ${more} more` : null;
	return [small("Also in: ", ...(end ? [...list, end] : list.slice(0, -1)))];
}

function toUnnamed(count: number): string {
	return `Also in ${count} other ${count === 1 ? "place" : "places"}`;
}

/** The passage with its highlights in bold, "…" where a sentence was cut. */
function toQuotedSpans(citation: Citation): Span[] {
	return [
		{ text: citation.startsInside ? `${ELLIPSIS} ` : "" },
		...toHighlighted(citation.text, citation.highlights),
		{ text: citation.endsInside ? ` ${ELLIPSIS}` : "" },
	];
}
