/**
 * Splits a pasted text into lines, each a paragraph in waiting.
 *
 * Blank lines and line ends part them. Where an editor has wrapped paragraphs
 * at a fixed width, the lines of one block are put together again.
 */
export function splitLines(text: string): string[] {
	return toPlain(text)
		.split(/\n[^\S\n]*\n\s*/u)
		.map((block) => block.split("\n").map((line) => line.trim()))
		.map((block) => block.filter((line) => line !== ""))
		.flatMap((block) => (isWrapped(block) ? [block.join(" ")] : block));
}

/**
 * Takes out what can't be seen: control characters, byte-order marks, soft
 * hyphens, and lone halves of surrogate pairs. All white space becomes spaces
 * and line feeds.
 */
export function toPlain(text: string): string {
	return text
		.toWellFormed()
		.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
		.replace(/[^\S\n\uFEFF]/gu, " ")
		.replace(/[\p{Cc}\u00AD\uFEFF\uFFFD]/gu, (character) =>
			character === "\n" ? "\n" : "",
		)
		.replace(/ {2,}/gu, " ");
}

/** At least three lines of nearly one length, all but the last. */
function isWrapped(block: readonly string[]): boolean {
	if (block.length < 3) return false;
	const lengths = block.slice(0, -1).map((line) => line.length);
	const longest = Math.max(...lengths);
	const unfinished = block.slice(0, -1).filter((line) => !endsSentence(line));
	return (
		longest <= 100 &&
		Math.min(...lengths) > longest - 20 &&
		unfinished.length > lengths.length / 2
	);
}

function endsSentence(line: string): boolean {
	return /[.!?…:]["”’»)]*$/u.test(line);
}
