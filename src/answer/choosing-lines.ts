import { type Article, toText } from "../article/article.ts";
import { splitSentences } from "../text/sentences.ts";
import type { SummaryLine, SummarySize } from "./summary.ts";

const LINES: Readonly<Record<SummarySize, number>> = {
	short: 2,
	normal: 4,
	long: 7,
};

/** Chooses the lines of an article's summary. */
export async function chooseLines(
	{ paragraphs }: Pick<Article, "paragraphs">,
	size: SummarySize,
): Promise<SummaryLine[]> {
	const text = toText(paragraphs);
	return splitSentences(text)
		.slice(0, LINES[size])
		.map((range) => ({
			text: text.slice(range.start, range.end),
			paragraph: text.slice(0, range.start).split("\n\n").length,
			range,
		}));
}
