import type { Story } from "./newsroom.ts";
import { type DrawnLine, LETTER_WIDTH, PAGE_HEIGHT } from "./pdf-writer.ts";

/** How a text is set on pages. */
export interface PageSetting {
	/** In letters. */
	readonly lineLength: number;
	readonly columns: number;
	/** Of first lines, in letters; 0 parts paragraphs by space instead. */
	readonly indent: number;
	/** Parts words at lines' ends. */
	readonly hyphenates: boolean;
	/** Gives a page's head and foot. */
	readonly toMargins?: (page: number) => readonly string[];
}

/** One column, its paragraphs parted by space. */
export const PLAIN: PageSetting = {
	lineLength: 56,
	columns: 1,
	indent: 0,
	hyphenates: false,
};

const SIZE = 10;
const LEADING = 12;
const LEFT = 36;
const TOP = 480;
const BOTTOM = 60;
const GUTTER = 24;

/** Sets paragraphs on pages, column by column, below an empty head. */
export function setPages(
	paragraphs: readonly string[],
	setting: PageSetting,
): DrawnLine[][] {
	const pages: DrawnLine[][] = [];
	let page = -1;
	let column = setting.columns;
	let y = 0;
	const advance = (by: number) => {
		y -= by;
		if (pages.length > 0 && y >= BOTTOM) return;
		column += 1;
		if (column >= setting.columns) {
			column = 0;
			page += 1;
			pages.push(toMarginLines(setting, page));
		}
		y = TOP;
	};
	const width = setting.lineLength * LETTER_WIDTH * SIZE + GUTTER;
	for (const paragraph of paragraphs) {
		const space = setting.indent === 0 ? LEADING : 0;
		breakLines(paragraph, setting).forEach((text, index) => {
			advance(index === 0 ? LEADING + space : LEADING);
			const indent = index === 0 ? setting.indent * LETTER_WIDTH * SIZE : 0;
			pages.at(-1)?.push({ text, x: LEFT + column * width + indent, y });
		});
	}
	return pages;
}

/** Sets a story below its newspaper's name, its headline and its byline. */
export function setStory(
	{ headline, byline, publishedAt, paragraphs }: Story,
	setting: PageSetting,
): DrawnLine[][] {
	const [first = [], ...others] = setPages(paragraphs, setting);
	return [[...toHeader(headline, byline, publishedAt), ...first], ...others];
}

function toHeader(headline: string, byline: string, date: string): DrawnLine[] {
	return [
		{ text: "THE HARBOUR TIMES", x: 36, y: 560, size: 9 },
		{ text: headline.slice(0, 30), x: 36, y: 540, size: 18, bold: true },
		{ text: headline.slice(30), x: 36, y: 519, size: 18, bold: true },
		{ text: `By ${byline}`, x: 36, y: 503 },
		{ text: date, x: 36, y: 491 },
	];
}

function toMarginLines({ toMargins }: PageSetting, page: number): DrawnLine[] {
	const [head, foot] = toMargins?.(page) ?? [];
	return [
		...(head ? [{ text: head, x: LEFT, y: PAGE_HEIGHT - 30, size: 8 }] : []),
		...(foot ? [{ text: foot, x: LEFT + 140, y: 30, size: 8 }] : []),
	];
}

/** Where a typesetter may part some words of the newsroom's stories. */
const PARTS = new Map(
	"ac-cord-ing any-thing be-cause be-fore com-pa-ny coun-cil dis-ap-point-ment dis-trict engi-neer fish-er-men har-bour heat-ing house-holds hun-dred in-sur-ers inter-na-tion-al let-ters long-er man-ag-er mas-ter may-or mil-lion mov-ing neigh-bour-ing no-body po-ta-toes pu-pils re-fin-ery re-place-ment re-turn sum-mer swim-ming sug-ar ter-race ward-robe win-dow win-ter with-out"
		.split(" ")
		.map((word) => [word.replaceAll("-", ""), word.split("-")] as const),
);

function breakLines(
	paragraph: string,
	{ lineLength, indent, hyphenates }: PageSetting,
): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of paragraph.split(" ")) {
		const joint = line === "" ? "" : " ";
		const room =
			lineLength - (lines.length === 0 ? indent : 0) - (line + joint).length;
		const start = hyphenates ? findStart(word, room - 1) : "";
		if (word.length <= room) line += joint + word;
		else if (start === "") {
			lines.push(line);
			line = word;
		} else {
			lines.push(`${line}${joint}${start}-`);
			line = word.slice(start.length);
		}
	}
	return [...lines, line].filter((text) => text !== "");
}

/** The longest part of a word that has room; empty if none has. */
function findStart(word: string, room: number): string {
	const parts = PARTS.get(word.replace(/\P{L}/gu, "")) ?? [];
	return parts
		.slice(0, -1)
		.map((_, index) => parts.slice(0, index + 1).join(""))
		.filter((start) => start.length <= room && word.startsWith(start))
		.reduce(
			(longest, start) => (start.length > longest.length ? start : longest),
			"",
		);
}
