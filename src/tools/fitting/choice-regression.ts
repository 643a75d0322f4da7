import { type Loss, minimize } from "./minimize.ts";
import { toDeviations, toScaled } from "./scaling.ts";

/** One of the things that may be chosen. */
export interface Option {
	readonly values: readonly number[];
	readonly isRight: boolean;
}

/** What may be chosen, one of it right at least. */
export interface Choice {
	readonly options: readonly Option[];
	/** How much this choice counts beside others. */
	readonly weight: number;
}

/** What a squared weight costs, so that no clue is trusted without limit. */
const RIDGE = 1e-3;

/**
 * Finds the weights of values by which right options are chosen: each option's
 * probability is the softmax of its weighted sum, and the probabilities of the
 * right ones of a choice together are to be high (McFadden, 1974).
 */
export function fitChoices(choices: readonly Choice[]): number[] {
	const rows = choices.flatMap(({ options }) => options.map(toValues));
	const deviations = toDeviations(rows);
	const scaled = choices.map(({ options, weight }) => ({
		weight,
		options: options.map(({ values, isRight }) => ({
			isRight,
			values: toScaled(values, deviations),
		})),
	}));
	const weights = minimize(
		toChoiceLoss(scaled),
		deviations.map(() => 0),
	);
	return toScaled(weights, deviations);
}

function toValues({ values }: Option): readonly number[] {
	return values;
}

/** The mean of −log of the right options' probability, and what weights cost. */
export function toChoiceLoss(choices: readonly Choice[]): Loss {
	const total = choices.reduce((sum, { weight }) => sum + weight, 0);
	return (weights) => {
		const gradient = weights.map((weight) => 2 * RIDGE * weight);
		let value = weights.reduce((sum, weight) => sum + RIDGE * weight ** 2, 0);
		for (const { options, weight } of choices)
			value += addChoice(options, weights, weight / total, gradient);
		return { value, gradient };
	};
}

/** @returns what the choice adds to the loss; its slope is added in place */
function addChoice(
	options: readonly Option[],
	weights: readonly number[],
	share: number,
	gradient: number[],
): number {
	const sums = options.map(({ values }) => weigh(values, weights));
	const most = Math.max(...sums);
	const masses = sums.map((sum) => Math.exp(sum - most));
	const all = masses.reduce((total, mass) => total + mass, 0);
	const right = masses.reduce(
		(total, mass, at) => total + (options[at]?.isRight ? mass : 0),
		0,
	);
	options.forEach(({ values, isRight }, at) => {
		const mass = masses[at] as number;
		const pull = share * (mass / all - (isRight ? mass / right : 0));
		for (let column = 0; column < values.length; column++)
			gradient[column] =
				(gradient[column] as number) + pull * (values[column] as number);
	});
	return share * (Math.log(all) - Math.log(right));
}

/** The weighted sum of values. */
export function weigh(
	values: readonly number[],
	weights: readonly number[],
): number {
	let sum = 0;
	for (let column = 0; column < values.length; column++)
		sum += (values[column] as number) * (weights[column] as number);
	return sum;
}
