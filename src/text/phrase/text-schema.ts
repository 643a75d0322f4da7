import { z } from "zod";
import {
	type DayStyle,
	type Marked,
	Phrase,
	type Text,
	type Value,
} from "./phrase.ts";

/** What is marked knows how it is shown, which isn't told in JSON. */
type Plain = Exclude<Value, Marked> | Phrase;

const DAY_STYLES = [
	"long",
	"weekday",
	"weekday and year",
	"short",
	"short weekday",
	"weekday alone",
] as const satisfies readonly DayStyle[];

/** So many phrases may stand in one another; an option's name is the fourth. */
const MAX_DEPTH = 8;

/** What has no phrase in it. */
const SIMPLE = [
	z.string(),
	z.number(),
	z.strictObject({
		day: z.string(),
		until: z.exactOptional(z.string()),
		style: z.enum(DAY_STYLES),
	}),
	z.strictObject({ decimal: z.number(), digits: z.int().min(0).max(20) }),
	z.strictObject({ name: z.string() }),
] as const;

/**
 * Reads a text out of JSON, where phrases are plain data: `JSON.stringify` makes
 * that of them. Nothing else passes, nor what is marked in a phrase.
 *
 * What comes may be hostile, so a text becomes no longer than its JSON: each
 * place stands once in a template, and phrases in one another have an end.
 *
 * @example
 * textSchema.parse(JSON.parse(JSON.stringify(t`Asked of: ${within}`)));
 */
export const textSchema: z.ZodType<Text> = z.union([
	z.string(),
	toPhraseSchema(MAX_DEPTH),
]);

function toPhraseSchema(depth: number): z.ZodType<Phrase> {
	return z
		.strictObject({
			template: z.string().refine(hasPlacesOnce),
			values: z.array(toValueSchema(depth - 1)),
		})
		.transform(({ template, values }) => new Phrase(template, values));
}

function toValueSchema(depth: number): z.ZodType<Plain> {
	if (depth === 0) return z.union(SIMPLE);
	const phrase = toPhraseSchema(depth);
	return z.union([
		...SIMPLE,
		phrase,
		z.strictObject({ count: z.number(), one: phrase, other: phrase }),
		z.strictObject({ all: z.array(z.union([z.string(), phrase])) }),
	]);
}

/** By their numbers: "{00}" is the place "{0}", too. */
function hasPlacesOnce(template: string): boolean {
	const places = [...template.matchAll(/\{(\d+)\}/gu)].map(([, at]) =>
		Number(at),
	);
	return new Set(places).size === places.length;
}
