import { SOURCE } from "../../text/phrase/wording.ts";
import { body, mentionChannel, mentionRole } from "../card/card.ts";
import { type Span, toMention, type Words } from "../card/markdown.ts";
import { lineInLanguage } from "../language/in-language.ts";

const MENTION = /<(?<kind>@&|#)(?<id>\d+)>/gu;

/**
 * Writes words for the record, in English: roles and channels as Discord writes
 * them.
 */
export function toPlainWords(words: Words): string {
	return lineInLanguage(body(...words), SOURCE)
		.spans.map((span) => toMention(span) || span.text)
		.join("");
}

/** Reads them from there. */
export function fromPlainWords(plain: string): (string | Span)[] {
	const words: (string | Span)[] = [];
	let end = 0;
	for (const { 0: mention, index, groups } of plain.matchAll(MENTION)) {
		const id = groups?.id ?? "";
		words.push(plain.slice(end, index));
		words.push(groups?.kind === "#" ? mentionChannel(id) : mentionRole(id));
		end = index + mention.length;
	}
	return [...words, plain.slice(end)];
}
