import {
	type AutocompleteInteraction,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
	DiscordAPIError,
	type Interaction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	type ModalSubmitInteraction,
	type StringSelectMenuInteraction,
	type UserContextMenuCommandInteraction,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startLocalDiscord } from "../../src/local-discord/local-discord.ts";
import type { CommandBody } from "../../src/local-discord/wire.ts";
import { type Stage, startStage } from "./connected-client.ts";
import { buttons, fields, text } from "./message-view.ts";

const commands: CommandBody[] = [
	{
		name: "ask",
		description: "Asks",
		options: [
			{ type: 3, name: "question", description: "What", required: true },
			{ type: 3, name: "article", description: "Where", autocomplete: true },
		],
	},
	{
		name: "article",
		description: "Keeps the library",
		default_member_permissions: "8192",
		contexts: [0],
		options: [
			{
				type: 1,
				name: "add",
				description: "Adds",
				options: [
					{ type: 3, name: "headline", description: "Headline", max_length: 9 },
					{ type: 11, name: "file", description: "File" },
					{ type: 4, name: "count", description: "Count" },
				],
			},
		],
	},
	{ name: "Quote this", type: 3 },
	{ name: "Who is this", type: 2 },
];

let stage: Stage;
beforeEach(async () => {
	stage = await startStage(commands);
});
afterEach(() => stage.close());

type Handle<T> = (interaction: T) => Promise<unknown>;

/** Sets what happens with interactions, for a test that knows their type. */
function on<T>(handle: Handle<T>): void {
	stage.onInteraction(handle as Handle<unknown> as Handle<Interaction>);
}

const onCommand = on<ChatInputCommandInteraction>;

const codeOf = (error: unknown) =>
	error instanceof DiscordAPIError ? error.code : error;

describe("a client", () => {
	it("becomes ready and knows its servers", () => {
		const { client, discord } = stage;
		expect(client.isReady()).toBe(true);
		expect(client.user.id).toBe(discord.applicationId);
		expect(client.guilds.cache.map(({ name }) => name)).toEqual(["Newsroom"]);
		expect(client.guilds.cache.first()?.members.me?.id).toBe(client.user.id);
	});

	it("is told of servers it joins, loses and leaves", async () => {
		const { client, discord } = stage;
		const events: string[] = [];
		const seen = new Promise<void>((resolve) => {
			client.on("guildCreate", ({ name }) => events.push(`joined ${name}`));
			client.on("guildUnavailable", ({ name }) => events.push(`lost ${name}`));
			client.on("guildAvailable", ({ name }) => events.push(`found ${name}`));
			client.on("guildDelete", ({ name }) => {
				events.push(`left ${name}`);
				resolve();
			});
		});
		const guild = discord.addGuild({ name: "Archive" });
		discord.removeGuild(guild.id, { unavailable: true });
		discord.addGuild(guild);
		discord.removeGuild(guild.id);
		await seen;
		expect(events).toEqual([
			"joined Archive",
			"lost Archive",
			"found Archive",
			"left Archive",
		]);
	});

	it("reads its commands back as it registered them", async () => {
		const { client, discord } = stage;
		const read = await client.application.commands.fetch();
		expect(read.map(({ name }) => name)).toEqual(
			commands.map(({ name }) => name),
		);
		expect(discord.commands[0]).toMatchObject(commands[0] ?? {});
		expect(discord.commands[1]).toMatchObject({
			application_id: discord.applicationId,
			default_member_permissions: "8192",
			default_permission: true,
			nsfw: false,
		});
	});

	it("keeps the ids of commands that it registers again", async () => {
		const { client, discord } = stage;
		const before = discord.commands.map(({ id }) => id);
		await client.application.commands.set(commands.toReversed() as never);
		expect(discord.commands.map(({ id }) => id)).toEqual(before.toReversed());
	});

	it("may register commands for one server", async () => {
		const { client, discord } = stage;
		const guild = client.guilds.cache.first();
		await guild?.commands.set([{ name: "local", description: "Only here" }]);
		const [command] = discord.guildCommands(guild?.id ?? "");
		expect(command).toMatchObject({ name: "local", guild_id: guild?.id });
		onCommand((interaction) => interaction.reply(interaction.commandName));
		const answer = await discord.member().command("local");
		expect(text(answer.message)).toBe("local");
	});
});

