import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Random } from "../../../src/tools/bench/random.ts";
import {
	fitLogistic,
	type Observation,
	toLogisticLoss,
	toProbability,
} from "../../../src/tools/fitting/logistic-regression.ts";
import { expectTrueSlope } from "./slopes.ts";

const TRUTH = { weights: [2, -0.03], constant: 0.5 };

function generate(count: number): Observation[] {
	const random = new Random(7);
	return Array.from({ length: count }, () => {
		const values = [random.next() * 4 - 2, random.next() * 100 - 50];
		const isTrue = random.next() < toProbability(values, TRUTH);
		return { values, isTrue, weight: 1 };
	});
}

describe("fitLogistic", () => {
	it("finds by what things are true", () => {
		const { weights, constant } = fitLogistic(generate(5_000));
		expect(weights[0]).toBeGreaterThan(1.8);
		expect(weights[0]).toBeLessThan(2.2);
		expect(weights[1]).toBeGreaterThan(-0.034);
		expect(weights[1]).toBeLessThan(-0.026);
		expect(Math.abs(constant - TRUTH.constant)).toBeLessThan(0.25);
	});

	it("says how often all are true where nothing else is known", () => {
		const observations = [true, true, true, false].map((isTrue) => ({
			values: [1],
			isTrue,
			weight: 1,
		}));
		const logistic = fitLogistic(observations);
		expect(toProbability([1], logistic)).toBeCloseTo(0.75, 4);
	});
});

describe("toLogisticLoss", () => {
	it("says its slope", () => {
		const value = fc.double({ min: -3, max: 3, noNaN: true });
		const observation = fc.record({
			values: fc.tuple(value, value),
			isTrue: fc.boolean(),
			weight: fc.constantFrom(0.5, 1, 2),
		});
		fc.assert(
			fc.property(
				fc.array(observation, { minLength: 1, maxLength: 5 }),
				fc.tuple(value, value, value),
				(observations, at) => expectTrueSlope(toLogisticLoss(observations), at),
			),
		);
	});
});
