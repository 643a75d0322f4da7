/**
 * "1 article", "2 articles", "1,200 articles"; "2 wishes" if that is given. In
 * English, as the operator's tools speak; for members, `plural` counts.
 */
export function toCount(
	count: number,
	noun: string,
	nouns = `${noun}s`,
): string {
	return `${count.toLocaleString("en")} ${count === 1 ? noun : nouns}`;
}