describe("a command", () => {
	it("is answered by a reply", async () => {
		onCommand((interaction) =>
			interaction.reply({
				content: `You asked: ${interaction.options.getString("question")}`,
				flags: MessageFlags.Ephemeral,
			}),
		);
		const answer = await stage.discord
			.member()
			.command("ask", { question: "?" });
		expect(answer.kind).toBe("message");
		expect(answer.message.content).toBe("You asked: ?");
		expect(answer.message.ephemeral).toBe(true);
		expect(answer.acknowledgedAfterMs).toBeTypeOf("number");
		expect(stage.discord.violations).toEqual([]);
	});

	it("is answered by the edit of a deferred reply", async () => {
		onCommand(async (interaction) => {
			await interaction.deferReply();
			await interaction.editReply({
				flags: MessageFlags.IsComponentsV2,
				components: [
					{
						type: 17,
						components: [
							{ type: 10, content: "# Answer" },
							{ type: 10, content: "the passage" },
						],
					},
				],
			});
			await interaction.followUp("and more");
		});
		const answer = await stage.discord
			.member()
			.command("ask", { question: "?" });
		expect(text(answer.message)).toBe("# Answer\nthe passage");
		expect(answer.message).toMatchObject({
			flags: MessageFlags.IsComponentsV2,
			loading: false,
			ephemeral: false,
			edits: [],
		});
		expect((await answer.followUp()).content).toBe("and more");
		expect(stage.errors).toEqual([]);
	});

	it("may be answered by a reply that is edited, read and deleted", async () => {
		onCommand(async (interaction) => {
			const response = await interaction.reply({
				content: "one",
				withResponse: true,
			});
			await interaction.editReply("two");
			const read = await interaction.fetchReply();
			expect(read.id).toBe(response.resource?.message?.id);
			expect(read.content).toBe("two");
			await interaction.deleteReply();
		});
		const { discord } = stage;
		const answer = await discord.member().command("ask", { question: "?" });
		await discord.until(() => answer.message.deleted, "the deletion");
		expect(answer.message.edits).toMatchObject([{ content: "one" }]);
		expect(stage.errors).toEqual([]);
	});

	it("carries who, where and in which language", async () => {
		const { discord } = stage;
		const [guild] = discord.guilds;
		onCommand(async (interaction) => {
			await interaction.reply(
				[
					interaction.user.globalName,
					interaction.guildId,
					interaction.channel?.id,
					interaction.locale,
					interaction.guildLocale,
					interaction.memberPermissions?.has("ManageMessages"),
					interaction.appPermissions.has("SendMessages"),
					interaction.attachmentSizeLimit,
					interaction.context,
				].join(),
			);
		});
		const member = discord.member({
			name: "Ada",
			permissions: 8192n,
			locale: "de",
		});
		const answer = await member.command("ask", { question: "?" });
		const channel = guild?.channels[0]?.id;
		expect(answer.message.content).toBe(
			`Ada,${guild?.id},${channel},de,en-GB,true,true,10485760,0`,
		);
	});

	it("may be used in a direct channel", async () => {
		onCommand((interaction) =>
			interaction.reply(`${interaction.inGuild()} ${interaction.context}`),
		);
		const { discord } = stage;
		const person = discord.member({ name: "Ada" });
		const answer = await discord.directCommand(person, "ask", {
			question: "?",
		});
		expect(answer.message.content).toBe("false 1");
		expect(answer.interaction.userId).toBe(person.id);
	});

	it("brings an attachment whose bytes can be downloaded", async () => {
		onCommand(async (interaction) => {
			const file = interaction.options.getAttachment("file", true);
			const response = await fetch(file.url);
			const type = response.headers.get("content-type");
			await interaction.reply(
				`${file.name} ${file.size} ${type} ${await response.text()}`,
			);
		});
		const member = stage.discord.member({ permissions: 8192n });
		const file = { name: "a.txt", bytes: "news", contentType: "text/plain" };
		const answer = await member.command("article add", { file });
		expect(answer.message.content).toBe("a.txt 4 text/plain news");
	});

	it("may be answered with a file", async () => {
		onCommand((interaction) =>
			interaction.reply({
				flags: MessageFlags.IsComponentsV2,
				components: [{ type: 13, file: { url: "attachment://export.md" } }],
				files: [{ name: "export.md", attachment: Buffer.from("# All") }],
			}),
		);
		const { discord } = stage;
		const { message } = await discord
			.member()
			.command("ask", { question: "?" });
		const [attachment] = message.attachments;
		expect(attachment).toMatchObject({ filename: "export.md", size: 5 });
		expect(message.components[0]?.file?.url).toBe(attachment?.url);
		const response = await fetch(attachment?.url ?? "");
		expect(await response.text()).toBe("# All");
		expect(stage.errors).toEqual([]);
	});

	it.each<[string, () => Promise<unknown>, RegExp]>([
		[
			"is not registered",
			() => stage.discord.member().command("nothing"),
			/not registered/u,
		],
		[
			"lacks its subcommand",
			() => stage.discord.member({ permissions: 8n }).command("article"),
			/without a subcommand/u,
		],
		[
			"has a wrong subcommand",
			() => stage.discord.member({ permissions: 8n }).command("article x"),
			/not registered/u,
		],
		[
			"has no such option",
			() => stage.discord.member().command("ask", { question: "?", x: 1 }),
			/no option "x"/u,
		],
		[
			"lacks a required option",
			() => stage.discord.member().command("ask"),
			/required options: question/u,
		],
		[
			"gets too long a text",
			() =>
				stage.discord
					.member({ permissions: 8n })
					.command("article add", { headline: "0123456789" }),
			/0 to 9 characters/u,
		],
		[
			"gets text for a number",
			() =>
				stage.discord
					.member({ permissions: 8n })
					.command("article add", { count: "two" }),
			/takes a number/u,
		],
		[
			"is not for this member",
			() => stage.discord.member().command("article add"),
			/not offered to this member/u,
		],
		[
			"is not for direct channels",
			() => stage.discord.user().command("article add"),
			/not offered in this context/u,
		],
	])("can't be used when it %s", async (_name, use, problem) => {
		await expect(use).rejects.toThrow(problem);
	});

	it("may be used by a member whom the server admits", async () => {
		onCommand((interaction) => interaction.reply("done"));
		const use = { admitted: true };
		const answer = await stage.discord.member().command("article add", {}, use);
		expect(answer.message.content).toBe("done");
	});

	it("on a message brings that message", async () => {
		on<MessageContextMenuCommandInteraction>((interaction) =>
			interaction.reply(interaction.targetMessage.content.toUpperCase()),
		);
		const member = stage.discord.member();
		const target = member.write("read this");
		const answer = await member.messageCommand("Quote this", target);
		expect(answer.message.content).toBe("READ THIS");
	});

	it("on a person brings that person", async () => {
		on<UserContextMenuCommandInteraction>((interaction) =>
			interaction.reply(`${interaction.targetUser.globalName}`),
		);
		const { discord } = stage;
		const target = discord.member({ name: "Bea" });
		const answer = await discord.member().userCommand("Who is this", target);
		expect(answer.message.content).toBe("Bea");
	});

	it("that was deferred is answered by its first follow-up", async () => {
		onCommand(async (interaction) => {
			await interaction.deferReply({ flags: MessageFlags.Ephemeral });
			await interaction.followUp("late, <@1>");
		});
		const answer = await stage.discord
			.member()
			.command("ask", { question: "?" });
		expect(answer.followUps).toEqual([]);
		expect(answer.message).toMatchObject({
			content: "late, <@1>",
			flags: MessageFlags.Ephemeral,
			loading: false,
			pings: ["user:1"],
		});
	});

	it("that was deferred without an end is waited for in vain", async () => {
		const hasty = await startStage(commands, { patienceMs: 50 });
		hasty.onInteraction(async (interaction) => {
			if (interaction.isRepliable()) await interaction.deferReply();
		});
		const asking = hasty.discord.member().command("ask", { question: "?" });
		await expect(asking).rejects.toThrow(/the end of the deferral of \/ask/u);
		await hasty.close();
	});

	it("can't be answered with too large a file", async () => {
		const small = await startStage(commands, { attachmentSizeLimit: 3 });
		small.onInteraction(async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			const attachment = Buffer.alloc(interaction.attachmentSizeLimit + 1);
			await interaction.deferReply();
			await interaction
				.editReply({ files: [{ name: "a", attachment }] })
				.catch((error) => interaction.editReply(`${codeOf(error)}`));
		});
		const answer = await small.discord
			.member()
			.command("ask", { question: "?" });
		expect(answer.message.content).toBe("40005");
		await small.close();
	});

	it("that nobody acknowledges in time expires", async () => {
		const slow = await startStage(commands, { acknowledgeWithinMs: 20 });
		const { discord } = slow;
		slow.onInteraction(async (interaction) => {
			const { id } = interaction;
			const isExpired = () => answer.then(({ kind }) => kind === "expired");
			await isExpired();
			if (interaction.isRepliable()) await interaction.reply(id);
		});
		const answer = discord.member().command("ask", { question: "?" });
		expect((await answer).kind).toBe("expired");
		expect(codeOf(await slow.firstError)).toBe(10062);
		await slow.close();
	});

	it("can't be acknowledged twice", async () => {
		onCommand(async (interaction) => {
			await interaction.reply("one");
			interaction.replied = false;
			await interaction.reply("two");
		});
		const { discord } = stage;
		const answer = await discord.member().command("ask", { question: "?" });
		expect(codeOf(await stage.firstError)).toBe(40060);
		expect(answer.message.content).toBe("one");
	});

	it("can't be followed up after its 15 minutes", async () => {
		const { promise: over, resolve } = Promise.withResolvers<void>();
		onCommand(async (interaction) => {
			await interaction.reply("one");
			await over;
			await interaction.followUp("two");
		});
		const { discord } = stage;
		await discord.member().command("ask", { question: "?" });
		discord.expireTokens();
		resolve();
		expect(codeOf(await stage.firstError)).toBe(50027);
	});
});

