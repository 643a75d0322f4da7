import { type Article, toText } from "../../article/article.ts";
import { detectLanguage } from "../../text/language/language-detection.ts";
import type { Language } from "../../text/language/languages.ts";
import { listed } from "../../text/phrase/listed.ts";
import { joined, type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { tokenize } from "../../text/words/tokens.ts";
import { body, bold, quote, small } from "../card/card.ts";
import { toParagraphCount } from "../card/counted.ts";
import type { Line } from "../card/markdown.ts";
import { splitLongText } from "../card/paging.ts";
import { toReadingTime } from "../card/reading-time.ts";
import { toOrigin } from "../card/source-line.ts";

/** Headline, byline, origin, size, address and tags of an article. */
export function toDetails(
	article: Article & {
		readonly isExample?: boolean;
		readonly state?: "live" | "removed" | "erased";
	},
): Line[] {
	const { headline, byline, url, tags, state, isExample = false } = article;
	const by = byline ? [t`By ${byline}`] : [];
	const origin = toOrigin({ ...article, isExample });
	return [
		body(bold(headline)),
		small(joined([...by, ...origin, toSize(article)], " · ")),
		...(state === "removed" ? [body(t`Removed: it is not quoted.`)] : []),
		...(url ? [small(url)] : []),
		...(tags.length > 0 ? [small(t`Tags: ${listed(tags)}`)] : []),
	];
}

/** The beginning of its first paragraph. */
export function toFirstLine({ paragraphs }: Article): Line {
	return quote(splitLongText(paragraphs[0] ?? "")[0] ?? "");
}

const UNSPACED: ReadonlySet<Language> = new Set(["ja", "th", "zh"]);

/** "12 paragraphs, 640 words, 3 minutes to read" */
function toSize({ paragraphs }: Article): Phrase {
	const count = toParagraphCount(paragraphs.length);
	const text = toText(paragraphs);
	// Where words aren't parted by spaces, characters say more.
	if (UNSPACED.has(detectLanguage(text)))
		return listed([count, toCharacters(text.length)]);
	const words = tokenize(text).length;
	return listed([count, toWords(words), toReadingTime(words)]);
}

function toCharacters(count: number): Phrase {
	return plural(count, t`${count} character`, t`${count} characters`);
}

function toWords(count: number): Phrase {
	return plural(count, t`${count} word`, t`${count} words`);
}
