const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

export const ELLIPSIS = "…";

/**
 * Finds the last place at or before `offset` where a text may be cut: never
 * inside what a reader sees as one character.
 *
 * A single "character" that begins at 0 and is longer than `offset` (hundreds
 * of marks on one letter) is cut between code points instead.
 */
export function toCutOffset(text: string, offset: number): number {
	if (offset >= text.length) return text.length;
	if (offset <= 0) return 0;
	const window = text.slice(0, offset + 2);
	const index = graphemes.segment(window).containing(offset)?.index ?? 0;
	if (index > 0) return index;
	return isLowSurrogate(text.charCodeAt(offset)) ? offset - 1 : offset;
}

/** Shortens a text to `limit` UTF-16 units, the last of them an ellipsis. */
export function truncate(text: string, limit: number): string {
	if (text.length <= limit) return text;
	if (limit < 1) return "";
	const kept = text.slice(0, toCutOffset(text, limit - ELLIPSIS.length));
	return kept.trimEnd() + ELLIPSIS;
}

function isLowSurrogate(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}
