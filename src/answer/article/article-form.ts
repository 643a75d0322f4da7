import type { ArticleDetails } from "../../article/article.ts";
import { toDate } from "../../article/days/dates.ts";
import { readPastedText } from "../../article/reading/pasted-text.ts";
import {
	checkArticle,
	MAX_URL_CHARACTERS,
	type Reading,
	toArticleUrl,
} from "../../article/reading/reading.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";

/** What a moderator typed into the form for a new article; "" if nothing. */
export interface ArticleForm {
	readonly headline: string;
	readonly text: string;
	/** How the text goes on, where one field was too short for it. */
	readonly more: string;
	readonly url: string;
}

/** What a moderator typed about an article; "" for what isn't known. */
export interface DetailsForm {
	readonly headline: string;
	readonly byline: string;
	readonly publisher: string;
	readonly date: string;
	readonly url: string;
}

/**
 * Reads the text of a new article from its form. What the form names wins over
 * what the text says of itself.
 *
 * @throws Refusal that names the field to correct
 */
export function readArticleForm(form: ArticleForm): Reading {
	const url = readUrl(form.url);
	const reading = readPastedText(joinText(form), {
		headline: toOneLine(form.headline),
		...(url && { url }),
	});
	checkArticle(reading.article);
	return reading;
}

/** @throws Refusal that names the field to correct */
export function readDetailsForm(
	form: DetailsForm,
): Omit<ArticleDetails, "tags"> {
	const headline = toOneLine(form.headline);
	if (headline === "")
		throw new Refusal(t`An article needs a headline. Write one.`);
	return {
		headline,
		byline: toOneLine(form.byline) || null,
		publisher: toOneLine(form.publisher) || null,
		publishedAt: readDate(form.date),
		url: readUrl(form.url),
	};
}

/** Commas part tags; one that is named twice counts once. */
export function readTags(text: string): string[] {
	return [...new Set(text.split(/[,\n]/u).map(toOneLine))].filter(Boolean);
}

/** The second field goes on where the first broke off, in mid-sentence or not. */
function joinText({ text, more }: ArticleForm): string {
	if (more.trim() === "") return text;
	const isWhole = /[.!?。！？…]["”’»)]*\s*$/u.test(text);
	const isParted = /\n\s*$/u.test(text) || /^\s*\n/u.test(more);
	return text + (isWhole || isParted ? "\n\n" : " ") + more.trimStart();
}

function readUrl(text: string): string | null {
	if (text.trim() === "") return null;
	const url = toArticleUrl(text);
	if (url) return url;
	throw new Refusal(
		t`The address can't be used. It begins with http:// or https:// and has up to ${MAX_URL_CHARACTERS} characters.`,
	);
}

function readDate(text: string): string | null {
	if (text.trim() === "") return null;
	const date = toDate(text);
	if (date) return date;
	throw new Refusal(
		t`“${text.trim()}” is not a date. Write it like 2025-07-08 or 8 July 2025.`,
	);
}

function toOneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