describe("suggestions", () => {
	it("are given for the option being typed", async () => {
		on<AutocompleteInteraction>((interaction) => {
			const { name, value } = interaction.options.getFocused(true);
			return interaction.respond([{ name: `${name} ${value}`, value }]);
		});
		const answer = await stage.discord
			.member()
			.autocomplete("ask", { article: "par" }, "article");
		expect(answer.kind).toBe("choices");
		expect(answer.choices).toEqual([{ name: "article par", value: "par" }]);
	});

	it("are not asked of an option without autocomplete", async () => {
		const asking = () =>
			stage.discord.member().autocomplete("ask", {}, "question");
		await expect(asking).rejects.toThrow(/no autocomplete/u);
	});
});

const row = (...components: object[]) => ({ type: 1, components }) as never;
const button = (custom_id: string, label: string) => ({
	type: 2,
	style: 1,
	custom_id,
	label,
});

describe("a button", () => {
	const ask = () => stage.discord.member().command("ask", { question: "?" });

	it("updates its message", async () => {
		on<ChatInputCommandInteraction | ButtonInteraction>((interaction) =>
			interaction.isButton()
				? interaction.update({ content: "after", components: [] })
				: interaction.reply({
						content: "before",
						components: [row(button("next:1", "Next"))],
					}),
		);
		const asked = await ask();
		expect(buttons(asked.message).map(({ label }) => label)).toEqual(["Next"]);
		const presser = stage.discord.member({ name: "Bea" });
		const next = await presser.press(asked.message, "Next");
		expect(next.kind).toBe("update");
		expect(next.message).toBe(asked.message);
		expect(next.message.content).toBe("after");
		expect(next.message.edits).toMatchObject([{ content: "before" }]);
		await expect(presser.press(asked.message, "Next")).rejects.toThrow(
			/has no "Next"/u,
		);
	});

	it("may answer a stranger in private", async () => {
		on<ChatInputCommandInteraction | ButtonInteraction>(async (interaction) => {
			if (!interaction.isButton()) {
				const components = [row(button("more", "More"))];
				return interaction.reply({ content: "public", components });
			}
			await interaction.deferUpdate();
			const flags = MessageFlags.Ephemeral;
			const components = [row(button("again", "Again"))];
			return interaction.followUp({ content: "private", flags, components });
		});
		const asked = await ask();
		const stranger = stage.discord.member({ name: "Bea" });
		const next = await stranger.press(asked.message, "more");
		expect(next.kind).toBe("update");
		const [copy] = next.followUps;
		expect(copy?.visibleTo).toBe(stranger.id);
		await expect(
			stage.discord.member().press(copy as never, "again"),
		).rejects.toThrow(/private to somebody else/u);
	});

	it("may open a form that is filled in and sent", async () => {
		on<
			ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction
		>((interaction) => {
			if (interaction.isModalSubmit()) {
				const uploaded = interaction.fields.getUploadedFiles("file");
				const headline = interaction.fields.getTextInputValue("headline");
				const kind = interaction.fields.getStringSelectValues("kind");
				const reply = `${headline} ${kind} ${uploaded?.first()?.name}`;
				return interaction.reply(`${reply} ${interaction.message?.content}`);
			}
			return interaction.isButton()
				? interaction.showModal(form as never)
				: interaction.reply({
						content: "add",
						components: [row(button("open", "Open"))],
					});
		});
		const member = stage.discord.member();
		const asked = await ask();
		const { form: shown, kind } = await member.press(asked.message, "Open");
		expect(kind).toBe("form");
		expect(shown.title).toBe("Article");
		expect(text(shown)).toBe("Please fill in.");
		expect(fields(shown).map(({ custom_id }) => custom_id)).toEqual([
			"headline",
			"kind",
			"file",
		]);
		const sent = await member.submit(shown, {
			file: { name: "a.md", bytes: "x" },
		});
		expect(sent.message.content).toBe("Old headline news a.md add");
		await expect(member.submit(shown, { headline: "" })).rejects.toThrow(
			/"Headline" is required/u,
		);
		await expect(member.submit(shown, { no: "" })).rejects.toThrow(
			/no field "no"/u,
		);
		expect(stage.errors).toEqual([]);
		expect(stage.discord.violations).toEqual([]);
	});
});

