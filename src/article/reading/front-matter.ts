import { parse } from "yaml";
import { z } from "zod";
import { Refusal } from "../../refusal.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import type { ArticleDetails } from "../article.ts";
import { toDate } from "../days/dates.ts";
import { LINE_BREAK, toPlain } from "./lines.ts";
import { MAX_URL_CHARACTERS, toArticleUrl } from "./reading.ts";

export type FrontMatter = ArticleDetails;

/** A Markdown text without its front matter, and what that said. */
export interface SplitMarkdown {
	/** Null: there is none. */
	readonly frontMatter: FrontMatter | null;
	/** It says `format: plain`: nothing below it is markup. */
	readonly isPlain: boolean;
	readonly body: string;
}

const schema = toSchema((value) => toPlain(value).replace(/\s+/gu, " "));

/** To the letter, on one line. */
const plainSchema = toSchema((value) => value.replace(LINE_BREAK, " "));

function toSchema(clean: (value: string) => string) {
	const line = z
		.union([z.string(), z.number()])
		.transform((value) => clean(String(value)).trim())
		.nullish()
		.transform((value) => value || null);
	return z.object({
		headline: line.transform((value) => value ?? ""),
		byline: line,
		publisher: line,
		url: line.transform((value, context) => {
			const url = value === null ? null : toArticleUrl(value);
			if (value !== null && url === null) context.addIssue("no address");
			return url;
		}),
		publishedAt: line.transform((value, context) => {
			const date = value === null ? null : toDate(value);
			if (value !== null && date === null) context.addIssue("no date");
			return date;
		}),
		tags: z
			.union([z.array(z.coerce.string()), z.string()])
			.nullish()
			.transform((value) => toTags(value ?? [])),
	});
}

/** Shown is so much of what the parser says of a text that it can't read. */
const MAX_REASON_CHARACTERS = 200;

/**
 * Takes the front matter (YAML between two lines of three hyphens) off a
 * Markdown text: headline, byline, publisher, url, publishedAt, tags, format.
 * Other keys, and other formats than `plain`, are ignored.
 *
 * @throws Refusal if it isn't YAML or a value has another form
 */
export function splitFrontMatter(text: string): SplitMarkdown {
	const match =
		/^\uFEFF?---[^\S\n]*\r?\n(.*?)\r?\n---[^\S\n]*(?:\r?\n|$)/su.exec(text);
	if (!match) return { frontMatter: null, isPlain: false, body: text };
	const value = toValue(match[1] ?? "") ?? {};
	const isPlain = (value as { format?: unknown }).format === "plain";
	return {
		frontMatter: check(value, isPlain),
		isPlain,
		body: text.slice(match[0].length),
	};
}

function toValue(yaml: string): unknown {
	try {
		return parse(yaml, {
			schema: "core",
			customTags: [],
			maxAliasCount: 20,
			// A warning would put a stranger's text into the log.
			logLevel: "error",
		});
	} catch (error) {
		const [reason = "not YAML"] = (error as Error).message.split("\n");
		// The parser's own words, which are English.
		throw new Refusal(
			t`The front matter can't be read: ${truncate(reason, MAX_REASON_CHARACTERS)}`,
		);
	}
}

function check(value: unknown, isPlain: boolean): FrontMatter {
	const result = (isPlain ? plainSchema : schema).safeParse(value);
	if (result.success) return result.data;
	const [key] = result.error.issues[0]?.path ?? [];
	throw new Refusal(key === undefined ? NO_KEYS : toWrongValue(String(key)));
}

const NO_KEYS = t`The front matter can't be used: it has to be lines such as “headline: Ferry leaves”.`;

function toWrongValue(key: string): Phrase {
	switch (key) {
		case "url":
			return t`The front matter can't be used: ${key} has to be an http or https address of up to ${MAX_URL_CHARACTERS} characters.`;
		case "publishedAt":
			return t`The front matter can't be used: ${key} has to be a date such as ${"2025-07-08"}.`;
		case "tags":
			return t`The front matter can't be used: ${key} has to be a list of words.`;
		default:
			return t`The front matter can't be used: ${key} has to be a line of text.`;
	}
}

function toTags(value: string | readonly string[]): string[] {
	const tags = typeof value === "string" ? value.split(",") : value;
	return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
