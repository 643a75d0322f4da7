import { type Interaction, MessageFlags } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../../src/local-discord/site/protocol.ts";
import type { CommandBody } from "../../../../src/local-discord/wire.ts";
import { type Stage, startStage } from "../../connected-client.ts";
import { PageClient } from "../../page-client.ts";

const COMMANDS: CommandBody[] = [
	{
		name: "ask",
		description: "Asks",
		options: [
			{ type: 3, name: "what", description: "What", autocomplete: true },
			{ type: 11, name: "file", description: "File" },
		],
	},
	{ name: "keep", description: "Keeps", default_member_permissions: "8192" },
	{ name: "Quote this", type: 3 },
];

const ROW = {
	type: 1,
	components: [
		{ type: 2, style: 1, custom_id: "form", label: "Form" },
		{ type: 2, style: 1, custom_id: "off", label: "Off", disabled: true },
	],
};
const MENU = {
	type: 1,
	components: [
		{
			type: 3,
			custom_id: "menu",
			options: [
				{ label: "One", value: "1" },
				{ label: "Two", value: "2" },
			],
		},
	],
};
const FORM = {
	custom_id: "article",
	title: "Article",
	components: [
		{ type: 10, content: "**Please** fill in." },
		{
			type: 18,
			label: "Headline",
			component: { type: 4, custom_id: "headline", style: 1 },
		},
		{
			type: 18,
			label: "Files",
			component: { type: 19, custom_id: "files", required: false },
		},
	],
};

let stage: Stage;
let page: PageClient;
beforeEach(async () => {
	stage = await startStage(COMMANDS as object[], { acknowledgeWithinMs: 500 });
	stage.onInteraction(answer);
	page = await new PageClient(stage.discord).listen();
});
afterEach(async () => {
	page.close();
	await stage.close();
});

/** Answers each kind of interaction in its way. */
async function answer(interaction: Interaction): Promise<unknown> {
	if (interaction.isAutocomplete()) {
		const { value } = interaction.options.getFocused(true);
		return await interaction.respond([{ name: value.toUpperCase(), value }]);
	}
	if (interaction.isMessageContextMenuCommand()) {
		return await interaction.reply(`> ${interaction.targetMessage.content}`);
	}
	if (interaction.isModalSubmit()) {
		const headline = interaction.fields.getTextInputValue("headline");
		const files = interaction.fields.getUploadedFiles("files");
		return await interaction.reply(`${headline} ${files?.first()?.name}`);
	}
	if (interaction.isButton()) {
		return await interaction.showModal(FORM as never);
	}
	if (interaction.isStringSelectMenu()) {
		return await interaction.update(interaction.values.join());
	}
	if (!interaction.isChatInputCommand()) return undefined;
	const file = interaction.options.getAttachment("file")?.name;
	const what = interaction.options.getString("what") ?? file ?? "nothing";
	if (what === "silence") return undefined;
	if (what === "later") return await interaction.deferReply();
	const components = [ROW, MENU] as never[];
	const flags = what === "secret" ? MessageFlags.Ephemeral : [];
	return await interaction.reply({ content: what, components, flags });
}

async function ask(
	options: Readonly<Record<string, string | { file: number }>> = {},
	files: readonly File[] = [],
) {
	const place = page.place();
	const command = { kind: "command" as const, path: "ask", place, options };
	return await page.act(command, files);
}

/** Asks and waits for the message that answers. */
async function askForMessage(what = "this") {
	await ask({ what });
	return await page.message(({ raw }) => JSON.stringify(raw).includes(what));
}

const press = (messageId: string, customId = "form", place = page.place()) =>
	page.act({ kind: "press", place, messageId, customId });