const form = {
	custom_id: "article",
	title: "Article",
	components: [
		{ type: 10, content: "Please fill in." },
		{
			type: 18,
			label: "Headline",
			component: {
				type: 4,
				custom_id: "headline",
				style: 1,
				value: "Old headline",
			},
		},
		{
			type: 18,
			label: "Kind",
			component: {
				type: 3,
				custom_id: "kind",
				options: [
					{ label: "News", value: "news", default: true },
					{ label: "Opinion", value: "opinion" },
				],
			},
		},
		{
			type: 18,
			label: "File",
			component: { type: 19, custom_id: "file", required: false },
		},
	],
};

describe("a select menu", () => {
	/** Asks with a menu, and says what was chosen in it. */
	async function open() {
		on<ChatInputCommandInteraction | StringSelectMenuInteraction>(
			(interaction) =>
				interaction.isStringSelectMenu()
					? interaction.update(interaction.values.join())
					: interaction.reply({
							content: "Which?",
							components: [
								row({
									type: 3,
									custom_id: "which",
									placeholder: "Which of them?",
									max_values: 2,
									options: [
										{ label: "One", value: "1" },
										{ label: "Two", value: "2" },
									],
								}),
							],
						}),
		);
		const member = stage.discord.member();
		const { message } = await member.command("ask", { question: "?" });
		return (menu: string, chosen: string[]) =>
			member.choose(message, menu, chosen);
	}

	it("brings what was chosen", async () => {
		const choose = await open();
		const next = await choose("which", ["1", "2"]);
		expect(next.message.content).toBe("1,2");
	});

	it("is found, and its options chosen, by what is seen", async () => {
		const choose = await open();
		const next = await choose("Which of them?", ["Two"]);
		expect(next.message.content).toBe("2");
	});

	it.each([
		["an option that it doesn't have", "which", ["3"], /no option "3"/u],
		["too few", "which", [], /"Which of them\?" takes 1 to 2 values/u],
		["in another", "what", ["1"], /no "what", only: Which of them\?/u],
	])("lets nobody choose %s", async (_, menu, chosen, problem) => {
		const choose = await open();
		await expect(choose(menu, chosen)).rejects.toThrow(problem);
	});
});

