import { tokenize } from "../../text/words/tokens.ts";
import { type Article, toText } from "../article.ts";
import { isReadable } from "../article-language.ts";

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

/** Finds what looks wrong with an article as it was read. */
export function findWarnings(article: Article): Warning[] {
	const text = toText(article.paragraphs);
	const words = tokenize(text).length;
	const warnings: Warning[] = [];
	if (article.publishedAt === null) warnings.push({ kind: "no date" });
	if (looksLikeLinks(article.paragraphs)) warnings.push({ kind: "links" });
	else if (words < SHORT_WORDS) warnings.push({ kind: "short", words });
	if (!isReadable(article)) warnings.push({ kind: "not English" });
	return warnings;
}

/** Many short lines that are no sentences. */
function looksLikeLinks(paragraphs: readonly string[]): boolean {
	if (paragraphs.length < MIN_LINKS) return false;
	const links = paragraphs.filter(
		(paragraph) =>
			paragraph.length <= LINK_CHARACTERS &&
			!/[.!?。！？؟।۔]["”’»)」』]*$/u.test(paragraph),
	);
	return links.length / paragraphs.length >= MIN_LINK_SHARE;
}
