import type { Span } from "../../src/intake/pdf/pdf-pages.ts";

const SIZE = 10;

/** A stretch of text whose letters are six points wide each. */
export function toSpan(text: string, left: number, y: number): Span {
	return {
		text,
		left,
		right: left + 6 * text.length,
		y,
		size: SIZE,
		font: "f1",
		reversed: false,
	};
}
