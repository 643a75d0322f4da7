import { MAX_ARTICLE_CHARACTERS } from "../article/reading/reading.ts";
import { t } from "../text/phrase/phrase.ts";
import { IntakeRefusal } from "./refusal.ts";

/** An article may take half of what comes in; the rest is left out of it. */
const MAX_TEXT_CHARACTERS = 2 * MAX_ARTICLE_CHARACTERS;

/**
 * Refuses a text that is far too long for an article, before anything is
 * looked for in it: most of ten megabytes would be looked at for nothing.
 *
 * @throws IntakeRefusal `too-large`
 */
export function checkTextSize(characters: number): void {
	if (characters <= MAX_TEXT_CHARACTERS) return;
	throw new IntakeRefusal(
		"too-large",
		t`The text is over ${MAX_TEXT_CHARACTERS} characters long; an article may have up to ${MAX_ARTICLE_CHARACTERS}. Split it into parts and add them one by one.`,
	);
}
