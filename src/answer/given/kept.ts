import type { Answers, KeptAnswer } from "../../records/answers/answers.ts";
import { Refusal } from "../../refusal.ts";
import { command, t } from "../../text/phrase/phrase.ts";

/** Said where an answer is kept no longer. */
export const ANSWER_TOO_OLD = t`This answer is kept no longer; ask again with ${command("ask")}.`;

/**
 * Finds what is kept of an answer of this server.
 *
 * @throws Refusal if it is kept no longer
 */
export async function findKept(
	answers: Answers,
	server: string,
	id: string,
): Promise<KeptAnswer> {
	const answer = await answers.find(server, id);
	if (answer) return answer;
	throw new Refusal(ANSWER_TOO_OLD);
}
