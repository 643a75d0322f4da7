import {
	type APIApplicationCommandOptionChoice,
	InteractionResponseType,
} from "discord-api-types/v10";
import { expectForm, expectPrivate, expectPublic } from "../expectations.ts";
import { toText } from "../message.ts";
import { expect, step } from "../step.ts";
import type { Twin } from "../twin.ts";
import { findsIt, HEADLINE, QUESTION } from "./add.ts";

/** A moderator lists the articles, removes one and brings it back. */
export async function playRemove({ moderator, member }: Twin): Promise<void> {
	const list = await step("/article list names it", async () =>
		expectPrivate(await moderator.command("article list"), HEADLINE),
	);
	await step("its button turns the list, in the same message", async () => {
		const { type, message } = await moderator.press(
			list,
			"Show removed articles",
		);
		const wanted = InteractionResponseType.DeferredMessageUpdate;
		expect(type === wanted, `type ${wanted}`, type);
		expect(message?.id === list.id, `message ${list.id}`, message);
		const said = toText(message);
		expect(said.includes("Removed articles"), "“Removed articles”", said);
	});
	const [choice] = await step("typing offers the article", async () => {
		const typed = moderator.type("article remove", "article", "harbour");
		const { type, data } = await typed;
		const wanted = InteractionResponseType.ApplicationCommandAutocompleteResult;
		expect(type === wanted, `type ${wanted}`, type);
		const choices = data.choices as APIApplicationCommandOptionChoice<string>[];
		expect(choices[0]?.name === HEADLINE, HEADLINE, choices);
		return choices;
	});
	const article = choice?.value ?? "";
	const form = await step("/article remove asks first, in a form", async () =>
		expectForm(
			await moderator.command("article remove", { article }),
			"Remove this article?",
		),
	);
	await step("somebody else can't submit it", async () =>
		expectPrivate(await member.submit(form, {}), "Only for moderators"),
	);
	const removed = await step("submitted, the article is removed", async () =>
		expectPrivate(await moderator.submit(form, { reason: "old" }), "Removed"),
	);
	await step("/ask doesn't find it any more", async () =>
		expectPublic(
			await member.command("ask", { question: QUESTION }),
			"There are no articles here yet",
		),
	);
	await step("Restore brings it back", async () =>
		expectPrivate(await moderator.press(removed, "Restore"), "Restored"),
	);
	await step("/ask finds it again", () => findsIt(member));
}
