/**
 * "1 article", "2 articles", "1,200 articles": in English, as the operator's
 * tools speak; for members, `plural` counts.
 */
export function toCount(count: number, noun: string): string {
	return `${count.toLocaleString("en")} ${count === 1 ? noun : `${noun}s`}`;
}
