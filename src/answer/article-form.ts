import { toDate } from "../article/dates.ts";
import { readPastedText } from "../article/pasted-text.ts";
import {
	checkArticle,
	type Reading,
	toArticleUrl,
} from "../article/reading.ts";
import { Refusal } from "../refusal.ts";

/** What a moderator typed into the form for a new article; "" if nothing. */
export interface ArticleForm {
	readonly headline: string;
	readonly text: string;
	readonly url: string;
	readonly date: string;
}

/**
 * Reads the form for a new article. What it names wins over what the text says
 * of itself.
 *
 * @throws Refusal that names the field to correct
 */
export function readArticleForm(form: ArticleForm): Reading {
	const url = form.url.trim() === "" ? null : toArticleUrl(form.url);
	if (form.url.trim() !== "" && url === null)
		throw new Refusal(
			"The address can't be used. It begins with http:// or https:// and has up to 512 characters.",
		);
	const date = form.date.trim() === "" ? null : toDate(form.date);
	if (form.date.trim() !== "" && date === null)
		throw new Refusal(
			`“${form.date.trim()}” is not a date. Write it like 2025-07-08 or 8 July 2025.`,
		);
	const reading = readPastedText(form.text, {
		headline: form.headline.replace(/\s+/gu, " ").trim(),
		...(date && { publishedAt: date }),
		...(url && { url }),
	});
	checkArticle(reading.article);
	return reading;
}
