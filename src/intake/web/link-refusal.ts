import { type Phrase, t } from "../../text/phrase/phrase.ts";
import { type IntakeReason, IntakeRefusal } from "../refusal.ts";

/**
 * Says why a link can't become an article, and what a moderator can do who
 * has the page before their eyes.
 *
 * @param sentence what is wrong, as a whole sentence
 */
export function toLinkRefusal(
	reason: IntakeReason,
	sentence: Phrase,
): IntakeRefusal {
	return new IntakeRefusal(
		reason,
		t`${sentence} Paste the article's text instead, or attach it as a file.`,
	);
}
