import fc from "fast-check";
import { expect, it } from "vitest";
import {
	type Colour,
	Picture,
} from "../../../../src/discord/stats/chart/picture.ts";
import { toPng } from "../../../../src/discord/stats/chart/png.ts";
import { readPng } from "./png-reader.ts";

const byte = fc.nat(255);
const colour: fc.Arbitrary<Colour> = fc.tuple(byte, byte, byte);
const size = fc.integer({ min: 1, max: 20 });

it("writes a picture of any size and colours, which is read as it was", async () => {
	await fc.assert(
		fc.asyncProperty(size, size, colour, colour, async (w, h, one, other) => {
			const picture = new Picture(w, h, one);
			const corner = { left: w - 1, top: h - 1, right: w, bottom: h };
			picture.fillRectangle(corner, other);
			const read = readPng(await toPng(picture));
			expect([read.width, read.height]).toEqual([w, h]);
			expect(read.at(w - 1, h - 1)).toEqual(other);
			if (w * h > 1) expect(read.at(0, 0)).toEqual(one);
		}),
	);
});
