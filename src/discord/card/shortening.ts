import { ELLIPSIS, truncate } from "../../text/truncation.ts";
import type { Block, Card } from "./card.ts";
import { MAX_TEXT_CHARACTERS } from "./limits.ts";
import type { Line, Span } from "./markdown.ts";

/**
 * Cuts a card down until it fits: first all lines to one length, the greatest
 * that fits; then, if there are too many of them, those at the end go.
 */
export function shortenCard(
	card: Card<string>,
	fits: (card: Card<string>) => boolean,
): Card<string> {
	const cutTo = (limit: number) => cutLines(card, limit);
	if (fits(cutTo(MIN_LINE_CHARACTERS)))
		return cutTo(findGreatest(MIN_LINE_CHARACTERS, (n) => fits(cutTo(n))));
	const short = cutTo(MIN_LINE_CHARACTERS);
	return takeParts(
		short,
		findGreatest(0, (count) => fits(takeParts(short, count))),
	);
}

/** Lines are not cut shorter than this: what says so little may go instead. */
const MIN_LINE_CHARACTERS = 80;

/** Where something was left out. */
const MORE: Block<string> = {
	kind: "text",
	lines: [{ style: "body", spans: [{ text: ELLIPSIS }] }],
};

/** The first so many lines, dividers and rows of a card, and "…". */
function takeParts(card: Card<string>, count: number): Card<string> {
	let room = count;
	const blocks: Block<string>[] = [];
	for (const block of card.blocks) {
		if (room <= 0) break;
		if (block.kind !== "text") blocks.push(block);
		else blocks.push({ ...block, lines: block.lines.slice(0, room) });
		room -= block.kind === "text" ? block.lines.length : 1;
	}
	return { blocks: [...blocks, MORE] };
}

/** The greatest number up to a message's size that still fits (bisection). */
function findGreatest(least: number, fits: (n: number) => boolean): number {
	let [good, bad] = [least, MAX_TEXT_CHARACTERS + 1];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (fits(middle)) good = middle;
		else bad = middle;
	}
	return good;
}

function cutLines(card: Card<string>, limit: number): Card<string> {
	return {
		blocks: card.blocks.map((block) => cutBlock(block, limit)),
	};
}

function cutBlock(block: Block<string>, limit: number): Block<string> {
	if (block.kind !== "text") return block;
	return { ...block, lines: block.lines.map((line) => cutLine(line, limit)) };
}

/** Keeps the spans of a line up to `limit` characters, the last an ellipsis. */
function cutLine(line: Line<string>, limit: number): Line<string> {
	const length = line.spans.reduce((sum, span) => sum + span.text.length, 0);
	if (length <= limit) return line;
	const spans: Span<string>[] = [];
	let room = limit;
	for (const span of line.spans) {
		if (room <= 0) break;
		const cut = room < span.text.length;
		spans.push(cut ? { ...span, text: truncate(span.text, room) } : span);
		room -= span.text.length;
		if (room === 0) spans.push({ text: ELLIPSIS });
	}
	return { ...line, spans };
}
