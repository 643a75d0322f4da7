import { expect } from "vitest";
import type { Loss } from "../../../src/tools/fitting/minimize.ts";

const STEP = 1e-5;

/** Expects the slope that a loss claims to be that which it has. */
export function expectTrueSlope(loss: Loss, at: readonly number[]): void {
	const { gradient } = loss(at);
	const measured = at.map((_, column) => {
		const [before, after] = [-STEP, STEP].map((step) =>
			loss(at.map((one, other) => (other === column ? one + step : one))),
		) as [ReturnType<Loss>, ReturnType<Loss>];
		return (after.value - before.value) / (2 * STEP);
	});
	expect(gradient).toHaveLength(at.length);
	for (const [column, slope] of measured.entries())
		expect(gradient[column]).toBeCloseTo(slope, 5);
}