describe("a command", () => {
	it("is answered by a message", async () => {
		expect((await ask({ what: "this" })).answer).toEqual({ kind: "message" });
		const message = await page.message(({ isFromBot }) => isFromBot);
		expect(message).toMatchObject({
			usedCommand: "/ask",
			markdown: [{ type: "text", content: "this" }],
			author: { name: "Bot" },
		});
	});

	it("is done once its answer was begun", async () => {
		expect((await ask({ what: "later" })).answer).toEqual({ kind: "message" });
		await page.message(({ isLoading }) => isLoading);
	});

	it("brings files", async () => {
		const { status } = await ask({ file: { file: 0 } }, [
			new File(["x"], "a.txt"),
		]);
		expect(status).toBe(200);
		const message = await page.message(({ isFromBot }) => isFromBot);
		expect(message.markdown).toEqual([{ type: "text", content: "a.txt" }]);
	});

	it("lacks a file that did not come along", async () => {
		const { status, answer } = await ask({ file: { file: 3 } });
		expect(status).toBe(400);
		expect(answer.error).toBe("The file “files[3]” is missing.");
	});

	it("expires if the bot says nothing", async () => {
		const { status, answer } = await ask({ what: "silence" });
		expect(status).toBe(200);
		expect(answer).toEqual({ kind: "expired" });
	});

	it("on a message brings that message", async () => {
		const target = stage.discord.member({ name: "Ada" }).write("read this");
		const place = page.place();
		const name = "Quote this";
		const messageId = target.id;
		await page.act({ kind: "messageCommand", place, name, messageId });
		const quoted = await page.message(({ isFromBot }) => isFromBot);
		expect(quoted.markdown).toMatchObject([{ type: "blockQuote" }]);
		expect(quoted.usedCommand).toBe("Quote this");
	});

	it("is offered by the rights of a persona", async () => {
		const path = "keep";
		const use = (persona: string) => {
			const place = page.place(persona);
			return page.act({ kind: "command", place, path, options: {} });
		};
		const refused = await use("member");
		expect(refused.status).toBe(400);
		expect(refused.answer.error).toBe('"keep" is not offered to this member.');
		expect((await use("moderator")).status).toBe(200);
	});

	it.each<[string, object, RegExp]>([
		["an unknown server", { serverId: "1" }, /^The server is gone\.$/u],
		["an unknown channel", { channelId: "1" }, /^The channel is not in News/u],
		["an unknown persona", { persona: "x" }, /^Nobody is called “x”\.$/u],
	])("can't be used with %s", async (_name, change, sentence) => {
		const place = { ...page.place(), ...change };
		const used = await page.act({
			kind: "command",
			place,
			path: "ask",
			options: {},
		});
		expect(used.status).toBe(400);
		expect(used.answer.error).toMatch(sentence);
	});

	it("can't be used while no bot is there", async () => {
		await stage.client.destroy();
		await page.until(() => !page.world.isBotConnected);
		const { status, answer } = await ask();
		expect(status).toBe(400);
		expect(answer.error).toBe("The bot is not connected.");
	});
});

it("gives suggestions for what is typed", async () => {
	const place = page.place();
	const options = { what: "par" };
	const { answer } = await page.act({
		kind: "autocomplete",
		place,
		path: "ask",
		options,
		focused: "what",
	});
	const choices = [{ name: "PAR", value: "par" }];
	expect(answer).toEqual({ kind: "choices", choices });
});

it("chooses in a menu", async () => {
	const { id } = await askForMessage();
	const { answer } = await page.act({
		kind: "choose",
		place: page.place(),
		messageId: id,
		customId: "menu",
		values: ["2"],
	});
	expect(answer).toEqual({ kind: "update" });
	await page.message(({ isEdited }) => isEdited);
});

describe("a button", () => {
	it("can't be pressed while it is off", async () => {
		const { id } = await askForMessage();
		const { status, answer } = await press(id, "off");
		expect(status).toBe(400);
		expect(answer.error).toBe('"Off" is disabled.');
	});

	it("can't be pressed on a message that is gone", async () => {
		const { status, answer } = await press("1");
		expect(status).toBe(400);
		expect(answer.error).toBe("The message is gone.");
	});

	it("can't be pressed on what is private to somebody else", async () => {
		const member = stage.discord.member({ name: "Ada" });
		const { message } = await member.command("ask", { what: "secret" });
		const { answer } = await press(message.id);
		expect(answer.error).toBe("The message is private to somebody else.");
		expect(page.messages).toEqual([]);
	});
});

