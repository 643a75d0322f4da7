import type { Text } from "./text/phrase/phrase.ts";

/**
 * Something that is not done, for a reason that the person who asked can mend.
 *
 * Its words are shown as they are: what is wrong, and what would be accepted. The
 * message is the same in English.
 */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly words: Text;

	constructor(words: Text) {
		super(String(words));
		this.words = words;
	}
}
