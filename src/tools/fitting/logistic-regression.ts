import { weigh } from "./choice-regression.ts";
import { type Loss, minimize } from "./minimize.ts";
import { toDeviations, toScaled } from "./scaling.ts";

/** Something that is true or isn't, and what is known of it. */
export interface Observation {
	readonly values: readonly number[];
	readonly isTrue: boolean;
	/** How much it counts beside others. */
	readonly weight: number;
}

/** The logit is the weighted sum of the values and the constant. */
export interface Logistic {
	readonly weights: readonly number[];
	readonly constant: number;
}

/** What a squared weight costs; the constant costs nothing. */
const RIDGE = 1e-3;

/** Finds how likely something is true from what is known of it. */
export function fitLogistic(observations: readonly Observation[]): Logistic {
	const deviations = toDeviations(observations.map(({ values }) => values));
	const scaled = observations.map((one) => ({
		...one,
		values: toScaled(one.values, deviations),
	}));
	const [constant = 0, ...weights] = minimize(toLogisticLoss(scaled), [
		0,
		...deviations.map(() => 0),
	]);
	return { weights: toScaled(weights, deviations), constant };
}

/** How likely something with these values is true: 0 to 1. */
export function toProbability(
	values: readonly number[],
	{ weights, constant }: Logistic,
): number {
	return 1 / (1 + Math.exp(-weigh(values, weights) - constant));
}

/** The mean of −log of what came true's probability; the constant is first. */
export function toLogisticLoss(observations: readonly Observation[]): Loss {
	const total = observations.reduce((sum, { weight }) => sum + weight, 0);
	return ([constant = 0, ...weights]) => {
		const gradient = [0, ...weights.map((weight) => 2 * RIDGE * weight)];
		let value = weights.reduce((sum, weight) => sum + RIDGE * weight ** 2, 0);
		for (const { values, isTrue, weight } of observations) {
			const share = weight / total;
			const likely = toProbability(values, { weights, constant });
			const pull = share * (likely - (isTrue ? 1 : 0));
			value -= share * Math.log(Math.max(isTrue ? likely : 1 - likely, 1e-300));
			[1, ...values].forEach((part, at) => {
				gradient[at] = (gradient[at] as number) + pull * part;
			});
		}
		return { value, gradient };
	};
}
