import { Readability } from "@mozilla/readability";
import { type ArticleDetails, toText } from "../../article/article.ts";
import { toDate } from "../../article/days/dates.ts";
import { isBoilerplate } from "../../article/reading/boilerplate.ts";
import { toByline } from "../../article/reading/bylines.ts";
import { type Page, type PageElement, toLetters } from "./page.ts";
import { toParagraphs } from "./page-paragraphs.ts";

/** What the page says about its story, as far as it says it. */
export type KnownDetails = {
	readonly [Name in "headline" | "byline" | "publisher"]:
		| ArticleDetails[Name]
		| null;
};

/**
 * Finds the story in a page and cuts it into paragraphs.
 *
 * Mozilla's Readability finds it; lines that are left around it go: dates,
 * bylines, boilerplate, and what is known of the article already. The page is
 * used up by this.
 */
export function readStory(page: Page, known: KnownDetails): string[] {
	// The types ask for a browser's document; it uses only what linkedom has.
	const story = new Readability(page as never, {
		serializer: (node) => node as unknown as PageElement,
	}).parse()?.content;
	const told = new Set(
		[known.headline, known.byline, known.publisher].map((text) =>
			toLetters(text ?? ""),
		),
	);
	return (story ? toParagraphs(story) : []).filter(
		(line) => isOfStory(line) && !told.has(toLetters(line)),
	);
}

function isOfStory(line: string): boolean {
	return (
		!isBoilerplate(line) && toDate(line) === null && toByline(line) === null
	);
}

/** The one with more text; the first if they have the same. */
export function toLonger(
	one: readonly string[],
	other: readonly string[],
): readonly string[] {
	return toText(one).length >= toText(other).length ? one : other;
}
