import { describe, expect, it } from "vitest";
import { splitColumns } from "../../../src/intake/pdf/pdf-columns.ts";
import { toSpan } from "../pdf-span.ts";

/** Lines of 20 letters below each other. */
function toBlock(name: string, left: number, top: number, count: number) {
	return Array.from({ length: count }, (_, index) =>
		toSpan(`${name}${index}`.padEnd(20, "."), left, top - 12 * index),
	);
}

function read(
	spans: readonly ReturnType<typeof toSpan>[],
	gutters = new Set<number>(),
) {
	return splitColumns(spans, gutters).map(({ pieces }) =>
		pieces.map(({ text }) => text.replace(/\.+$/u, "")).join(" "),
	);
}

const LEFT = toBlock("l", 0, 300, 4);
const RIGHT = toBlock("r", 140, 300, 4);

describe("splitColumns", () => {
	it("reads two columns one after the other, however they are drawn", () => {
		const rows = LEFT.flatMap((span, index) => [span, RIGHT[index] ?? span]);
		expect(read(rows)).toEqual(["l0 l1 l2 l3", "r0 r1 r2 r3"]);
	});

	it("reads three columns", () => {
		const third = toBlock("t", 280, 300, 4);
		expect(read([...third, ...RIGHT, ...LEFT])).toEqual([
			"l0 l1 l2 l3",
			"r0 r1 r2 r3",
			"t0 t1 t2 t3",
		]);
	});

	it("reads what runs across where it stands, with its last short line", () => {
		const headline = [
			{ ...toSpan("A headline over both of them", 0, 360), size: 18 },
			{ ...toSpan("and more", 0, 339), size: 18 },
		];
		const middle = toSpan("A line across the two columns", 0, 240);
		const below = [...toBlock("m", 0, 220, 3), ...toBlock("s", 140, 220, 3)];
		expect(read([...LEFT, ...RIGHT, ...headline, middle, ...below])).toEqual([
			"A headline over both of them and more",
			"l0 l1 l2 l3",
			"r0 r1 r2 r3",
			"A line across the two columns",
			"m0 m1 m2",
			"s0 s1 s2",
		]);
	});

	it("finds a last column of a single line", () => {
		expect(read([...LEFT, ...RIGHT.slice(0, 1)])).toEqual([
			"l0 l1 l2 l3",
			"r0",
		]);
	});

	it("remembers where columns began on the page before", () => {
		const gutters = new Set<number>();
		read([...LEFT, ...RIGHT], gutters);
		const rest = [toSpan("short", 0, 300), toSpan("shorter", 140, 300)];
		expect(read(rest, gutters)).toEqual(["short", "shorter"]);
		expect(read(rest)).toEqual(["short shorter"]);
	});

	it("reads a table of short cells row by row", () => {
		const cells = [0, 1, 2, 3].flatMap((row) => [
			toSpan(`name ${row}`, 0, 300 - 12 * row),
			toSpan(`${row} km`, 140, 300 - 12 * row),
		]);
		expect(read(cells)).toHaveLength(1);
	});

	it("takes wide gaps between the words of a column for no gutter", () => {
		const lines = toBlock("l", 0, 300, 6).map((span) => ({
			...span,
			right: 200,
		}));
		const wide = [
			toSpan("wide", 0, 228),
			toSpan("gaps", 80, 228),
			toSpan("here", 170, 228),
		];
		expect(read([...lines, ...wide])).toHaveLength(1);
	});
});
