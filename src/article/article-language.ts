import { detectLanguage } from "../text/language/language-detection.ts";
import type { Language } from "../text/language/languages.ts";
import { type Article, toText } from "./article.ts";

/** The one language that the networks know. */
export const READ_LANGUAGE: Language = "en";

/** Says in which language an article is written. */
export function toLanguage({
	paragraphs,
}: Pick<Article, "paragraphs">): Language {
	return detectLanguage(toText(paragraphs));
}

/** Says whether the networks can read an article; others are found by words. */
export function isReadable(article: Pick<Article, "paragraphs">): boolean {
	return toLanguage(article) === READ_LANGUAGE;
}
