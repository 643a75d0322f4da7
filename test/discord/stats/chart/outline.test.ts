import { expect, it } from "vitest";
import { readPath } from "../../../../src/discord/stats/chart/outline.ts";

it("reads moves and lines, each placed in the picture", () => {
	const path = "M1 2L3 4L-5 6M7 8L9 0";
	expect(readPath(path, (x, y) => [x * 10, -y])).toEqual([
		[
			[10, -2],
			[30, -4],
			[-50, -6],
		],
		[
			[70, -8],
			[90, -0],
		],
	]);
});

it("follows a curve from its beginning to its end, through its middle", () => {
	const [line = []] = readPath("M0 0Q2 4 4 0", (x, y) => [x, y]);
	expect(line[0]).toEqual([0, 0]);
	expect(line.at(-1)).toEqual([4, 0]);
	expect(line).toContainEqual([2, 2]);
});

it("has no lines where a path is empty, as a space's is", () => {
	expect(readPath("", (x, y) => [x, y])).toEqual([]);
});
