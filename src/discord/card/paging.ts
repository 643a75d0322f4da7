import { t } from "../../text/phrase/phrase.ts";
import { toCutOffset } from "../../text/truncation.ts";
import { lineInLanguage } from "../language/in-language.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Button, Card } from "./card.ts";
import { type Line, toMarkdown } from "./markdown.ts";
import { fitsMessage } from "./message.ts";

/** Of the lines on one page, as Markdown; a heading and notes fit beside it. */
const MAX_PAGE_CHARACTERS = 3_000;
const MAX_PAGE_BYTES = 8_000;

/** A longer text is spread over several lines. */
const MAX_LINE_CHARACTERS = 1_000;

/**
 * Spreads lines over pages that fit into a message each; nothing is lost.
 *
 * The same lines always give the same pages, whatever the reader's language, so
 * that a button needs to carry only the page's number.
 */
export function toPages(lines: readonly Line[]): Line[][] {
	const pages: Line[][] = [[]];
	let [characters, bytes] = [0, 0];
	for (const line of lines) {
		const size = measure(line);
		characters += size.characters;
		bytes += size.bytes;
		if (characters > MAX_PAGE_CHARACTERS || bytes > MAX_PAGE_BYTES) {
			pages.push([]);
			({ characters, bytes } = size);
		}
		pages.at(-1)?.push(line);
	}
	return pages.filter((page) => page.length > 0);
}

/** What a line takes in the language in which it takes the most. */
function measure(line: Line): { characters: number; bytes: number } {
	const all = LANGUAGES.map(
		(language) => `${toMarkdown(lineInLanguage(line, language))}\n`,
	);
	return {
		characters: Math.max(...all.map(({ length }) => length)),
		bytes: Math.max(...all.map((markdown) => Buffer.byteLength(markdown))),
	};
}

/** Says whether a card fits in all languages, so that pages are the same. */
export function fitsAll(card: Card): boolean {
	return LANGUAGES.every((language) => fitsMessage(card, language));
}

/** Cuts a text that is too long for one line, between words if it has any. */
export function splitLongText(text: string): string[] {
	const parts: string[] = [];
	let rest = text;
	while (rest.length > MAX_LINE_CHARACTERS) {
		const word = rest.lastIndexOf(" ", MAX_LINE_CHARACTERS) + 1;
		const cut = word || toCutOffset(rest, MAX_LINE_CHARACTERS);
		parts.push(rest.slice(0, cut));
		rest = rest.slice(cut);
	}
	return [...parts, rest];
}

/** Buttons to the pages before and after; none if there is only one page. */
export function toPageButtons(
	press: readonly [name: string, ...args: string[]],
	page: number,
	pages: number,
): Button[] {
	if (pages <= 1) return [];
	return [
		{
			label: t`◀ Back`,
			press: [...press, String(page - 1)],
			isDisabled: page <= 0,
		},
		{
			label: t`Next ▶`,
			press: [...press, String(page + 1)],
			isDisabled: page >= pages - 1,
		},
	];
}

/** A page's number as a button carries it, held to the pages that there are. */
export function toPageNumber(
	argument: string | undefined,
	pages: number,
): number {
	const page = Number(argument ?? 0);
	return Number.isInteger(page) ? Math.min(Math.max(page, 0), pages - 1) : 0;
}
