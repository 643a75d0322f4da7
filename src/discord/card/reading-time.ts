import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";

/** A grown-up reads English silently at this rate (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;

/** "3 minutes to read" */
export function toReadingTime(words: number): Phrase {
	const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
	return plural(
		minutes,
		t`${minutes} minute to read`,
		t`${minutes} minutes to read`,
	);
}
