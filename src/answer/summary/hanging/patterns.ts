/**
 * Puts a pattern together that is written over several lines, so that each can
 * say what it is: line breaks and the tabs after them don't count.
 */
export function oneOf(alternatives: string): string {
	return `(?:${alternatives.trim().replace(/\n\t*/gu, "")})`;
}

/** Not inside a word. */
export const WORD_START = String.raw`(?<!\p{L})`;
export const WORD_END = String.raw`(?!\p{L})`;

/** A sentence's beginning, or after the time in a live report. */
export const START = String.raw`^(?:\d{1,2}[:.]\d{2} )?["“‘'«(]?`;

export const NUMBER = oneOf(`
	one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
	|${String.raw`\d[\d,.]*`}
`);
