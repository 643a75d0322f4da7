import { parse } from "yaml";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { ArticleDetails } from "./article.ts";
import { toDate } from "./dates.ts";
import { toPlain } from "./lines.ts";
import { toArticleUrl } from "./reading.ts";

export type FrontMatter = ArticleDetails;

const line = z
	.union([z.string(), z.number()])
	.transform((value) => toPlain(String(value)).replace(/\s+/gu, " ").trim())
	.nullish()
	.transform((value) => value || null);

const schema = z.object({
	headline: line.transform((value) => value ?? ""),
	byline: line,
	publisher: line,
	url: line.transform((value, context) => {
		const url = value === null ? null : toArticleUrl(value);
		if (value !== null && url === null)
			context.addIssue(
				"must be an http or https address of up to 512 characters",
			);
		return url;
	}),
	publishedAt: line.transform((value, context) => {
		const date = value === null ? null : toDate(value);
		if (value !== null && date === null)
			context.addIssue("must be a date such as 2025-07-08");
		return date;
	}),
	tags: z
		.union([z.array(z.coerce.string()), z.string()])
		.nullish()
		.transform((value) => toTags(value ?? [])),
});

/**
 * Takes the front matter (YAML between two lines of three hyphens) off a
 * Markdown text: headline, byline, publisher, url, publishedAt, tags. Other
 * keys are ignored.
 *
 * @throws Refusal if it isn't YAML or a value has another form
 */
export function splitFrontMatter(text: string): {
	frontMatter: FrontMatter | null;
	body: string;
} {
	const match =
		/^\uFEFF?---[^\S\n]*\r?\n(.*?)\r?\n---[^\S\n]*(?:\r?\n|$)/su.exec(text);
	if (!match) return { frontMatter: null, body: text };
	return {
		frontMatter: check(toValue(match[1] ?? "")),
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
		throw new Refusal(`The front matter can't be read: ${reason}`);
	}
}

function check(value: unknown): FrontMatter {
	const result = schema.safeParse(value ?? {});
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw new Refusal(
		`The front matter can't be used: ${issue?.path.join(".") || "it"}: ${issue?.message}`,
	);
}

function toTags(value: string | readonly string[]): string[] {
	const tags = typeof value === "string" ? value.split(",") : value;
	return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
}
