import type { Wait } from "../../records/pace/pace.ts";
import { command, type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import {
	body,
	type Card,
	countdown,
	heading,
	quote,
	small,
	text,
} from "../card/card.ts";

/** Says when somebody can ask again, and what they asked, to be copied. */
export function toWaitCard(wait: Wait, question: string | null): Card {
	return {
		blocks: [
			text(heading(t`One moment, please`), body(toWords(wait))),
			...(question ? [text(body(t`You asked:`), quote(question))] : []),
			text(
				small(
					t`Who manages the server sets the limit, with ${command("settings")}.`,
				),
			),
		],
	};
}

function toWords({ whose, most, until }: Wait): Phrase {
	const then = countdown(until.toISOString());
	if (whose === "server")
		return t`Many people are asking here at the moment. Try again ${then}.`;
	return plural(
		most,
		t`You have asked ${most} question in a minute. You can ask again ${then}.`,
		t`You have asked ${most} questions in a minute. You can ask again ${then}.`,
	);
}
