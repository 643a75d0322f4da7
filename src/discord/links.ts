/** Every address of a page in a message, as it is written there. */
export function findLinks(text: string): string[] {
	return text.match(/https?:\/\/[^\s<>]+/gu) ?? [];
}

/** A message without its addresses. */
export function withoutLinks(text: string): string {
	return text.replace(/<?https?:\/\/[^\s<>]+>?/gu, "").trim();
}

/** How many words a message has besides its addresses. */
export function countWordsBeside(text: string): number {
	return withoutLinks(text)
		.split(/\s+/u)
		.filter((word) => word !== "").length;
}