describe("ordinary messages", () => {
	it("are posted, edited and deleted in channels and direct channels", async () => {
		const { client, discord } = stage;
		const id = discord.guilds[0]?.channels[0]?.id ?? "";
		const channel = await client.channels.fetch(id);
		if (!channel?.isSendable()) throw new Error("not sendable");
		const message = await channel.send("hello <@1> @everyone");
		await message.edit("hello again");
		expect(discord.posted(id)).toMatchObject([
			{ content: "hello again", pings: ["user:1", "everyone"] },
		]);
		await message.delete();
		expect(discord.posted(id)[0]?.deleted).toBe(true);

		const person = discord.member({ name: "Ada" });
		const user = await client.users.fetch(person.id);
		await user.send("for you");
		expect(discord.directMessages(person.id)).toMatchObject([
			{ content: "for you" },
		]);
	});

	it.each([
		["may not write", 1n << 10n, 50013],
		["may not look", 0n, 50001],
	])("are refused where the bot %s", async (_name, permissions, code) => {
		const { client, discord } = stage;
		const id = discord.guilds[0]?.channels[0]?.id ?? "";
		discord.setBotPermissions(id, permissions);
		const posting = client.rest.post(`/channels/${id}/messages`, {
			body: { content: "x" },
		});
		await expect(posting).rejects.toMatchObject({ code });
	});

	it("are refused by somebody who takes none", async () => {
		const { client, discord } = stage;
		const person = discord.member();
		discord.setReachable(person.id, false);
		const user = await client.users.fetch(person.id);
		await expect(user.send("x")).rejects.toMatchObject({ code: 50007 });
	});

	it("are unknown once they are deleted", async () => {
		const { client, discord } = stage;
		const id = discord.guilds[0]?.channels[0]?.id ?? "";
		const path = `/channels/${id}/messages/1` as const;
		const reading = client.rest.get(path);
		await expect(reading).rejects.toMatchObject({ code: 10008 });
	});
});

