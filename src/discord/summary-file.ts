import type { Citation, Source } from "../answer/answer.ts";
import type { ArticleSummary } from "../answer/summary-desk.ts";
import type { TopicSummary } from "../answer/topic-summary.ts";
import { joined, type Text, t } from "../text/phrase.ts";
import { type Card, file, heading, small, text } from "./card.ts";
import { escapeMarkdown } from "./markdown.ts";
import { toOrigin, toParagraphs } from "./source-line.ts";

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

function toFileCard(
	title: string,
	name: string,
	paragraphs: readonly Text[],
): Card {
	const markdown = [`# ${escapeMarkdown(title)}`, ...paragraphs, ""];
	return {
		blocks: [
			text(heading(title), small(t`Its summary as a Markdown file.`)),
			file(name, joined(markdown, "\n\n")),
		],
	};
}

function toCitedLine({ text, lead, source, alsoIn }: Citation): Text {
	const said = lead === null ? text : `${lead} ${text}`;
	const places = [
		toPlace(source),
		...alsoIn.map((one) => t`also in ${toPlace(one)}`),
	];
	return t`- ${escapeMarkdown(said)} (${joined(places, "; ")})`;
}

function toPlace(source: Source): Text {
	const { headline, firstParagraph, lastParagraph, url } = source;
	const parts = [
		escapeMarkdown(headline),
		...toOrigin(source),
		toParagraphs(firstParagraph, lastParagraph),
		...toAddress(url),
	];
	return joined(parts, ", ");
}

function toAddress(url: string | null): string[] {
	return url ? [`<${url}>`] : [];
}
