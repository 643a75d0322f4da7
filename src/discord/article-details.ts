import { type Article, toText } from "../article/article.ts";
import { toCount } from "../text/counts.ts";
import { detectLanguage } from "../text/language-detection.ts";
import type { Language } from "../text/languages.ts";
import { joined } from "../text/phrase.ts";
import { tokenize } from "../text/tokens.ts";
import { body, bold, quote, small } from "./card.ts";
import type { Line } from "./markdown.ts";
import { splitLongText } from "./paging.ts";
import { toReadingTime } from "./reading-time.ts";
import { toOrigin } from "./source-line.ts";

/** Headline, byline, origin, size, address and tags of an article. */
export function toDetails(
	article: Article & {
		readonly isExample?: boolean;
		readonly state?: "live" | "removed" | "erased";
	},
): Line[] {
	const { headline, byline, url, tags, state, isExample = false } = article;
	const by = byline ? [`by ${byline}`] : [];
	const origin = toOrigin({ ...article, isExample });
	return [
		body(bold(headline)),
		small(joined([...by, ...origin, toSize(article)], " · ")),
		...(state === "removed" ? [body("Removed: it is not quoted.")] : []),
		...(url ? [small(url)] : []),
		...(tags.length > 0 ? [small(`Tags: ${tags.join(", ")}`)] : []),
	];
}

/** The beginning of its first paragraph. */
export function toFirstLine({ paragraphs }: Article): Line {
	return quote(splitLongText(paragraphs[0] ?? "")[0] ?? "");
}

const UNSPACED: ReadonlySet<Language> = new Set(["ja", "th", "zh"]);

/** "12 paragraphs, 640 words, 3 minutes to read" */
function toSize({ paragraphs }: Article): string {
	const count = toCount(paragraphs.length, "paragraph");
	const text = toText(paragraphs);
	// Where words aren't parted by spaces, characters say more.
	if (UNSPACED.has(detectLanguage(text)))
		return `${count}, ${toCount(text.length, "character")}`;
	const words = tokenize(text).length;
	return [count, toCount(words, "word"), toReadingTime(words)].join(", ");
}
