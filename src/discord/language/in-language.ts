import type { Text } from "../../text/phrase/phrase.ts";
import {
	type Language,
	toPieces,
	toWording,
} from "../../text/phrase/wording.ts";
import type {
	Block,
	Button,
	Card,
	CardFile,
	Choice,
	Field,
	Form,
	Select,
	ServerSelect,
} from "../card/card.ts";
import type { Line, Span } from "../card/markdown.ts";

/** Says a card in a language: all its texts become strings. */
export function inLanguage(card: Card, language: Language): Card<string> {
	return { blocks: card.blocks.map((block) => toBlock(block, language)) };
}

/** The same of a form. */
export function formInLanguage(form: Form, language: Language): Form<string> {
	const { title, fields, ...rest } = form;
	return {
		...rest,
		title: toWording(title, language),
		fields: fields.map((field) => toField(field, language)),
	};
}

/** The same of an entry of the list that opens while an option is typed. */
export function choiceInLanguage(
	{ name, value }: Choice,
	language: Language,
): Choice<string> {
	return { name: toWording(name, language), value };
}

/** The same of a line: what is marked inside a phrase is a span of its own. */
export function lineInLanguage(line: Line, language: Language): Line<string> {
	return {
		style: line.style,
		spans: line.spans.flatMap((span) => toSpans(span, language)),
	};
}

function toSpans(span: Span, language: Language): Span<string>[] {
	const { text, ...marks } = span;
	if (typeof text === "string") return [{ ...marks, text }];
	return toPieces(text, language).flatMap((piece) =>
		typeof piece === "string"
			? [{ ...marks, text: piece }]
			: toSpans({ ...marks, ...(piece as Span) }, language),
	);
}

function toBlock(block: Block, language: Language): Block<string> {
	if (block.kind === "text") {
		const lines = block.lines.map((line) => lineInLanguage(line, language));
		return { ...block, lines };
	}
	if (block.kind === "buttons") {
		const buttons = block.buttons.map((button) => toButton(button, language));
		return { ...block, buttons };
	}
	if (block.kind === "select")
		return { ...block, select: toSelect(block.select, language) };
	if (block.kind === "file")
		return { ...block, file: toFile(block.file, language) };
	if (block.kind === "image") {
		const description = toWording(block.image.description, language);
		return { ...block, image: { ...block.image, description } };
	}
	return block;
}

function toFile(
	{ name, content }: CardFile,
	language: Language,
): CardFile<string> {
	if (content instanceof Uint8Array) return { name, content };
	return { name, content: toWording(content, language) };
}

function toButton(button: Button, language: Language): Button<string> {
	return { ...button, label: toWording(button.label, language) };
}

function toSelect(
	select: Select | ServerSelect,
	language: Language,
): Select<string> | ServerSelect<string> {
	const placeholder = toWording(select.placeholder, language);
	if ("of" in select) return { ...select, placeholder };
	const options = select.options.map(({ label, description, ...option }) => ({
		...option,
		label: toWording(label, language),
		...toOptional({ description }, language),
	}));
	return { ...select, placeholder, options };
}

function toField(field: Field, language: Language): Field<string> {
	const { label, description, ...rest } = field;
	const texts = {
		label: toWording(label, language),
		...toOptional({ description }, language),
	};
	if (rest.kind === "files") return { ...rest, ...texts };
	const { placeholder, ...typed } = rest;
	return { ...typed, ...texts, ...toOptional({ placeholder }, language) };
}

/** What is absent stays absent. */
function toOptional<Key extends string>(
	texts: Readonly<Record<Key, Text | undefined>>,
	language: Language,
): { [key in Key]?: string } {
	const given = Object.entries<Text | undefined>(texts).flatMap(
		([key, text]) =>
			text === undefined ? [] : [[key, toWording(text, language)]],
	);
	return Object.fromEntries(given);
}
