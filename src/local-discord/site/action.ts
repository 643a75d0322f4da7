import { z } from "zod";

/** The number of a file that comes along: of the field `files[number]`. */
const file = z.strictObject({ file: z.int().min(0) });

/** Where and as whom one acts. */
const place = z.strictObject({
	serverId: z.string(),
	channelId: z.string(),
	/** A persona's name. */
	persona: z.string(),
	/** The language of their Discord; British English unless told. */
	locale: z.string().optional(),
});

const options = z.record(
	z.string(),
	z.union([z.string(), z.number(), z.boolean(), file]),
);

const fieldValue = z.union([
	z.string(),
	z.boolean(),
	z.array(z.string()),
	z.array(file),
]);

/** What the page may ask for, one in each request. */
export const actionSchema = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("command"),
		place,
		path: z.string(),
		options,
	}),
	z.strictObject({
		kind: z.literal("autocomplete"),
		place,
		path: z.string(),
		options,
		focused: z.string(),
	}),
	z.strictObject({
		kind: z.literal("messageCommand"),
		place,
		name: z.string(),
		messageId: z.string(),
	}),
	z.strictObject({
		kind: z.literal("press"),
		place,
		messageId: z.string(),
		customId: z.string(),
	}),
	z.strictObject({
		kind: z.literal("choose"),
		place,
		messageId: z.string(),
		customId: z.string(),
		values: z.array(z.string()),
	}),
	z.strictObject({
		kind: z.literal("submit"),
		place,
		formId: z.string(),
		/** By the fields' `custom_id`. */
		values: z.record(z.string(), fieldValue),
	}),
	z.strictObject({
		kind: z.literal("write"),
		place,
		text: z.string().max(2000),
		files: z.array(file).max(10),
	}),
	z.strictObject({
		kind: z.literal("dismiss"),
		place,
		messageId: z.string(),
	}),
	z.strictObject({
		kind: z.literal("fault"),
		name: z.enum(["late", "rateLimited", "failing"]),
		isOn: z.boolean(),
	}),
	/** Cuts the bot's connection. */
	z.strictObject({ kind: z.literal("drop") }),
	/** Empties what the bot and the local Discord keep. */
	z.strictObject({ kind: z.literal("reset") }),
]);

export type Action = z.infer<typeof actionSchema>;
export type Place = z.infer<typeof place>;
