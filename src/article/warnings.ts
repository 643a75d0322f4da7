import { STOP_WORDS } from "../text/stop-words.ts";
import { isUnspaced, tokenize } from "../text/tokens.ts";
import { type Article, toText } from "./article.ts";

/** What a moderator should look at before an article is published. */
export type Warning =
	| { readonly kind: "no date" }
	| { readonly kind: "short"; readonly words: number }
	| { readonly kind: "links" }
	| { readonly kind: "not English" };

/** News stories are longer; what is shorter was often cut by a paywall. */
const SHORT_WORDS = 150;

/** A headline among others on an overview page has so many characters at most. */
const LINK_CHARACTERS = 90;
const MIN_LINKS = 8;
const MIN_LINK_SHARE = 0.7;

/** In English news, four words in ten are common ones; elsewhere hardly any. */
const MIN_STOP_WORD_SHARE = 0.2;
const MIN_WORDS_TO_TELL = 40;

/** Finds what looks wrong with an article as it was read. */
export function findWarnings(article: Article): Warning[] {
	const text = toText(article.paragraphs);
	const words = tokenize(text).map((token) => token.text.toLowerCase());
	const warnings: Warning[] = [];
	if (article.publishedAt === null) warnings.push({ kind: "no date" });
	if (looksLikeLinks(article.paragraphs)) warnings.push({ kind: "links" });
	else if (words.length < SHORT_WORDS)
		warnings.push({ kind: "short", words: words.length });
	if (isForeign(text, words)) warnings.push({ kind: "not English" });
	return warnings;
}

/** Many short lines that are no sentences. */
function looksLikeLinks(paragraphs: readonly string[]): boolean {
	if (paragraphs.length < MIN_LINKS) return false;
	const links = paragraphs.filter(
		(paragraph) =>
			paragraph.length <= LINK_CHARACTERS &&
			!/[.!?。！？]["”’»)]*$/u.test(paragraph),
	);
	return links.length / paragraphs.length >= MIN_LINK_SHARE;
}

function isForeign(text: string, words: readonly string[]): boolean {
	if (isUnspaced(text)) return true;
	if (words.length < MIN_WORDS_TO_TELL) return false;
	const common = words.filter((word) => STOP_WORDS.has(word)).length;
	return common / words.length < MIN_STOP_WORD_SHARE;
}
