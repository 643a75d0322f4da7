import type { Segment } from "./segment.ts";

/** Segments of one size are merged when there are so many. */
const SEGMENTS_PER_SIZE = 8;

/** A larger one isn't merged any more. */
export const MAX_SEGMENT_PASSAGES = 8192;

/**
 * Chooses segments to merge: eight of about the same size, so that each
 * passage is copied only a few times however large a library grows; or one
 * most of whose articles were removed.
 *
 * @returns none where nothing is to be gained
 */
export function chooseMerge<
	Part extends { readonly segment: Segment; readonly dead: Uint8Array },
>(parts: readonly Part[]): Part[] {
	const mostlyDead = parts.find(
		({ dead }) => 2 * dead.reduce((sum, one) => sum + one, 0) > dead.length,
	);
	if (mostlyDead) return [mostlyDead];
	const sizes = Map.groupBy(parts, ({ segment }) => toSize(segment));
	const many = [...sizes.entries()].find(
		([size, same]) =>
			size < toSizeOf(MAX_SEGMENT_PASSAGES) && same.length >= SEGMENTS_PER_SIZE,
	);
	return toFitting(many?.[1] ?? []);
}

/** As many as a segment may hold, if that is more than one. */
function toFitting<Part extends { readonly segment: Segment }>(
	parts: readonly Part[],
): Part[] {
	let passages = 0;
	const fitting = parts.filter(({ segment }) => {
		passages += segment.passages;
		return passages <= MAX_SEGMENT_PASSAGES;
	});
	return fitting.length > 1 ? fitting : [];
}

function toSize(segment: Segment): number {
	return toSizeOf(segment.passages);
}

/** Powers of eight. */
function toSizeOf(passages: number): number {
	return Math.floor(Math.log2(Math.max(1, passages)) / 3 + 1e-9);
}
