/** Every address of a page in a message, as it is written there. */
export function findLinks(text: string): string[] {
	return text.match(/https?:\/\/[^\s<>]+/gu) ?? [];
}

/** A message without its addresses. */
export function withoutLinks(text: string): string {
	return text.replace(/<?https?:\/\/[^\s<>]+>?/gu, "").trim();
}

/** A shorter message is read as fast as anything that is said of it. */
const MIN_WORDS = 80;

/** Whether a message has so much text of its own that it may be what is meant. */
export function isLong(text: string): boolean {
	return countWordsBeside(text) >= MIN_WORDS;
}

/** How many words a message has besides its addresses. */
export function countWordsBeside(text: string): number {
	return withoutLinks(text)
		.split(/\s+/u)
		.filter((word) => word !== "").length;
}
