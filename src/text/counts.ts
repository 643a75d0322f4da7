/** "1 article", "2 articles", "1,200 articles" */
export function toCount(count: number, noun: string): string {
	return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
