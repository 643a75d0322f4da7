import { z } from "zod";
import type { Article } from "../../article/article.ts";
import {
	checkArticle,
	type Reading,
	toArticleUrl,
} from "../../article/reading/reading.ts";
import type { Text } from "../../text/phrase/phrase.ts";
import { textSchema } from "../../text/phrase/text-schema.ts";
import { INTAKE_REASONS, type IntakeReason } from "../refusal.ts";

/** What the child answers, as JSON; one that answers nothing has died. */
export type ReadingResult = { readonly reading: Reading } | RefusedReading;

export interface RefusedReading {
	/** Null: an article can't be kept that was typed like this, either. */
	readonly reason: IntakeReason | null;
	readonly words: Text;
}

/** As JSON, more than is ever said. */
const MAX_REFUSAL_CHARACTERS = 4_000;

const lineSchema = z.string().nullable();

const articleSchema: z.ZodType<Article> = z.strictObject({
	headline: z.string(),
	byline: lineSchema,
	publisher: lineSchema,
	url: lineSchema.refine((url) => url === null || toArticleUrl(url) !== null),
	publishedAt: z.iso.date().nullable(),
	tags: z.array(z.string()),
	paragraphs: z.array(z.string()),
});

const resultSchema: z.ZodType<ReadingResult> = z.union([
	z.strictObject({
		reading: z.strictObject({
			article: articleSchema,
			leftOut: z.array(z.string()),
		}),
	}),
	z.strictObject({
		reason: z.enum(INTAKE_REASONS).nullable(),
		words: textSchema,
	}),
]);

/**
 * Reads what the child answered, if it is what a child in order answers.
 *
 * What it read may have made it answer anything, so nothing is taken on trust:
 * neither the shape nor that the article can be kept. One that was stopped has
 * written nothing or half an answer.
 */
export function readResult(answer: string): ReadingResult | null {
	try {
		const result = resultSchema.parse(JSON.parse(answer));
		if ("reading" in result) checkArticle(result.reading.article);
		else if (answer.length > MAX_REFUSAL_CHARACTERS) return null;
		return result;
	} catch {
		return null;
	}
}
