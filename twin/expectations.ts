import {
	type APIMessage,
	InteractionResponseType,
} from "discord-api-types/v10";
import type { Answer } from "./answer.ts";
import { type Form, toForm } from "./form.ts";
import { toText } from "./message.ts";
import { expect } from "./step.ts";

/** Expects a form with this title, and reads it. */
export function expectForm(answer: Answer, title: string): Form {
	const { type } = answer;
	const wanted = InteractionResponseType.Modal;
	expect(type === wanted, `a form (type ${wanted})`, answer);
	const form = toForm(answer);
	expect(form.title === title, `the form “${title}”`, form);
	return form;
}

/** Expects a message that only the asker sees, with these words. */
export function expectPrivate(answer: Answer, words: string): APIMessage {
	const message = expectSaid(answer, words);
	expect(answer.isPrivate, "a private reply", answer.data);
	return message;
}

/** Expects a message that everybody sees, with these words. */
export function expectPublic(answer: Answer, words: string): APIMessage {
	const message = expectSaid(answer, words);
	expect(!answer.isPrivate, "a public reply", answer.data);
	return message;
}

function expectSaid({ message }: Answer, words: string): APIMessage {
	const said = message ? toText(message) : "nothing";
	expect(message !== null && said.includes(words), `“${words}”`, said);
	return message;
}
