/**
 * The standard deviation of each column, and 1 for a column that is the same
 * everywhere: divided by it, all columns are equally wide, and a small penalty
 * on their weights is fair.
 */
export function toDeviations(rows: readonly (readonly number[])[]): number[] {
	const [first = []] = rows;
	return first.map((_, column) => {
		const values = rows.map((row) => row[column] as number);
		const mean = toMean(values);
		const variance = toMean(values.map((value) => (value - mean) ** 2));
		return Math.sqrt(variance) || 1;
	});
}

/** Divides each column by its deviation. */
export function toScaled(
	row: readonly number[],
	deviations: readonly number[],
): number[] {
	return row.map((value, column) => value / (deviations[column] as number));
}

function toMean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
