import type { Citation, Source } from "../../answer/answer.ts";
import type {
	DigestEntry,
	StoryPart,
	WholeDigest,
} from "../../answer/digest/digest.ts";
import type { ArticleSummary } from "../../answer/summary/summary-desk.ts";
import type { TopicSummary } from "../../answer/summary/topic-summary.ts";
import { listed } from "../../text/phrase/listed.ts";
import {
	day,
	joined,
	type Phrase,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
import { toDayAndHour } from "../../text/time-zones.ts";
import { type Card, file, heading, small, text } from "../card/card.ts";
import { escapeMarkdown } from "../card/markdown.ts";
import { toOrigin, toParagraphs } from "../card/source-line.ts";
import {
	toFilterLine,
	toNothingCard,
	toStoryTitle,
} from "../digest/digest-card.ts";

/** A summary as a Markdown file, each line with its paragraph. */
export function toSummaryFileCard({ article, lines }: ArticleSummary): Card {
	const { headline, url } = article;
	const origin = [...toOrigin(article), ...toAddress(url)];
	return toFileCard(headline, `summary-${article.id}.md`, [
		...(origin.length > 0 ? [joined(origin, " · ")] : []),
		...lines.map(
			({ text, paragraph }) =>
				t`- ${escapeMarkdown(text)} (paragraph ${paragraph})`,
		),
	]);
}

/** What articles say about something as a Markdown file, each line cited. */
export function toTopicFileCard({ topic, citations }: TopicSummary): Card {
	return toFileCard(topic, "summary.md", citations.map(toCitedLine));
}

/**
 * A digest as a Markdown file: every line with its article and paragraph, all
 * pages of it. If all of it has gone since, no file, but a card that says so.
 */
export function toDigestFileCard(whole: WholeDigest): Card {
	const { digest, parts, timeZone } = whole;
	if (digest.articles === 0) return toNothingCard(digest);
	return toFileCard(t`Digest`, "digest.md", [
		toFilterLine(digest, (time) =>
			day(toDayAndHour(new Date(time), timeZone).day),
		),
		...toStoryLines(parts),
	]);
}

/** What several tell, under a title each; then what stands alone. */
function toStoryLines(parts: readonly StoryPart[]): Text[] {
	const stories = parts.filter(({ total }) => total > 1);
	const alone = parts.filter(({ total }) => total === 1);
	const others = stories.length > 0 && alone.length > 0;
	return [
		...stories.flatMap(({ total, entries }) => [
			toTitle(2, toStoryTitle(total)),
			...entries.map(toDigestLine),
		]),
		...(others ? [toTitle(2, t`Other articles`)] : []),
		...alone.flatMap(({ entries }) => entries.map(toDigestLine)),
	];
}

function toDigestLine({ entry, line, paragraph, url }: DigestEntry): Text {
	const place = toPlace({
		...entry,
		firstParagraph: paragraph,
		lastParagraph: paragraph,
		url,
	});
	return t`- ${escapeMarkdown(line)} (${place})`;
}

function toFileCard(
	title: Text,
	name: string,
	paragraphs: readonly Text[],
): Card {
	const markdown = [toTitle(1, title), ...paragraphs, ""];
	return {
		blocks: [
			text(heading(title), small(t`As a Markdown file.`)),
			file(name, joined(markdown, "\n\n")),
		],
	};
}

function toTitle(level: number, title: Text): Phrase {
	const written = typeof title === "string" ? escapeMarkdown(title) : title;
	return joined(["#".repeat(level), written], " ");
}

function toCitedLine({ text, lead, source, alsoIn }: Citation): Text {
	const said = lead === null ? text : `${lead} ${text}`;
	const places = [
		toPlace(source),
		...alsoIn.map((one) => t`also in ${toPlace(one)}`),
	];
	return t`- ${escapeMarkdown(said)} (${joined(places, "; ")})`;
}

function toPlace(
	source: Omit<Source, "article" | "revision" | "start" | "end">,
): Text {
	const { headline, firstParagraph, lastParagraph, url } = source;
	const parts = [
		escapeMarkdown(headline),
		...toOrigin(source),
		toParagraphs(firstParagraph, lastParagraph),
		...toAddress(url),
	];
	return listed(parts);
}

function toAddress(url: string | null): string[] {
	return url ? [`<${url}>`] : [];
}
