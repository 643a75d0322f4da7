/** How much is lost at a place, and the slope there in each direction. */
export interface Slope {
	readonly value: number;
	readonly gradient: readonly number[];
}

export type Loss = (at: readonly number[]) => Slope;

interface Point extends Slope {
	readonly at: readonly number[];
}

/** A step from one point to the next, and how the slope changed by it. */
interface Step {
	readonly moved: readonly number[];
	readonly turned: readonly number[];
}

const MAX_STEPS = 500;

/** So many steps tell how the ground is curved. */
const MAX_REMEMBERED = 10;

/** Flat enough, in any direction. */
const FLAT = 1e-7;

/** Of what the slope promises, a step must keep so much (Armijo, 1966). */
const KEPT = 1e-4;

/** And so much of the slope may be left at its end (Wolfe, 1969). */
const LEFT = 0.9;

/** Lengths of one step. */
const MAX_TRIES = 40;

/**
 * Finds where a smooth loss is least, by L-BFGS (Nocedal, 1980): it walks
 * downhill, and learns from its last steps how the ground is curved.
 *
 * @example
 * minimize(([x = 0]) => ({ value: (x - 3) ** 2, gradient: [2 * (x - 3)] }), [0])
 * // [3]
 */
export function minimize(loss: Loss, start: readonly number[]): number[] {
	let point: Point = { at: start, ...loss(start) };
	const steps: Step[] = [];
	for (let count = 0; count < MAX_STEPS && !isFlat(point); count++) {
		const next = walk(loss, point, toDirection(point, steps));
		if (!next) break;
		const moved = minus(next.at, point.at);
		const turned = minus(next.gradient, point.gradient);
		// Where the ground bends down, there is no bottom to aim at.
		if (dot(moved, turned) > 0) steps.push({ moved, turned });
		if (steps.length > MAX_REMEMBERED) steps.shift();
		point = next;
	}
	return [...point.at];
}

function isFlat({ gradient }: Point): boolean {
	return gradient.every((slope) => Math.abs(slope) < FLAT);
}

/** Downhill, straight to the bottom of a bowl as curved as the ground was. */
function toDirection({ gradient }: Point, steps: readonly Step[]): number[] {
	let direction = gradient.map((slope) => -slope);
	const shares = steps.toReversed().map((step) => {
		const share = dot(step.moved, direction) / dot(step.moved, step.turned);
		direction = plus(direction, -share, step.turned);
		return { step, share };
	});
	const last = steps.at(-1);
	if (last) {
		const scale = dot(last.moved, last.turned) / dot(last.turned, last.turned);
		direction = direction.map((part) => part * scale);
	}
	for (const { step, share } of shares.toReversed()) {
		const back = dot(step.turned, direction) / dot(step.moved, step.turned);
		direction = plus(direction, share - back, step.moved);
	}
	return direction;
}

/**
 * Goes as far as it pays, but not less: the slope must have changed, or the
 * step teaches nothing (Lewis and Overton, 2013). Null where no step pays.
 */
function walk(loss: Loss, from: Point, direction: readonly number[]) {
	const slope = dot(from.gradient, direction);
	let [tooShort, tooLong, length] = [0, Number.POSITIVE_INFINITY, 1];
	let reached: Point | null = null;
	for (let tries = 0; tries < MAX_TRIES; tries++) {
		const at = plus(from.at, length, direction);
		const point: Point = { at, ...loss(at) };
		if (!(point.value <= from.value + KEPT * length * slope)) tooLong = length;
		else {
			reached = point;
			if (dot(point.gradient, direction) >= LEFT * slope) break;
			tooShort = length;
		}
		const isBounded = tooLong < Number.POSITIVE_INFINITY;
		length = isBounded ? (tooShort + tooLong) / 2 : 2 * tooShort;
	}
	return reached;
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, part, at) => sum + part * (b[at] as number), 0);
}

function plus(a: readonly number[], times: number, b: readonly number[]) {
	return a.map((part, at) => part + times * (b[at] as number));
}

function minus(a: readonly number[], b: readonly number[]): number[] {
	return plus(a, -1, b);
}
