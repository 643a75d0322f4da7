import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Random } from "../../../src/tools/bench/random.ts";
import {
	type Choice,
	fitChoices,
	toChoiceLoss,
	weigh,
} from "../../../src/tools/fitting/choice-regression.ts";
import { expectTrueSlope } from "./slopes.ts";

/** The last tells nothing. */
const TRUE_WEIGHTS = [1.5, -0.02, 0];

/** Chooses as often as the true weights say; values of different widths. */
function generateChoice(random: Random, weight = 1): Choice {
	const options = Array.from({ length: 5 }, () => [
		random.next() * 2,
		random.next() * 100,
		random.next(),
	]);
	const masses = options.map((one) => Math.exp(weigh(one, TRUE_WEIGHTS)));
	let left = random.next() * masses.reduce((sum, mass) => sum + mass, 0);
	const chosen = masses.findIndex((mass) => {
		left -= mass;
		return left < 0;
	});
	return {
		options: options.map((values, at) => ({ values, isRight: at === chosen })),
		weight,
	};
}

function generate(count: number, weight?: number): Choice[] {
	const random = new Random(7);
	return Array.from({ length: count }, () => generateChoice(random, weight));
}

describe("fitChoices", () => {
	it("finds the weights by which was chosen", () => {
		const [wide, narrow, nothing] = fitChoices(generate(3_000));
		expect(wide).toBeGreaterThan(1.35);
		expect(wide).toBeLessThan(1.65);
		expect(narrow).toBeGreaterThan(-0.023);
		expect(narrow).toBeLessThan(-0.017);
		expect(Math.abs(nothing ?? 1)).toBeLessThan(0.15);
	});

	it("finds the same whatever all choices count", () => {
		const [once, often] = [generate(100), generate(100, 50)].map(fitChoices);
		for (const [at, weight] of (often ?? []).entries())
			expect(once?.[at]).toBeCloseTo(weight, 4);
	});

	it("listens to what counts more", () => {
		const choose = (first: boolean, weight: number): Choice => ({
			options: [
				{ values: [1], isRight: first },
				{ values: [0], isRight: !first },
			],
			weight,
		});
		const [weight] = fitChoices([choose(true, 3), choose(false, 1)]);
		expect(weight).toBeGreaterThan(0.5);
	});

	it("keeps weights bounded where all is clear", () => {
		const clear: Choice = {
			options: [
				{ values: [1], isRight: true },
				{ values: [0], isRight: false },
			],
			weight: 1,
		};
		const [weight] = fitChoices([clear]);
		expect(weight).toBeGreaterThan(1);
		expect(weight).toBeLessThan(100);
	});
});

describe("toChoiceLoss", () => {
	it("says its slope, also where several options are right", () => {
		const value = fc.double({ min: -3, max: 3, noNaN: true });
		const option = fc.record({
			values: fc.tuple(value, value),
			isRight: fc.boolean(),
		});
		const choice = fc.record({
			options: fc
				.array(option, { minLength: 2, maxLength: 5 })
				.filter((options) => options.some(({ isRight }) => isRight)),
			weight: fc.constantFrom(0.5, 1, 2),
		});
		fc.assert(
			fc.property(
				fc.array(choice, { minLength: 1, maxLength: 4 }),
				fc.tuple(value, value),
				(choices, at) => expectTrueSlope(toChoiceLoss(choices), at),
			),
		);
	});
});
