/** A stretch of a text: UTF-16 offsets, `end` excluded. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Joins ranges that overlap or touch; the result is sorted and apart. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
	const merged: Range[] = [];
	for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && range.start <= last.end) {
			merged[merged.length - 1] = {
				start: last.start,
				end: Math.max(last.end, range.end),
			};
		} else if (range.end > range.start) merged.push(range);
	}
	return merged;
}
