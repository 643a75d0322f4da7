import { LETTER_SHAPES, type LetterShape } from "./letter-shapes.ts";
import { type Outline, type Point, readPath } from "./outline.ts";

const UNITS_PER_SIZE = 1_000;

/** Stands for a letter that charts don't write. */
const UNKNOWN: LetterShape = { width: 500, outline: "" };

/** The height of a capital letter, as a share of a text's size. */
export const CAPITAL_HEIGHT = 0.727;

/** How wide a text is. */
export function measure(text: string, size: number): number {
	const widths = [...text].map((letter) => toShape(letter).width);
	return (
		(widths.reduce((sum, width) => sum + width, 0) * size) / UNITS_PER_SIZE
	);
}

/**
 * The outlines of a text's letters.
 *
 * @param start where the text begins, on the line on which its letters stand
 */
export function letter(text: string, size: number, start: Point): Outline[] {
	const scale = size / UNITS_PER_SIZE;
	let [left] = start;
	return [...text].map((one) => {
		const { width, outline } = toShape(one);
		const from = left;
		left += width * scale;
		return readPath(outline, (x, y) => [
			from + x * scale,
			start[1] - y * scale,
		]);
	});
}

function toShape(letter: string): LetterShape {
	return LETTER_SHAPES[letter] ?? UNKNOWN;
}
