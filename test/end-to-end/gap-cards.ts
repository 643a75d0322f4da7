import { expect } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons } from "../local-discord/message-view.ts";

export const TELL_ME = "Tell me when there is an article";

/** Presses the button on a card without an answer, and says how to be told. */
export async function wish(person: Person, card: LocalMessage, how: string) {
	const asked = await person.press(card, TELL_ME);
	expect(asked.message.ephemeral).toBe(true);
	expect(asked.message.id).not.toBe(card.id);
	return person.press(asked.message, how);
}

export async function listGaps(moderator: Person): Promise<LocalMessage> {
	const { message } = await moderator.command("gaps", {});
	expect(message.ephemeral).toBe(true);
	return message;
}

/** Opens a question that is without an answer. */
export async function openGap(
	moderator: Person,
	question: string,
): Promise<LocalMessage> {
	const card = await listGaps(moderator);
	return (await moderator.choose(card, "Open a question", [question])).message;
}

/** Turns to the questions that are answered since, or not wanted. */
export async function openTab(
	moderator: Person,
	name: "Answered" | "Not for us",
): Promise<LocalMessage> {
	const card = await listGaps(moderator);
	const labels = buttons(card).map(({ label }) => label ?? "");
	const label = labels.find((one) => one.startsWith(name)) ?? "";
	return (await moderator.press(card, label)).message;
}
