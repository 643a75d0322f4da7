import { expect, it } from "vitest";
import { paint } from "../../../../src/discord/stats/chart/painting.ts";
import type { Colour } from "../../../../src/discord/stats/chart/picture.ts";

const GROUND: Colour = [10, 20, 30];
const INK: Colour = [200, 210, 220];

const box = { left: 0, top: 0, right: 10, bottom: 10, colour: INK };

it("paints rectangles and figures, what comes later above", async () => {
	const marks = [
		box,
		{ ...box, right: 5, colour: GROUND },
		{ text: "1", size: 40, start: [20, 35], colour: INK } as const,
	];
	const { pixels } = await paint({
		width: 40,
		height: 40,
		ground: GROUND,
		marks,
	});
	const at = (x: number, y: number) => [
		...pixels.subarray((y * 40 + x) * 3).subarray(0, 3),
	];
	expect(at(2, 2)).toEqual(GROUND);
	expect(at(7, 2)).toEqual(INK);
	expect(at(31, 25)).toEqual(INK);
	expect(at(37, 25)).toEqual(GROUND);
});
