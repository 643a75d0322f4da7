import type { Summary } from "../answer/summary.ts";
import { toCount } from "../text/counts.ts";
import { type Card, file, heading, small, text } from "./card.ts";
import { escapeMarkdown } from "./markdown.ts";
import { toOrigin } from "./source-line.ts";

/** A summary as a Markdown file, every line with its paragraph. */
export function toSummaryFileCard(summary: Summary): Card {
	const { article, lines } = summary;
	const bytes = Buffer.from(toMarkdownFile(summary));
	return {
		blocks: [
			text(
				heading(article.headline),
				small(`Its summary, ${toCount(lines.length, "line")}, as a file`),
			),
			file(`summary-${article.id}.md`, bytes),
		],
	};
}

function toMarkdownFile({ article, lines }: Summary): string {
	const { headline, url } = article;
	const origin = [...toOrigin(article), ...(url ? [`<${url}>`] : [])];
	return [
		`# ${escapeMarkdown(headline)}`,
		...(origin.length > 0 ? [origin.join(" · ")] : []),
		...lines.map(
			({ text, paragraph }) =>
				`- ${escapeMarkdown(text)} (paragraph ${paragraph})`,
		),
		"Every line is the article’s own.",
		"",
	].join("\n\n");
}
