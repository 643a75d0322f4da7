import type { Text } from "../../text/phrase/phrase.ts";
import { ELLIPSIS } from "../../text/truncation.ts";
import type { Line, Span, Words } from "./markdown.ts";

/**
 * One message as a member sees it: plain data, not yet Discord's.
 *
 * Its texts are in no language yet; `inLanguage` makes strings of them.
 */
export interface Card<T extends Text = Text> {
	readonly blocks: readonly Block<T>[];
	/**
	 * What is sent where this doesn't fit into a message, which is known only
	 * once its language is; see `firstFitting`.
	 */
	readonly instead?: () => Card<T>;
	/** Opens on the message whose button was pressed, before this is shown. */
	readonly thread?: Thread<T>;
}

/** A thread, and what it begins with. */
export interface Thread<T extends Text = Text> {
	/** At most 100 characters. */
	readonly name: string;
	readonly first: Card<T>;
}

export type Block<T extends Text = Text> =
	| { readonly kind: "text"; readonly lines: readonly Line<T>[] }
	| { readonly kind: "divider" }
	| { readonly kind: "buttons"; readonly buttons: readonly Button<T>[] }
	| { readonly kind: "select"; readonly select: Select<T> | ServerSelect<T> }
	| { readonly kind: "file"; readonly file: CardFile<T> }
	| { readonly kind: "image"; readonly image: CardImage<T> };

/** A file to be saved. */
export interface CardFile<T extends Text = Text> {
	/** Of letters, digits, "-", "_" and ".", each file's another one. */
	readonly name: string;
	/** A text is written in the reader's language. */
	readonly content: Uint8Array | T;
}

/** A picture that is seen in the message. */
export interface CardImage<T extends Text = Text> {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What it shows, in words, for whoever doesn't see it. */
	readonly description: T;
}

/** What happens when it is pressed, or the page that it opens. */
export type Button<T extends Text = Text> = PressButton<T> | LinkButton<T>;

export interface PressButton<T extends Text = Text> {
	readonly label: T;
	/** The press route and its arguments; see `toCustomId`. */
	readonly press: readonly [name: string, ...args: string[]];
	readonly isDanger?: boolean;
	readonly isPrimary?: boolean;
	readonly isDisabled?: boolean;
}

export interface LinkButton<T extends Text = Text> {
	readonly label: T;
	readonly url: string;
}

/** A list that opens in the message, to choose one entry. */
export interface Select<T extends Text = Text> {
	readonly placeholder: T;
	/** The press route and its arguments; the value comes to it as `chosen`. */
	readonly choose: readonly [name: string, ...args: string[]];
	/** At most 25 are shown. */
	readonly options: readonly SelectOption<T>[];
}

/** A list of the server's own roles or channels, to choose from. */
export interface ServerSelect<T extends Text = Text> {
	readonly of: "roles" | "channels" | "channels to post in";
	readonly placeholder: T;
	/** As of a `Select`; the ids come as the values. */
	readonly choose: Select["choose"];
	/** So many may be chosen at once, at most 25. */
	readonly max: number;
}

export interface SelectOption<T extends Text = Text> {
	readonly label: T;
	/**
	 * What the route gets, at most 100 characters: an id, or a question that is
	 * offered; each stands once in a list.
	 */
	readonly value: string;
	readonly description?: T;
}

/** What opens for a member to fill in. */
export interface Form<T extends Text = Text> {
	readonly title: T;
	/** The form route and its arguments. */
	readonly submit: readonly [name: string, ...args: string[]];
	readonly fields: readonly Field<T>[];
}

export type Field<T extends Text = Text> = TextField<T> | FilesField<T>;

interface Labelled<T extends Text> {
	readonly name: string;
	readonly label: T;
	readonly description?: T;
	readonly isRequired?: boolean;
}

export interface TextField<T extends Text = Text> extends Labelled<T> {
	readonly kind?: "text";
	readonly placeholder?: T;
	readonly value?: string;
	readonly isLong?: boolean;
	readonly maxCharacters?: number;
}

/** A place to put files; they come to the route beside the fields. */
export interface FilesField<T extends Text = Text> extends Labelled<T> {
	readonly kind: "files";
	/** At most 10. */
	readonly maxFiles: number;
}

/** An entry of the list that opens while an option is typed. */
export interface Choice<T extends Text = Text> {
	readonly name: T;
	readonly value: string;
}

export function heading(text: Text): Line {
	return { style: "heading", spans: [{ text }] };
}

export function body(...spans: Words): Line {
	return { style: "body", spans: spans.map(toSpan) };
}

export function small(...spans: Words): Line {
	return { style: "small", spans: spans.map(toSpan) };
}

export function quote(...spans: Words): Line {
	return { style: "quote", spans: spans.map(toSpan) };
}

export function bold(text: Text): Span {
	return { text, bold: true };
}

export function underlined(text: Text): Span {
	return { text, underlined: true };
}

/** A moment, ISO 8601, in the reader's own time zone and language. */
export function moment(time: string): Span {
	return { text: time, time };
}

/** How long it is until a moment, ISO 8601: "in 25 seconds", counting down. */
export function countdown(time: string): Span {
	return { text: time, countdown: time };
}

/** A Discord user, role or channel, by its name; it pings nobody. */
export function mentionUser(id: string): Span {
	return { text: id, user: id };
}

export function mentionRole(id: string): Span {
	return { text: id, role: id };
}

export function mentionChannel(id: string): Span {
	return { text: id, channel: id };
}

export function text(...lines: readonly Line[]): Block {
	return { kind: "text", lines };
}

export function buttons(...list: readonly Button[]): Block {
	return { kind: "buttons", buttons: list };
}

export function select(list: Select | ServerSelect): Block {
	return { kind: "select", select: list };
}

export function file(name: string, content: CardFile["content"]): Block {
	return { kind: "file", file: { name, content } };
}

export function image(shown: CardImage): Block {
	return { kind: "image", image: shown };
}

export const DIVIDER: Block = { kind: "divider" };

/** A card of one heading and some lines, the commonest kind. */
export function note(title: Text, ...lines: readonly Text[]): Card {
	return { blocks: [text(heading(title), ...lines.map((line) => body(line)))] };
}

/**
 * The first of several cards that fits into a message, in whatever language it
 * is sent; the last if none does.
 */
export function firstFitting(...cards: readonly (() => Card)[]): Card {
	const [first = () => note(ELLIPSIS), ...others] = cards;
	if (others.length === 0) return first();
	return { ...first(), instead: () => firstFitting(...others) };
}

/** Changes a card's blocks, and those of what is sent instead of it. */
export function mapBlocks(
	{ blocks, instead }: Card,
	change: (blocks: readonly Block[]) => readonly Block[],
): Card {
	const changed = change(blocks);
	if (!instead) return { blocks: changed };
	return { blocks: changed, instead: () => mapBlocks(instead(), change) };
}

function toSpan(word: Words[number]): Span {
	return typeof word === "string" || "template" in word ? { text: word } : word;
}
