import type { APIMessage } from "discord-api-types/v10";
import { expectForm, expectPrivate, expectPublic } from "../expectations.ts";
import { toText } from "../message.ts";
import { expect, step } from "../step.ts";
import type { Twin } from "../twin.ts";

export const HEADLINE = "The harbour master leaves";
export const QUESTION = "who resigned in Lillesand";

const TOO_SHORT = {
	text: "Too short.",
	more: "",
	headline: HEADLINE,
	url: "https://example.org/harbour",
};

const TEXT =
	"The harbour master of Lillesand, Ane Solberg, resigned on Sunday after eleven years in office.\n\nThe town council will choose a successor in the autumn, and until then her deputy keeps the harbour open.";

/** A moderator adds an article by the form, at the second try. */
export async function playAdd({ moderator, member }: Twin): Promise<void> {
	const form = await step("/article add opens a form", async () => {
		const opened = expectForm(
			await moderator.command("article add"),
			"Add an article",
		);
		const names = Object.keys(opened.fields);
		const wanted = Object.keys(TOO_SHORT);
		expect(String(names) === String(wanted), String(wanted), names);
		return opened;
	});
	const refusal = await step(
		"too short a text is refused privately",
		async () =>
			expectPrivate(
				await moderator.submitRows(form, TOO_SHORT),
				"only 10 characters long",
			),
	);
	const again = await step("Correct opens it as it was filled in", async () => {
		const opened = expectForm(
			await moderator.press(refusal, "Correct"),
			"Add an article",
		);
		const { fields } = opened;
		const came = JSON.stringify(fields);
		expect(came === JSON.stringify(TOO_SHORT), "what was typed", fields);
		return opened;
	});
	const draft = await step("with a right text, a draft is shown", async () => {
		const sent = await moderator.submit(again, { text: TEXT }, refusal);
		expectPrivate(sent, HEADLINE);
		return expectPrivate(sent, "Before it is published");
	});
	await step("Publish publishes it, in the same message", async () => {
		const { message } = await moderator.press(draft, "Publish");
		const said = message ? toText(message) : "";
		expect(message?.id === draft.id, `message ${draft.id}`, message);
		expect(said.includes("Published"), "“Published”", said);
	});
	await step("/ask finds it", () => findsIt(member));
}

/** Expects that the article answers the question about it. */
export async function findsIt(member: Twin["member"]): Promise<APIMessage> {
	const answer = await member.command("ask", { question: QUESTION });
	expectPublic(answer, "Ane Solberg**");
	return expectPublic(answer, HEADLINE);
}
