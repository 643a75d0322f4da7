import type { Citation, Source } from "../answer/answer.ts";
import type { ArticleSummary } from "../answer/summary-desk.ts";
import type { TopicSummary } from "../answer/topic-summary.ts";
import { type Card, file, heading, small, text } from "./card.ts";
import { escapeMarkdown } from "./markdown.ts";
import { toOrigin, toParagraphs } from "./source-line.ts";

/** A summary as a Markdown file, each line with its paragraph. */
export function toSummaryFileCard({ article, lines }: ArticleSummary): Card {
	const { headline, url } = article;
	const origin = [...toOrigin(article), ...toAddress(url)].join(" · ");
	return toFileCard(headline, `summary-${article.id}.md`, [
		...(origin ? [origin] : []),
		...lines.map(
			({ text, paragraph }) =>
				`- ${escapeMarkdown(text)} (paragraph ${paragraph})`,
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
	paragraphs: readonly string[],
): Card {
	const markdown = [`# ${escapeMarkdown(title)}`, ...paragraphs, ""];
	return {
		blocks: [
			text(heading(title), small("Its summary as a Markdown file.")),
			file(name, Buffer.from(markdown.join("\n\n"))),
		],
	};
}

function toCitedLine({ text, lead, source, alsoIn }: Citation): string {
	const said = lead === null ? text : `${lead} ${text}`;
	const places = [source, ...alsoIn].map(toPlace).join("; also in ");
	return `- ${escapeMarkdown(said)} (${places})`;
}

function toPlace(source: Source): string {
	const { headline, firstParagraph, lastParagraph, url } = source;
	return [
		escapeMarkdown(headline),
		...toOrigin(source),
		toParagraphs(firstParagraph, lastParagraph),
		...toAddress(url),
	].join(", ");
}

function toAddress(url: string | null): string[] {
	return url ? [`<${url}>`] : [];
}
