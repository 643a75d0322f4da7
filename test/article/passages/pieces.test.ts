import { describe, expect, it } from "vitest";
import {
	MAX_PASSAGE_CHARACTERS,
	splitPieces,
} from "../../../src/article/passages/pieces.ts";

const WORDS = "and the rain fell on the ferry ";

function piecesOf(text: string) {
	return splitPieces(text, { start: 0, end: text.length }).map(
		({ start, end, startsInside, endsInside }) => ({
			text: text.slice(start, end),
			startsInside,
			endsInside,
		}),
	);
}

describe("splitPieces", () => {
	it("gives sentences as they are, where they stand in the text", () => {
		const text = "Before. It rained. Nobody came. After.";
		expect(splitPieces(text, { start: 8, end: 31 })).toEqual([
			{ start: 8, end: 18, startsInside: false, endsInside: false },
			{ start: 19, end: 31, startsInside: false, endsInside: false },
		]);
	});

	it("leaves a sentence of just a passage's length whole", () => {
		const text = `${"x".repeat(MAX_PASSAGE_CHARACTERS - 1)}.`;
		expect(piecesOf(text)).toEqual([
			{ text, startsInside: false, endsInside: false },
		]);
	});

	it("cuts a longer sentence after its last clause that fits", () => {
		const opening = `It rained; ${WORDS.repeat(14)}and so on;`;
		const rest = `${WORDS.repeat(12)}for ever.`;
		expect(piecesOf(`${opening} ${rest}`)).toEqual([
			{ text: opening, startsInside: false, endsInside: true },
			{ text: rest, startsInside: true, endsInside: false },
		]);
	});

	it("cuts after a Japanese clause, which no space follows", () => {
		const clause = `${"島".repeat(399)}、`;
		const sentence = `${clause}${"海".repeat(400)}。`;
		expect(piecesOf(sentence)[0]?.text).toBe(clause);
	});

	it("cuts after a word where the only clause would be too short", () => {
		const pieces = piecesOf(`It rained, ${WORDS.repeat(30)}for ever.`);
		expect(pieces[0]?.text.length).toBeGreaterThan(660);
		expect(pieces[0]?.text).toMatch(/\w$/u);
		expect(pieces[1]?.text).toMatch(/^(?:and|the|rain|fell|on|ferry)\b/u);
	});

	it("cuts between characters where there are no words", () => {
		const family = "👨‍👩‍👧‍👦";
		const pieces = piecesOf(family.repeat(100));
		expect(pieces.map(({ text }) => text)).toEqual([
			family.repeat(63),
			family.repeat(37),
		]);
	});

	it("cuts inside a character that is longer than a passage", () => {
		const pieces = piecesOf(`a${"\u0301".repeat(1000)}`);
		expect(pieces.map(({ text }) => text.length)).toEqual([700, 301]);
	});
});
