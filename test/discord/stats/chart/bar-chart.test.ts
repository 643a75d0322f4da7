import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Bar,
	toDrawing,
} from "../../../../src/discord/stats/chart/bar-chart.ts";
import { measure } from "../../../../src/discord/stats/chart/lettering.ts";
import type { Mark } from "../../../../src/discord/stats/chart/painting.ts";
import type { Colour } from "../../../../src/discord/stats/chart/picture.ts";

const BLUE: Colour = [0, 0, 255];
const RED: Colour = [255, 0, 0];

type TextMark = Extract<Mark, { readonly text: string }>;
type BoxMark = Exclude<Mark, TextMark>;

function draw(bars: readonly Bar[]) {
	const { marks, ...size } = toDrawing({ colours: [BLUE, RED], bars });
	const texts = marks.filter((mark): mark is TextMark => "text" in mark);
	const boxes = marks.filter((mark): mark is BoxMark => !("text" in mark));
	const of = (colour: Colour) => boxes.filter((box) => box.colour === colour);
	return { ...size, texts, boxes, found: of(BLUE), lost: of(RED) };
}

const heightOf = ({ top, bottom }: BoxMark) => bottom - top;
const bars = (...counts: readonly (readonly number[])[]): Bar[] =>
	counts.map((one, at) => ({ label: `11-${at + 1}`, counts: one }));

describe("the bars", () => {
	it("are as high as what they count", () => {
		const { found } = draw(bars([10, 0], [20, 0], [5, 0]));
		const [ten = 0, twenty, five] = found.map(heightOf);
		expect(twenty).toBeCloseTo(2 * ten);
		expect(five).toBeCloseTo(ten / 2);
	});

	it("have their parts one upon the other, on the line of 0", () => {
		const { found, lost, boxes } = draw(bars([10, 4]));
		const zero = Math.max(...boxes.map(({ top }) => top));
		expect(found[0]?.bottom).toBe(zero);
		expect(lost[0]?.bottom).toBe(found[0]?.top);
		expect(lost[0]?.left).toBe(found[0]?.left);
	});

	it("show what is little beside much, and nothing for nothing", () => {
		const { found, lost } = draw(bars([100_000, 1], [0, 0]));
		expect(found).toHaveLength(1);
		expect(lost.map(heightOf)).toEqual([3]);
	});
});

describe("the labels", () => {
	it("begin and end the axis, and say which bar is which", () => {
		const said = draw(bars([14, 0], [0, 3])).texts.map(({ text }) => text);
		expect(said).toEqual(["0", "5", "10", "15", "11-1", "11-2"]);
	});

	it("are left out where there is no room, but the last", () => {
		const many = Array.from({ length: 28 }, () => [1, 0]);
		const said = draw(bars(...many)).texts.map(({ text }) => text);
		const days = said.filter((text) => text.startsWith("11-"));
		expect(days.at(-1)).toBe("11-28");
		expect(days.length).toBeGreaterThan(2);
		expect(days.length).toBeLessThan(7);
	});
});

it("keeps all in the picture and no text upon another, whatever is counted", () => {
	const count = fc.oneof(fc.nat(3), fc.nat(100), fc.nat(10 ** 9));
	const length = fc.constantFrom(1, 7, 13, 28, 52);
	const any = length.chain((length) =>
		fc.array(fc.tuple(count, count), { minLength: length, maxLength: length }),
	);
	fc.assert(
		fc.property(any, (counts) => {
			const { texts, boxes, width, height } = draw(bars(...counts));
			for (const { left, top, right, bottom } of boxes) {
				expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(width);
				expect(bottom).toBeLessThanOrEqual(height);
				expect(left).toBeLessThan(right);
			}
			const places = texts.map(({ text, size, start: [left, baseline] }) => ({
				left,
				right: left + measure(text, size),
				baseline,
			}));
			for (const one of places) {
				expect(one.left).toBeGreaterThanOrEqual(0);
				expect(one.right).toBeLessThanOrEqual(width + 0.001);
				const beside = places.filter(
					(other) =>
						other !== one && Math.abs(other.baseline - one.baseline) < 25,
				);
				for (const other of beside)
					expect(one.right <= other.left || other.right <= one.left).toBe(true);
			}
		}),
	);
});
