import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { afterEach, expect, it } from "vitest";
import type { LocalDiscordOptions } from "../../../../src/local-discord/state/create-state.ts";
import { type Stage, startStage } from "../../connected-client.ts";
import { PageClient } from "../../page-client.ts";

let stage: Stage;
let page: PageClient;
afterEach(async () => {
	page.close();
	await stage.close();
});

/** Lets the bot answer "/ask" in a way, and returns the page where it was asked. */
async function ask(
	answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
	options: LocalDiscordOptions = {},
): Promise<void> {
	const commands = [{ name: "ask", description: "Asks" }];
	stage = await startStage(commands, options);
	stage.onInteraction(async (interaction) => {
		if (interaction.isChatInputCommand()) await answer(interaction);
	});
	page = await new PageClient(stage.discord).listen();
	const place = page.place();
	await page.act({ kind: "command", place, path: "ask", options: {} });
}

it("shows an answer that is begun, ended and edited", async () => {
	const { promise: isSeen, resolve: see } = Promise.withResolvers<void>();
	const { promise: isRead, resolve: read } = Promise.withResolvers<void>();
	await ask(async (interaction) => {
		await interaction.deferReply();
		await isSeen;
		await interaction.editReply("one");
		await isRead;
		await interaction.editReply("two");
	});
	const loading = await page.message(({ isLoading }) => isLoading);
	expect(loading).toMatchObject({ isUnanswered: false, isEdited: false });
	see();
	const first = await page.message(({ isLoading }) => !isLoading);
	expect(first).toMatchObject({ id: loading.id, isEdited: false });
	read();
	const second = await page.message(({ isEdited }) => isEdited);
	expect(second.markdown).toEqual([{ type: "text", content: "two" }]);
	expect(second.raw).toMatchObject({ content: "two", id: loading.id });
});

it("says when an answer that was begun can't come any more", async () => {
	await ask((interaction) => interaction.deferReply(), { tokenLifeMs: 300 });
	const message = await page.message(({ isUnanswered }) => isUnanswered);
	expect(message.isLoading).toBe(false);
});

it("takes back what was deleted", async () => {
	const { promise: isSeen, resolve: see } = Promise.withResolvers<void>();
	await ask(async (interaction) => {
		await interaction.reply("oops");
		await isSeen;
		await interaction.deleteReply();
	});
	await page.message(({ isFromBot }) => isFromBot);
	see();
	await page.until(() => page.messages.length === 0);
});

it("shows Text Displays with their Markdown parsed, nested ones, too", async () => {
	const display = { type: 10, content: "**bold**" };
	const accessory = { type: 2, style: 5, label: "x", url: "https://a.example" };
	await ask((interaction) =>
		interaction.reply({
			flags: MessageFlags.IsComponentsV2,
			components: [
				{
					type: 17,
					components: [{ type: 9, components: [display], accessory }],
				},
			],
		}),
	);
	const { components } = await page.message(({ isFromBot }) => isFromBot);
	expect(components).toMatchObject([
		{
			type: 17,
			components: [
				{
					type: 9,
					accessory,
					components: [
						{
							...display,
							markdown: [
								{
									type: "strong",
									content: [{ type: "text", content: "bold" }],
								},
							],
						},
					],
				},
			],
		},
	]);
});

it("lists the files that stand below the text, and shows embeds as they came", async () => {
	await ask((interaction) =>
		interaction.reply({
			embeds: [{ title: "Embedded" }],
			files: [{ name: "a.txt", attachment: Buffer.from("news") }],
		}),
	);
	const { attachments, other } = await page.message((one) => one.isFromBot);
	expect(attachments).toMatchObject([{ name: "a.txt", size: 4 }]);
	const file = await fetch(attachments[0]?.url ?? "");
	expect(await file.text()).toBe("news");
	expect(other).toMatchObject({ embeds: [{ title: "Embedded" }] });
});

it("lists no file that a component shows", async () => {
	await ask((interaction) =>
		interaction.reply({
			flags: MessageFlags.IsComponentsV2,
			components: [{ type: 13, file: { url: "attachment://a.md" } }],
			files: [{ name: "a.md", attachment: Buffer.from("# All") }],
		}),
	);
	const { attachments, components } = await page.message(
		(one) => one.isFromBot,
	);
	expect(attachments).toEqual([]);
	expect(components).toMatchObject([{ type: 13, name: "a.md", size: 5 }]);
});
