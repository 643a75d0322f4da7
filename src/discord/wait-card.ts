import type { Wait } from "../records/pace.ts";
import { toCount } from "../text/counts.ts";
import {
	body,
	type Card,
	countdown,
	heading,
	quote,
	small,
	text,
} from "./card.ts";
import type { Words } from "./markdown.ts";

/** Says when somebody can ask again, and what they asked, to be copied. */
export function toWaitCard(wait: Wait, question: string | null): Card {
	return {
		blocks: [
			text(heading("One moment, please"), body(...toWords(wait))),
			...(question ? [text(body("You asked:"), quote(question))] : []),
			text(small("Who manages the server sets the limit, with /settings.")),
		],
	};
}

function toWords({ whose, most, until }: Wait): Words {
	const then = countdown(until.toISOString());
	if (whose === "server")
		return ["Many people are asking here at the moment. Try again ", then, "."];
	const questions = toCount(most, "question");
	return [
		`You have asked ${questions} in a minute. You can ask again `,
		then,
		".",
	];
}
