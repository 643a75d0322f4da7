import type { Reason } from "../../records/answers/votes.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";

/** Why an answer didn't help, inside a line. */
export const REASON_WORDS: Readonly<Record<Reason, Phrase>> = {
	"wrong passage": t`wrong passage`,
	outdated: t`outdated`,
	incomplete: t`incomplete`,
	other: t`other`,
};
