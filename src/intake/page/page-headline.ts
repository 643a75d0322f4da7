import { MAX_HEADLINE_CHARACTERS } from "../../article/reading/reading.ts";
import { truncate } from "../../text/truncation.ts";
import { type Page, readMeta, toLetters, toLine } from "./page.ts";
import type { JsonLdFacts } from "./page-json-ld.ts";

/** Less than this, and the `<h1>` is about something else. */
const MIN_SHARED_WORDS = 0.2;

/** The last piece of "Headline - Section | Publisher", with what parts it. */
const LAST_PIECE =
	/(?:\s(?:[•·»–—-]|--)\s+|\s?\|\s*)(?!.*(?:\s(?:[•·»–—-]|--)\s|\|))(.+)$/u;
const MAX_PIECES = 5;

/**
 * Picks the headline that a reader of the page sees.
 *
 * That is the page's `<h1>`, provided that it shares words with what the
 * metadata calls the article: on some pages it is the publisher's logo, on
 * others there are several. Else what the metadata says, without "| Publisher".
 */
export function readHeadline(
	page: Page,
	facts: JsonLdFacts,
	publishers: readonly string[],
): string | null {
	const titles = [
		...readMeta(page, ["og:title", "twitter:title"]).slice(0, 1),
		facts.headline ?? "",
		toLine(page.querySelector("head title")?.textContent),
	]
		.filter((title) => title !== "")
		.map((title) => withoutPublisher(title, publishers));
	const headline = pickHeading(page, titles) ?? titles[0];
	return headline === undefined
		? null
		: truncate(headline, MAX_HEADLINE_CHARACTERS);
}

function pickHeading(page: Page, titles: readonly string[]): string | null {
	const headings = [...page.querySelectorAll("h1")]
		.map((heading) => toLine(heading.textContent))
		.filter((text) => text !== "" && text.length <= MAX_HEADLINE_CHARACTERS);
	if (titles.length === 0) return headings[0] ?? null;
	const shares = headings.map((heading) =>
		Math.max(...titles.map((title) => shareWords(heading, title))),
	);
	const best = Math.max(...shares, MIN_SHARED_WORDS);
	return headings[shares.indexOf(best)] ?? null;
}

/**
 * Cuts off the pieces at the end that name the publisher; behind an upright
 * bar any piece goes, because headlines have none.
 */
function withoutPublisher(
	title: string,
	publishers: readonly string[],
): string {
	let rest = title.slice(0, MAX_HEADLINE_CHARACTERS * 2);
	for (let count = 0; count < MAX_PIECES; count++) {
		const [cut = "", piece = ""] = LAST_PIECE.exec(rest) ?? [];
		if (cut === "" || cut.length === rest.length) break;
		if (!cut.includes("|") && !isPublisher(piece, publishers)) break;
		rest = rest.slice(0, -cut.length);
	}
	return rest;
}

function isPublisher(piece: string, publishers: readonly string[]): boolean {
	const letters = toLetters(piece);
	return publishers
		.map(toLetters)
		.some(
			(name) =>
				name !== "" &&
				letters !== "" &&
				(name.includes(letters) || letters.includes(name)),
		);
}

/** How many of the words of the longer one both have, 0 to 1. */
function shareWords(heading: string, title: string): number {
	const [words, others] = [toWords(heading), toWords(title)];
	const shared = [...words].filter((word) => others.has(word)).length;
	return shared / Math.max(words.size, others.size, 1);
}

function toWords(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
