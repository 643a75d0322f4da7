import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Loss, minimize } from "../../../src/tools/fitting/minimize.ts";

/** The valley of Rosenbrock (1960): its bottom, at 1 and 1, is hard to reach. */
const bananaValley: Loss = ([x = 0, y = 0]) => ({
	value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
	gradient: [
		-2 * (1 - x) - 400 * x * (y - x * x), // slope to the side
		200 * (y - x * x),
	],
});

describe("minimize", () => {
	it("finds the bottom of any bowl, however narrow", () => {
		const part = fc.record({
			bottom: fc.double({ min: -50, max: 50, noNaN: true }),
			steep: fc.double({ min: 0.1, max: 100, noNaN: true }),
		});
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
				const bowl: Loss = (at) => {
					const away = parts.map(({ bottom }, n) => (at[n] as number) - bottom);
					return {
						value: away.reduce(
							(sum, one, n) => sum + (parts[n]?.steep ?? 0) * one ** 2,
							0,
						),
						gradient: away.map((one, n) => 2 * (parts[n]?.steep ?? 0) * one),
					};
				};
				const found = minimize(
					bowl,
					parts.map(() => 0),
				);
				for (const [n, { bottom }] of parts.entries())
					expect(found[n]).toBeCloseTo(bottom, 4);
			}),
		);
	});

	it("follows a bent valley", () => {
		const [x, y] = minimize(bananaValley, [-1.2, 1]);
		expect(x).toBeCloseTo(1, 5);
		expect(y).toBeCloseTo(1, 5);
	});

	it("stays where it is flat", () => {
		const flat: Loss = () => ({ value: 7, gradient: [0, 0] });
		expect(minimize(flat, [3, 4])).toEqual([3, 4]);
	});

	it("goes no step that loses more, or nobody knows what", () => {
		const cliff: Loss = ([x = 0]) => ({
			value: x > 0.5 ? Number.NaN : -x,
			gradient: [-1],
		});
		const [x] = minimize(cliff, [0]);
		expect(x).toBeCloseTo(0.5, 3);
	});
});
