import type { Line, Span, Words } from "./markdown.ts";

/** One message as a member sees it: plain data, not yet Discord's. */
export interface Card {
	readonly blocks: readonly Block[];
}

export type Block =
	| { readonly kind: "text"; readonly lines: readonly Line[] }
	| { readonly kind: "divider" }
	| { readonly kind: "buttons"; readonly buttons: readonly Button[] }
	| { readonly kind: "select"; readonly select: Select | ServerSelect }
	| { readonly kind: "file"; readonly file: CardFile };

/** A file to be saved. */
export interface CardFile {
	/** Of letters, digits, "-", "_" and ".", each file's another one. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What happens when it is pressed, or the page that it opens. */
export type Button = PressButton | LinkButton;

export interface PressButton {
	readonly label: string;
	/** The press route and its arguments; see `toCustomId`. */
	readonly press: readonly [name: string, ...args: string[]];
	readonly isDanger?: boolean;
	readonly isPrimary?: boolean;
	readonly isDisabled?: boolean;
}

export interface LinkButton {
	readonly label: string;
	readonly url: string;
}

/** A list that opens in the message, to choose one entry. */
export interface Select {
	readonly placeholder: string;
	/** The press route and its arguments; the value comes to it as `chosen`. */
	readonly choose: readonly [name: string, ...args: string[]];
	/** At most 25 are shown. */
	readonly options: readonly SelectOption[];
}

/** A list of the server's own roles or channels, to choose from. */
export interface ServerSelect {
	readonly of: "roles" | "channels" | "channels to post in";
	readonly placeholder: string;
	/** As of a `Select`; the ids come as the values. */
	readonly choose: Select["choose"];
	/** So many may be chosen at once, at most 25. */
	readonly max: number;
}

export interface SelectOption {
	readonly label: string;
	/** What the route gets: an id, never a text; each stands once in a list. */
	readonly value: string;
	readonly description?: string;
}

/** What opens for a member to fill in. */
export interface Form {
	readonly title: string;
	/** The form route and its arguments. */
	readonly submit: readonly [name: string, ...args: string[]];
	readonly fields: readonly Field[];
}

export type Field = TextField | FilesField;

interface Labelled {
	readonly name: string;
	readonly label: string;
	readonly description?: string;
	readonly isRequired?: boolean;
}

export interface TextField extends Labelled {
	readonly kind?: "text";
	readonly placeholder?: string;
	readonly value?: string;
	readonly isLong?: boolean;
	readonly maxCharacters?: number;
}

/** A place to put files; they come to the route beside the fields. */
export interface FilesField extends Labelled {
	readonly kind: "files";
	/** At most 10. */
	readonly maxFiles: number;
}

/** An entry of the list that opens while an option is typed. */
export interface Choice {
	readonly name: string;
	readonly value: string;
}

export function heading(text: string): Line {
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

export function bold(text: string): Span {
	return { text, bold: true };
}

export function underlined(text: string): Span {
	return { text, underlined: true };
}

/** A moment, ISO 8601, in the reader's own time zone and language. */
export function moment(time: string): Span {
	return { text: time, time };
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

export function file(name: string, bytes: Uint8Array): Block {
	return { kind: "file", file: { name, bytes } };
}

export const DIVIDER: Block = { kind: "divider" };

/** A card of one heading and some lines, the commonest kind. */
export function note(title: string, ...lines: readonly string[]): Card {
	return { blocks: [text(heading(title), ...lines.map((line) => body(line)))] };
}

function toSpan(span: string | Span): Span {
	return typeof span === "string" ? { text: span } : span;
}
