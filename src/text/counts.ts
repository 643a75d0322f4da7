/** "1 article", "2 articles", "1,200 articles"; "2 wishes" if that is given. */
export function toCount(
	count: number,
	noun: string,
	nouns = `${noun}s`,
): string {
	return `${count.toLocaleString("en")} ${count === 1 ? noun : nouns}`;
}
