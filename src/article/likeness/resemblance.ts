import { Slices } from "../../slices.ts";
import { MAX_SKETCH_HASHES, type Sketch } from "./sketch.ts";
import { countShared, countUpTo } from "./sorted-hashes.ts";

/** How much two texts have in common, estimated, 0 to 1. */
export interface Resemblance {
	/** Of the runs of words that stand in either, the share that stands in both. */
	readonly resemblance: number;
	/** Of the shorter text's runs, the share that stands in the longer one, too. */
	readonly containment: number;
}

/** Another article's sketch, and how near it is. */
export interface Near<Other> extends Resemblance {
	readonly other: Other;
}

/**
 * From here on two texts are shown as near-duplicates: half of the shorter one
 * stands in the other word for word.
 *
 * `npm run evaluate -- DIR... --duplicates` measures it: other articles stay
 * below, also those that quote a paragraph, and copies of which fewer than
 * three sentences in ten were reworded stay above.
 */
export const MIN_NEAR_CONTAINMENT = 0.5;

/** A share of fewer runs says little: so many are taken to have been seen. */
const MIN_SAMPLE = 8;

/**
 * Estimates from two sketches how much of the texts is the same.
 *
 * Up to the largest hash that both would have kept, each sketch has all hashes
 * of its text, so what is shared up to there is counted rather than guessed.
 * A shortened copy and one with text added are contained: 1, whatever their
 * lengths.
 */
export function estimateResemblance(a: Sketch, b: Sketch): Resemblance {
	const limit = Math.min(toLimit(a), toLimit(b));
	const [ofA, ofB] = [countUpTo(a, limit), countUpTo(b, limit)];
	const shared = countShared(a, b);
	return {
		resemblance: shared / Math.max(1, ofA + ofB - shared),
		containment: shared / Math.max(MIN_SAMPLE, Math.min(ofA, ofB)),
	};
}

/**
 * Finds the near-duplicates among other articles, nearest first: a text of the
 * same length before one of which it is a part. Gives way between sketches, so
 * that there may be any number.
 */
export async function findNearest<Other extends { readonly sketch: Sketch }>(
	sketch: Sketch,
	others: Iterable<Other>,
): Promise<Near<Other>[]> {
	const slices = new Slices();
	const near: Near<Other>[] = [];
	for (const other of others) {
		await slices.pause();
		const estimate = estimateResemblance(sketch, other.sketch);
		if (estimate.containment >= MIN_NEAR_CONTAINMENT)
			near.push({ ...estimate, other });
	}
	return near.sort((a, b) => b.resemblance - a.resemblance);
}

/** Up to which hash a sketch is complete. */
function toLimit(sketch: Sketch): number {
	return sketch.length < MAX_SKETCH_HASHES
		? Number.POSITIVE_INFINITY
		: (sketch.at(-1) ?? 0);
}