describe("a form", () => {
	async function open() {
		const { id } = await askForMessage();
		const { answer } = await press(id);
		return (answer as Extract<Outcome, { kind: "form" }>).form;
	}
	const submit = (
		formId: string,
		values: Record<string, string | { file: number }[]>,
		files: readonly File[] = [],
	) => page.act({ kind: "submit", place: page.place(), formId, values }, files);

	it("is opened by a button", async () => {
		const form = await open();
		expect(form.title).toBe("Article");
		expect(form.components[0]?.markdown).toMatchObject([
			{ type: "strong", content: [{ type: "text", content: "Please" }] },
			{ type: "text", content: " fill in." },
		]);
		expect(form.components[1]?.component?.custom_id).toBe("headline");
	});

	it("is submitted with texts and files", async () => {
		const form = await open();
		const values = { headline: "Old", files: [{ file: 0 }] };
		const { status } = await submit(form.id, values, [new File(["x"], "a.md")]);
		expect(status).toBe(200);
		await page.message(({ markdown }) => markdown[0]?.content === "Old a.md");
	});

	it("may be submitted again", async () => {
		const form = await open();
		await submit(form.id, { headline: "One" });
		expect((await submit(form.id, { headline: "Two" })).status).toBe(200);
	});

	it("is refused when a field is left empty", async () => {
		const form = await open();
		const { status, answer } = await submit(form.id, { headline: "" });
		expect(status).toBe(400);
		expect(answer.error).toBe('"Headline" is required.');
	});

	it("is gone when nobody opened it", async () => {
		const { status, answer } = await submit("1", {});
		expect(status).toBe(400);
		expect(answer.error).toBe("The form is gone.");
	});

	it("is gone once fifty others were opened", async () => {
		const first = await open();
		const { id } = await askForMessage("that");
		for (let count = 0; count < 50; count += 1) await press(id);
		const { answer } = await submit(first.id, { headline: "x" });
		expect(answer.error).toBe("The form is gone.");
	});
});

describe("a message of yours", () => {
	const write = (text: string, files: File[] = []) => {
		const named = files.map((_, file) => ({ file }));
		const place = page.place();
		return page.act({ kind: "write", place, text, files: named }, files);
	};

	it("is shown with its files", async () => {
		await write("look", [new File(["x"], "a.txt", { type: "text/plain" })]);
		const message = await page.message(({ isFromBot }) => !isFromBot);
		expect(message).toMatchObject({
			author: page.world.you,
			usedCommand: null,
			attachments: [
				{ name: "a.txt", size: 1, contentType: "text/plain", url: /^http/u },
			].map((one) => ({ ...one, url: expect.stringMatching(one.url) })),
		});
	});

	it("is refused when it is empty", async () => {
		const { status, answer } = await write("  ");
		expect(status).toBe(400);
		expect(answer.error).toBe("An empty message can't be sent.");
	});
});

describe("a private message", () => {
	const dismiss = (messageId: string) =>
		page.act({ kind: "dismiss", place: page.place(), messageId });

	it("is hidden when it is dismissed, and can't be used any more", async () => {
		const { id, isPrivate } = await askForMessage("secret");
		expect(isPrivate).toBe(true);
		await dismiss(id);
		await page.until(() => page.messages.length === 0);
		expect((await press(id)).answer.error).toBe("The message is gone.");
		const { channelId } = page.place();
		expect(stage.discord.messagesIn(channelId)).toMatchObject([
			{ deleted: false },
		]);
	});

	it("is the only one that can be dismissed", async () => {
		const { id } = await askForMessage();
		const { status, answer } = await dismiss(id);
		expect(status).toBe(400);
		expect(answer.error).toBe("Only private messages can be dismissed.");
	});
});

it("cuts the bot's connection", async () => {
	expect(page.world.isBotConnected).toBe(true);
	const resumed = stage.discord.nextResume();
	expect((await page.act({ kind: "drop" })).status).toBe(200);
	await page.until(() => !page.world.isBotConnected);
	await resumed;
	await page.until(() => page.world.isBotConnected);
});
