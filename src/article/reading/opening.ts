import { splitSentences } from "../../text/sentences.ts";
import { truncate } from "../../text/truncation.ts";

const MAX_OPENING_CHARACTERS = 120;

/** The beginning of a story, for an article that names no headline. */
export function toOpening(paragraphs: readonly string[]): string {
	const [first = ""] = paragraphs;
	const [sentence] = splitSentences(first);
	return truncate(first.slice(0, sentence?.end), MAX_OPENING_CHARACTERS);
}
