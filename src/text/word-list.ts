/** The words of a list that is written over several lines, in its order. */
export function splitWords(list: string): string[] {
	return list.match(/\S+/gu) ?? [];
}

/** The same, to be looked up in. */
export function toWordSet(list: string): ReadonlySet<string> {
	return new Set(splitWords(list));
}
