import {
	type Article,
	type ArticleDetails,
	toText,
} from "../../article/article.ts";
import {
	isFittingName,
	MAX_HEADLINE_CHARACTERS,
	MIN_ARTICLE_CHARACTERS,
} from "../../article/reading/reading.ts";
import { t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import { IntakeRefusal } from "../refusal.ts";
import { type Page, toPage } from "./page.ts";
import { readByline } from "./page-byline.ts";
import { cleanPage } from "./page-cleaning.ts";
import { readPublishedAt } from "./page-date.ts";
import { readHeadline } from "./page-headline.ts";
import { readJsonLd } from "./page-json-ld.ts";
import { toParagraphs } from "./page-paragraphs.ts";
import { readPublishers, readUrl } from "./page-source.ts";
import { type KnownDetails, readStory, toLonger } from "./page-story.ts";

/** Dates and bylines are looked for within this many lines of the headline. */
const HEADER_LINES = 30;

/** A page whose cleaning leaves less than this is read again without it. */
const MIN_CLEANED_CHARACTERS = 250;

/** All that a page says about its article; a headline may have to be made up. */
type PageDetails = Omit<ArticleDetails, "headline"> & KnownDetails;

/**
 * Reads the article out of a web page: its story alone, and what the page says
 * about it.
 *
 * It runs no script and fetches nothing. A hostile page can make it slow, or
 * exhaust memory or stack, which is why `readIsolated` calls it elsewhere.
 *
 * @param url where the page came from, if known; the page's own word wins
 * @throws IntakeRefusal `no-article` if there is no story in it
 */
export function readHtml(html: string, url: string | null): Article {
	const page = toPage(html);
	const details = readDetails(page, url);
	cleanPage(page);
	const cleaned = readStory(page, details);
	const paragraphs =
		toText(cleaned).length < MIN_CLEANED_CHARACTERS
			? toLonger(cleaned, readStory(toPage(html), details))
			: cleaned;
	if (toText(paragraphs).length < MIN_ARTICLE_CHARACTERS)
		throw new IntakeRefusal(
			"no-article",
			t`There is no article in this page that can be read. Send the page of a single article, or paste its text.`,
		);
	const [first = ""] = paragraphs;
	const headline = details.headline ?? truncate(first, MAX_HEADLINE_CHARACTERS);
	return { ...details, headline, paragraphs };
}

function readDetails(page: Page, given: string | null): PageDetails {
	const facts = readJsonLd(page);
	const url = readUrl(page, given);
	const publishers = readPublishers(page, facts, url);
	const headline = readHeadline(page, facts, publishers);
	const lines = readLinesBelow(page, headline);
	return {
		headline,
		byline: toFitting(readByline(page, facts, lines, publishers)),
		publisher: toFitting(publishers[0] ?? null),
		url,
		publishedAt: readPublishedAt(page, facts, lines, url),
		tags: [],
	};
}

/** A name that is too long to be shown is none: it was something else. */
function toFitting(name: string | null): string | null {
	return name !== null && isFittingName(name) ? name : null;
}

function readLinesBelow(page: Page, headline: string | null): string[] {
	const body = page.querySelector("body");
	const lines = body === null ? [] : toParagraphs(body);
	const start = headline === null ? -1 : lines.lastIndexOf(headline);
	return start === -1 ? [] : lines.slice(start + 1, start + 1 + HEADER_LINES);
}
