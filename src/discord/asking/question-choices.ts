import type { Desk } from "../../answer/desk.ts";
import { fold } from "../../text/words/folding.ts";
import type { Choice } from "../card/card.ts";
import { MAX_CHOICE_CHARACTERS, MAX_CHOICES } from "../card/limits.ts";
import type { ChoicesView } from "../dispatch/command.ts";

/** So that examples have room, too. */
const MAX_RECENT = 12;

/**
 * What is typed itself, then what the member asked before, then questions that
 * the articles answer; both with the typed words.
 *
 * None if what is typed is too long for a choice: it is asked as it stands.
 */
export async function offerQuestions(
	{ server, member, typed }: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	const own = typed.trim();
	if (own.length > MAX_CHOICE_CHARACTERS) return [];
	const recent = await desk.conversations.recentQuestions(
		{ server, member },
		own,
	);
	const examples = await desk.examples.list(server, own);
	const questions = [
		own,
		...toShort(recent).slice(0, MAX_RECENT),
		...toShort(examples),
	];
	return toDifferent(questions)
		.slice(0, MAX_CHOICES)
		.map((question) => ({ name: question, value: question }));
}

function toShort(questions: readonly string[]): string[] {
	return questions.filter(({ length }) => length <= MAX_CHOICE_CHARACTERS);
}

/** Each once, and none that is empty. */
function toDifferent(questions: readonly string[]): string[] {
	const different = new Map<string, string>();
	for (const question of questions.map((one) => one.trim()))
		if (question !== "" && !different.has(fold(question)))
			different.set(fold(question), question);
	return [...different.values()];
}
