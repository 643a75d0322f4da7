import {
	type APIComponentInContainer,
	type APIComponentInMessageActionRow,
	ComponentType,
} from "discord.js";
import type { Message } from "../discord/message.ts";

const WIDTH = 760;
const MARGIN = 28;

/** How each kind of line looks; sizes and heights in pixels. */
const STYLES = {
	heading: { size: 19, color: "#f2f3f5", height: 30, weight: "700" },
	body: { size: 15, color: "#dbdee1", height: 23, weight: "400" },
	quote: { size: 15, color: "#dbdee1", height: 23, weight: "400" },
	small: { size: 12.5, color: "#949ba4", height: 20, weight: "400" },
} as const;

type Style = keyof typeof STYLES;

interface Word {
	readonly text: string;
	readonly bold: boolean;
}

/**
 * Draws a message roughly as Discord shows it, as an SVG without outside parts:
 * headings, quotations, small print, bold words, dividers, buttons and lists.
 */
export function drawMessage(message: Message): string {
	const parts: string[] = [];
	let y = 46;
	for (const component of message.components[0].components) {
		const drawn = drawComponent(component, y);
		parts.push(drawn.svg);
		y = drawn.y;
	}
	return toDocument(parts.join("\n"), y + 24);
}

interface Drawn {
	readonly svg: string;
	/** Where the next thing begins. */
	readonly y: number;
}

function drawComponent(component: APIComponentInContainer, y: number): Drawn {
	if (component.type === ComponentType.TextDisplay)
		return drawLines(component.content.split("\n"), y);
	if (component.type === ComponentType.ActionRow)
		return drawButtons(component.components.map(toLabel), y);
	const line = `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y - 6}" y2="${y - 6}" stroke="#3f4147"/>`;
	return { svg: line, y: y + 18 };
}

/** What a button or a list in a row says. */
function toLabel(part: APIComponentInMessageActionRow): string {
	if ("placeholder" in part) return `${part.placeholder} ▾`;
	return "label" in part ? (part.label ?? "") : "";
}

function drawLines(lines: readonly string[], top: number): Drawn {
	let y = top;
	const rows: string[] = [];
	for (const line of lines) {
		const { style, text } = toStyle(line);
		const { height } = STYLES[style];
		const wrapped = wrap(toWords(text), style);
		if (style === "quote") rows.push(drawBar(y, wrapped.length * height));
		for (const row of wrapped) {
			rows.push(drawRow(row, style, y));
			y += height;
		}
		y += 3;
	}
	return { svg: rows.join("\n"), y: y + 8 };
}

function toStyle(line: string): { style: Style; text: string } {
	if (line.startsWith("### ")) return { style: "heading", text: line.slice(4) };
	if (line.startsWith("-# ")) return { style: "small", text: line.slice(3) };
	if (line.startsWith("> ")) return { style: "quote", text: line.slice(2) };
	return { style: "body", text: line };
}

/** Takes Markdown's emphasis and escapes off. */
function toWords(markdown: string): Word[] {
	return markdown.split(/(?<!\\)\*\*/u).flatMap((part, index) =>
		part
			.replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
			.split(/(?<= )/u)
			.filter((text) => text !== "")
			.map((text) => ({ text, bold: index % 2 === 1 })),
	);
}

function wrap(words: readonly Word[], style: Style): Word[][] {
	const characters = (WIDTH - 2 * MARGIN - 20) / (STYLES[style].size * 0.52);
	const rows: Word[][] = [[]];
	let room = characters;
	for (const word of words) {
		if (word.text.trimEnd().length > room) {
			rows.push([]);
			room = characters;
		}
		rows.at(-1)?.push(word);
		room -= word.text.length;
	}
	return rows;
}

function drawRow(row: readonly Word[], style: Style, y: number): string {
	const { size, color, weight } = STYLES[style];
	const x = MARGIN + (style === "quote" ? 16 : 0);
	const words = row.map(({ text, bold }) =>
		bold ? `<tspan font-weight="700">${toXml(text)}</tspan>` : toXml(text),
	);
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}" font-weight="${weight}" xml:space="preserve">${words.join("")}</text>`;
}

function drawBar(y: number, height: number): string {
	return `<rect x="${MARGIN}" y="${y - 16}" width="4" height="${height}" rx="2" fill="#4e5058"/>`;
}

function drawButtons(labels: readonly string[], y: number): Drawn {
	let x = MARGIN;
	const drawn = labels.map((label) => {
		const width = label.length * 7.6 + 32;
		const button = `<rect x="${x}" y="${y - 10}" width="${width}" height="32" rx="8" fill="#4e5058"/>
<text x="${x + width / 2}" y="${y + 11}" font-size="14" fill="#ffffff" text-anchor="middle">${toXml(label)}</text>`;
		x += width + 8;
		return button;
	});
	return { svg: drawn.join("\n"), y: y + 30 };
}

function toDocument(content: string, height: number): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, 'Helvetica Neue', Arial, sans-serif" role="img" aria-label="An answer of Pullquote in Discord">
<rect width="${WIDTH}" height="${height}" rx="10" fill="#2b2d31"/>
${content}
</svg>
`;
}

function toXml(text: string): string {
	return text.replace(
		/[&<>"]/gu,
		(character) => `&#${character.charCodeAt(0)};`,
	);
}