describe("requests", () => {
	it("are retried by the client after a 429", async () => {
		onCommand((interaction) => interaction.reply("at last"));
		const { discord } = stage;
		discord.rateLimitNext(0.01, { path: /callback$/u });
		const answer = await discord.member().command("ask", { question: "?" });
		expect(answer.message.content).toBe("at last");
		const callbacks = discord.requests.filter(({ path }) =>
			path.endsWith("/callback"),
		);
		expect(callbacks.map(({ status }) => status)).toEqual([429, 204]);
	});

	it("may be made to fail and to wait", async () => {
		const { client, discord } = stage;
		const path = "/users/@me";
		discord.failNext({ path: /@me$/u, status: 403, body: { code: 50013 } });
		await expect(client.rest.get(path)).rejects.toMatchObject({ status: 403 });
		const release = discord.holdNext(/@me$/u);
		const reading = client.rest.get(path);
		await release.arrived;
		expect(discord.requests.at(-1)?.status).toBeUndefined();
		release();
		expect(await reading).toMatchObject({ id: discord.applicationId });
	});

	it("may be cut off before they are answered", async () => {
		const { discord } = stage;
		discord.failNext({ path: /@me$/u, status: 0 });
		await expect(fetch(`${discord.url}/users/@me`)).rejects.toThrow();
	});

	it("are known by their decoded path", async () => {
		onCommand(async (interaction) => {
			await interaction.deferReply();
			await interaction.editReply("x");
		});
		const { discord } = stage;
		discord.failNext({ path: /@original$/u, status: 500 });
		await discord.member().command("ask", { question: "?" });
		const edits = discord.requests.filter(({ path }) =>
			path.endsWith("/messages/@original"),
		);
		expect(edits.map(({ status }) => status)).toEqual([500, 200]);
	});

	it("need a token that is another at each start", async () => {
		const other = await startLocalDiscord();
		await other.close();
		expect(other.token).not.toBe(stage.discord.token);
		expect(other.token.length).toBeGreaterThan(30);
	});

	it("with a wrong token are refused with 401", async () => {
		const response = await fetch(`${stage.discord.url}/v10/users/@me`, {
			headers: { authorization: "Bot wrong" },
		});
		expect(response.status).toBe(401);
		expect(await response.json()).toEqual({
			message: "401: Unauthorized",
			code: 0,
		});
	});

	it("to a route that does not exist are violations", async () => {
		const { client, discord } = stage;
		await expect(client.rest.get("/nothing")).rejects.toMatchObject({
			status: 404,
		});
		expect(discord.violations).toMatchObject([
			{ problem: "no such route: GET /nothing" },
		]);
	});

	it("for an attachment with an altered address find nothing", async () => {
		onCommand((interaction) =>
			interaction.reply({
				files: [{ name: "a", attachment: Buffer.from("x") }],
			}),
		);
		const { discord } = stage;
		const { message } = await discord
			.member()
			.command("ask", { question: "?" });
		const url = new URL(message.attachments[0]?.url ?? "");
		url.searchParams.set("ex", "ffffffff");
		expect((await fetch(url)).status).toBe(404);
	});
});
