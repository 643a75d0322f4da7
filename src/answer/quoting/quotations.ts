/** A sentence's words outside quotation marks, and where it stands in one. */
export interface Quotation {
	/** The quotation began in a sentence before it… */
	readonly startsInside: boolean;
	/** …or goes on after it. */
	readonly endsInside: boolean;
	/** What isn't quoted; "" if all is. */
	readonly outside: string;
}

/**
 * An apostrophe is no end: a closing mark has no letter after it. Nor is it a
 * beginning, as many programs set it in "the ‘90s".
 */
const MARKS = /["“”«»]|‘(?!\p{N}{2}s(?!\p{L}))|’(?!\p{L})/gu;

const CLOSING: Readonly<Record<string, string>> = {
	"“": "”",
	"«": "»",
	"‘": "’",
	'"': '"',
};

/**
 * Tells of a paragraph's sentences what of them is quoted.
 *
 * @param sentences of one paragraph, in order
 */
export function findQuotations(sentences: readonly string[]): Quotation[] {
	let closing: string | undefined;
	return sentences.map((text) => {
		const startsInside = closing !== undefined;
		let outside = "";
		let from = 0;
		for (const { 0: mark, index } of text.matchAll(MARKS)) {
			if (closing === undefined && mark in CLOSING) {
				outside += `${text.slice(from, index)} “…” `;
				closing = CLOSING[mark];
			} else if (mark === closing) {
				closing = undefined;
				from = index + 1;
			}
		}
		if (closing === undefined) outside += text.slice(from);
		return { startsInside, endsInside: closing !== undefined, outside };
	});
}
