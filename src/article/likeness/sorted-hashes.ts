/** Counts what two ascending lists share; what stands twice in both, twice. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
	let [shared, inA, inB] = [0, 0, 0];
	while (inA < a.length && inB < b.length) {
		const difference = (a[inA] as number) - (b[inB] as number);
		if (difference === 0) shared++;
		if (difference <= 0) inA++;
		if (difference >= 0) inB++;
	}
	return shared;
}

/** Counts the hashes of an ascending list that are no larger than a limit. */
export function countUpTo(hashes: Uint32Array, limit: number): number {
	let count = hashes.length;
	while (count > 0 && (hashes[count - 1] as number) > limit) count--;
	return count;
}
