import type { Text } from "../../text/phrase/phrase.ts";

/** A run of characters shown in one way. */
export interface Span<T extends Text = Text> {
	readonly text: T;
	readonly bold?: boolean;
	readonly underlined?: boolean;
	/** A Discord user's id: shown as their name, whatever `text` is. */
	readonly user?: string;
	/** A role's or a channel's id: shown as its name. */
	readonly role?: string;
	readonly channel?: string;
	/** A moment, ISO 8601: shown in the reader's own time zone and language. */
	readonly time?: string;
	/** A moment, ISO 8601: shown as the time until then, which counts down. */
	readonly countdown?: string;
}

/** Words of a line; what is only text needs no span. */
export type Words = readonly (Text | Span)[];

/** How a line is set: as it is, as a heading, as a quotation, or small. */
export type LineStyle = "body" | "heading" | "quote" | "small";

/** One line of a card before it becomes Discord's Markdown. */
export interface Line<T extends Text = Text> {
	readonly style: LineStyle;
	readonly spans: readonly Span<T>[];
}

const PREFIX: Readonly<Record<LineStyle, string>> = {
	body: "",
	heading: "### ",
	quote: "> ",
	small: "-# ",
};

/** Sets a line in Discord's Markdown: what it says, to the letter, is seen. */
export function toMarkdown({ style, spans }: Line<string>): string {
	const prefix = PREFIX[style];
	return spans
		.map(toMarked)
		.join("")
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.map((line) => prefix + escapeLineStart(line))
		.join("\n");
}

function toMarked(span: Span<string>): string {
	const { text, bold, underlined } = span;
	const mention = toMention(span);
	if (mention) return mention;
	const escaped = escapeMarkdown(text);
	const marked = bold ? emphasize(escaped, "**") : escaped;
	return underlined ? emphasize(marked, "__") : marked;
}

/** What Discord shows as something else than its letters; it pings nobody. */
export function toMention(span: Span): string {
	const { user, role, channel, time, countdown } = span;
	if (user) return `<@${user}>`;
	if (role) return `<@&${role}>`;
	if (channel) return `<#${channel}>`;
	if (time) return `<t:${Math.floor(Date.parse(time) / 1_000)}:f>`;
	return countdown ? `<t:${Math.ceil(Date.parse(countdown) / 1_000)}:R>` : "";
}

/** Emphasis neither begins nor ends with a space, and ends with its line. */
function emphasize(text: string, sign: string): string {
	return text
		.split("\n")
		.map((line) => {
			if (line.trim() === "") return line;
			const start = line.length - line.trimStart().length;
			const end = line.trimEnd().length;
			const inside = line.slice(start, end);
			return `${line.slice(0, start)}${sign}${inside}${sign}${line.slice(end)}`;
		})
		.join("\n");
}

/**
 * Takes the meaning from what Discord would read as markup inside a line:
 * emphasis, code, spoilers, links, mentions, timestamps, addresses.
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\*_~`|<>[\]]/gu, "\\$&")
		.replace(/@(?=everyone|here)/giu, "\\@")
		.replace(/:(?=\/\/)/gu, "\\:");
}

/**
 * Headings, lists, quotations and small print are marked at a line's start;
 * lists also where a bold text begins.
 */
function escapeLineStart(line: string): string {
	return line
		.replace(/^(\s*(?:\*\*|__)*)([#+-])/u, "$1\\$2")
		.replace(/^(\s*(?:\*\*|__)*\d+)([.)])/u, "$1\\$2");
}
