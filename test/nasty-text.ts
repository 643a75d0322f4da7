import fc from "fast-check";

/** What trips code that thinks a character is a letter of English. */
const PIECES = {
	emoji: ["👨‍👩‍👧‍👦", "🇩🇪", "🇫🇷🇮🇹", "👍🏽", "1️⃣", "❤️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "😀"],
	marks: ["é", "ñ̃̃", "ก็้้้้", `a${"\u0301".repeat(30)}`, "क्षि", "각"],
	scripts: [
		"東京で雨が降った。",
		"政府说：“好。”",
		"ความสุขของคนไทย",
		"한국어",
		"Ελλάς",
		"снег",
		"𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
	],
	rightToLeft: [
		"שלום עולם",
		"مرحبا بالعالم",
		"\u200Fא1\u200E",
		"\u202Eabc\u202C",
	],
	markdown: [
		"**bold**",
		"*",
		"__",
		"~~gone~~",
		"`code`",
		"```js\nx\n```",
		"||spoiler||",
		"[text](https://a.example)",
		"\\",
		"\\*",
		"# ",
		"- ",
		"-# ",
		"1. ",
		"2) ",
		"> ",
		">>> ",
	],
	mentions: [
		"<@123456789012345678>",
		"<@&123456789012345678>",
		"<#123456789012345678>",
		"@everyone",
		"@here",
		"<t:1700000000:R>",
		"<:smile:123456789012345678>",
		"</ask:123456789012345678>",
		"https://news.example/a_b_c?d=*e*",
	],
	prose: [
		"The ferry left at 5 p.m. on Monday, Dr. Holt said.",
		"“Why?” she asked.",
		"no",
		"US",
		"3.5m",
		"Wait...",
		"won’t",
		"constructor",
		"__proto__",
	],
	spaces: [" ", "\u00A0", "\u2009", "\u3000", "\t"],
	breaks: ["\n", "\n\n", "\r\n"],
} as const;

const { breaks, ...inLine } = PIECES;

const linePiece = fc.oneof(
	{ arbitrary: fc.constantFrom(...Object.values(inLine).flat()), weight: 6 },
	{ arbitrary: fc.constantFrom(" ", ", ", ". "), weight: 4 },
	{ arbitrary: fc.string({ unit: "binary", maxLength: 6 }), weight: 1 },
	{ arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }), weight: 1 },
);

const anyPiece = fc.oneof(
	{ arbitrary: linePiece, weight: 8 },
	{ arbitrary: fc.constantFrom(...breaks), weight: 1 },
);

/** One thing over and over: a text as long as its limit, without a space. */
function endless(limit: number): fc.Arbitrary<string> {
	return fc
		.constantFrom("*", "x", "水", "👨‍👩‍👧‍👦", "a ", "`", "\u0301", "- ", "ß")
		.map((unit) => unit.repeat(Math.ceil(limit / unit.length)));
}

function upTo(limit: number, text: string): string {
	return text.slice(0, limit).toWellFormed();
}

/** Any text: emoji, marks, all scripts, Markdown, mentions, line breaks. */
export function nastyText(limit = 400): fc.Arbitrary<string> {
	const pieces = fc.array(anyPiece, { maxLength: Math.min(limit, 120) });
	return fc
		.oneof(
			{ arbitrary: pieces.map((list) => list.join("")), weight: 6 },
			{ arbitrary: endless(limit), weight: 1 },
		)
		.map((text) => upTo(limit, text));
}

/** A text as the library keeps a paragraph: one line, trimmed, not empty. */
export function nastyParagraph(limit = 400): fc.Arbitrary<string> {
	const pieces = fc.array(linePiece, { minLength: 1, maxLength: 150 });
	return fc
		.oneof(
			{ arbitrary: pieces.map((list) => list.join("")), weight: 6 },
			{ arbitrary: endless(limit), weight: 1 },
		)
		.map((text) => toLine(upTo(limit, text)))
		.filter((text) => text !== "");
}

function toLine(text: string): string {
	return text
		.replace(/[\p{Cc}\u2028\u2029]/gu, " ")
		.replace(/ {2,}/gu, " ")
		.trim();
}

/** A text without any of its white space, for comparing what it says. */
export function withoutSpace(text: string): string {
	return text.replace(/\s/gu, "");
}

/**
 * Reads Discord's Markdown as Discord shows it, knowing only what the bot may
 * write: line styles, bold and escapes.
 *
 * @throws Error at any other markup, because it would be somebody else's
 */
export function toShown(markdown: string): string {
	return markdown
		.split("\n")
		.map((line) => line.replace(/^(?:### |> |-# )/u, ""))
		.map((line) => line.replace(/^\s*(?:[#>+-]|\d+[.)]).*$/su, toForeign))
		.join("\n")
		.replace(
			/\\([^\p{L}\p{N}\s])|\*\*|[*_~`|<>[\]]|@(?:everyone|here)|:\/\//giu,
			(markup, escaped) => {
				if (escaped !== undefined) return escaped;
				return markup === "**" ? "" : toForeign(markup);
			},
		);
}

function toForeign(markup: string): never {
	throw new Error(`Discord would read this as markup: ${markup}`);
}
