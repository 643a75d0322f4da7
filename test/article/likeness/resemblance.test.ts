import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	estimateResemblance,
	findNearest,
	MIN_NEAR_CONTAINMENT,
} from "../../../src/article/likeness/resemblance.ts";
import { toSketch } from "../../../src/article/likeness/sketch.ts";

/** Paragraphs of made-up words, no two the same. */
const toParagraphs = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) =>
		Array.from({ length: 40 }, (_, word) => `w${from + index}x${word}`).join(
			" ",
		),
	);

const compare = (a: readonly string[], b: readonly string[]) =>
	estimateResemblance(toSketch(a), toSketch(b));

describe("resemblance", () => {
	const story = toParagraphs(0, 30);

	it("of a text with itself is 1, and of different ones 0", () => {
		expect(compare(story, story)).toEqual({ resemblance: 1, containment: 1 });
		expect(compare(story, toParagraphs(100, 30))).toEqual({
			resemblance: 0,
			containment: 0,
		});
	});

	it("finds the first half contained, though half as much is the same", () => {
		const { resemblance, containment } = compare(story, story.slice(0, 15));
		expect(containment).toBeGreaterThan(0.98);
		expect(resemblance).toBeGreaterThan(0.4);
		expect(resemblance).toBeLessThan(0.6);
	});

	it("finds a text contained in one ten times as long", () => {
		const long = [...story, ...toParagraphs(100, 270)];
		expect(compare(story, long).containment).toBeGreaterThan(0.95);
	});

	it("estimates what a third in common is, to a tenth", () => {
		const other = [...story.slice(0, 10), ...toParagraphs(100, 20)];
		expect(compare(story, other).containment).toBeCloseTo(1 / 3, 1);
	});

	it("takes a few shared words of a tiny text for little", () => {
		const { containment } = compare(["w0x0 w0x1 w0x2"], story);
		expect(containment).toBeLessThan(MIN_NEAR_CONTAINMENT);
	});

	it("is 0 where there are no words", () => {
		expect(compare([], [])).toEqual({ resemblance: 0, containment: 0 });
		expect(compare([], story).containment).toBe(0);
	});

	it("is the same both ways, and between 0 and 1", () => {
		const text = fc.array(
			fc.array(fc.constantFrom(..."abcdef"), { maxLength: 40 }),
			{ maxLength: 20 },
		);
		fc.assert(
			fc.property(text, text, (a, b) => {
				const [first, second] = [a, b].map((one) =>
					one.map((words) => words.join(" ")),
				) as [string[], string[]];
				const estimate = compare(first, second);
				expect(compare(second, first)).toEqual(estimate);
				for (const share of Object.values(estimate)) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}
				expect(estimate.containment).toBeLessThanOrEqual(1);
			}),
		);
	});
});

describe("the nearest articles", () => {
	const story = toParagraphs(0, 10);
	const library = {
		other: toParagraphs(100, 10),
		half: story.slice(0, 5),
		quoting: [...toParagraphs(200, 10), ...story.slice(0, 2)],
		same: story,
		longer: [...story, ...toParagraphs(300, 4)],
	};
	const others = Object.entries(library).map(([name, paragraphs]) => ({
		name,
		sketch: toSketch(paragraphs),
	}));

	it("are all copies, the most alike first", async () => {
		const near = await findNearest(toSketch(story), others);
		expect(near.map(({ other }) => other.name)).toEqual([
			"same",
			"longer",
			"half",
		]);
	});

	it("are none where nothing is alike", async () => {
		expect(await findNearest(toSketch(toParagraphs(400, 9)), others)).toEqual(
			[],
		);
	});
});
