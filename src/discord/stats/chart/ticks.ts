/** More labels would be a ladder. */
const MAX_STEPS = 4;

/**
 * The round numbers beside an axis, from 0 to one that nothing exceeds: whole
 * ones, two to five of them.
 *
 * @example
 * toTicks(14) // [0, 5, 10, 15]
 */
export function toTicks(greatest: number): number[] {
	const step = toStep(Math.max(1, greatest) / MAX_STEPS);
	const steps = Math.max(1, Math.ceil(greatest / step));
	return Array.from({ length: steps + 1 }, (_, at) => at * step);
}

/** The least of 1, 2, 5, 10, 20, 50 … that isn't smaller. */
function toStep(least: number): number {
	const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
	const round = [1, 2, 5].find((factor) => factor * power >= least);
	return (round ?? 10) * power;
}
