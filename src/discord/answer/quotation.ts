import type { Citation, Source } from "../../answer/answer.ts";
import { isolate } from "../../text/isolation.ts";
import {
	joined,
	type Phrase,
	plural,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
import { ELLIPSIS } from "../../text/truncation.ts";
import { type Block, bold, quote, small, text } from "../card/card.ts";
import { toHighlighted } from "../card/highlighting.ts";
import type { Line, Span, Words } from "../card/markdown.ts";
import { toOrigin, toParagraphs } from "../card/source-line.ts";

/**
 * Shows a citation: the passage whole, then its source, then where else the
 * same is said: so many places by name, the others counted.
 */
export function toQuotation(citation: Citation, alsoNamed: number): Block {
	const { lead, number, source, alsoIn, isOlder } = citation;
	return text(
		...(lead === null ? [] : [small(lead)]),
		quote(...toQuotedSpans(citation)),
		small(`[${number}] `, ...(isOlder ? OLDER : []), toPlace(source)),
		...toAlsoLines(alsoIn, alsoNamed),
	);
}

/** Said of what a newer article that stands beside it answers otherwise. */
const OLDER: Words = [bold(t`older`), " · "];

/** A reader always sees from when it is, also that nobody knows. */
function toPlace(source: Source): Phrase {
	const { firstParagraph, lastParagraph } = source;
	const paragraphs = toParagraphs(firstParagraph, lastParagraph);
	const rest = joined([...toOrigin(source, t`undated`), paragraphs], " · ");
	return t`${bold(toName(source))} · ${rest}`;
}

function toName({ headline }: Source): Text {
	return headline === "" ? t`This message` : isolate(headline);
}

function toAlsoLines(places: readonly Source[], named: number): Line[] {
	if (places.length === 0) return [];
	if (named === 0) return [small(toUnnamed(places.length))];
	const list = joined(places.slice(0, named).map(toPlace), "; ");
	const more = places.length - named;
	return [small(more > 0 ? toCutList(list, more) : t`Also in: ${list}`)];
}

function toCutList(list: Phrase, more: number): Phrase {
	return plural(
		more,
		t`Also in: ${list}; and ${more} more`,
		t`Also in: ${list}; and ${more} more`,
	);
}

function toUnnamed(count: number): Phrase {
	return plural(
		count,
		t`Also in ${count} other place`,
		t`Also in ${count} other places`,
	);
}

/** The passage with its highlights in bold, "…" where a sentence was cut. */
function toQuotedSpans(citation: Citation): Span[] {
	return [
		{ text: citation.startsInside ? `${ELLIPSIS} ` : "" },
		...toHighlighted(citation.text, citation.highlights),
		{ text: citation.endsInside ? ` ${ELLIPSIS}` : "" },
	];
}
