import { describe, expect, it } from "vitest";
import type { Outline } from "../../../../src/discord/stats/chart/outline.ts";
import {
	type Colour,
	Picture,
} from "../../../../src/discord/stats/chart/picture.ts";

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/** How white each pixel of a row is: 0 to 255. */
function rowOf({ pixels, width }: Picture, y: number): number[] {
	return Array.from(
		{ length: width },
		(_, x) => pixels[(y * width + x) * 3] ?? 0,
	);
}

function fill(outline: Outline, width = 4, height = 3): Picture {
	const picture = new Picture(width, height, BLACK);
	picture.fill(outline, WHITE);
	return picture;
}

const square = (left: number, right: number, bottom = 2): Outline => [
	[
		[left, 1],
		[right, 1],
		[right, bottom],
		[left, bottom],
	],
];

describe("an outline", () => {
	it("is filled where it is, and nowhere else", () => {
		const picture = fill(square(1, 3));
		expect([0, 1, 2].map((y) => rowOf(picture, y))).toEqual([
			[0, 0, 0, 0],
			[0, 255, 255, 0],
			[0, 0, 0, 0],
		]);
	});

	it("colours a pixel in part that it covers in part", () => {
		expect(rowOf(fill(square(0.5, 2.25)), 1)).toEqual([128, 255, 64, 0]);
		expect(rowOf(fill(square(1, 3, 1.5)), 1)).toEqual([0, 128, 128, 0]);
	});

	it("is cut at the picture's edges", () => {
		const picture = fill(square(-5, 9, 70));
		expect([0, 1, 2].map((y) => rowOf(picture, y)[3])).toEqual([0, 255, 255]);
		expect(rowOf(fill(square(7, 9)), 1)).toEqual([0, 0, 0, 0]);
	});

	it("has a hole where a line in it runs the other way", () => {
		const [line = []] = square(0, 4);
		const [hole = []] = square(1, 2);
		expect(rowOf(fill([line, hole.toReversed()]), 1)).toEqual([
			255, 0, 255, 255,
		]);
		expect(rowOf(fill([line, hole]), 1)).toEqual([255, 255, 255, 255]);
	});
});

it("moves a rectangle's edges to those of pixels", () => {
	const picture = new Picture(4, 3, WHITE);
	const place = { left: 0.6, top: 0.4, right: 2.4, bottom: 1.4 };
	picture.fillRectangle(place, BLACK);
	expect([0, 1, 2].map((y) => rowOf(picture, y))).toEqual([
		[255, 0, 255, 255],
		[255, 255, 255, 255],
		[255, 255, 255, 255],
	]);
});
