import type { ChatInputCommandInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";
import { toPicture } from "./picture.ts";

const PICTURE = toPicture(2, 1);

const option = (name: string, required: boolean) => ({
	type: 3,
	name,
	description: `The ${name}`,
	required,
});

const COMMANDS = [
	{
		name: "ask",
		description: "Asks",
		options: [option("question", true)],
	},
	{
		name: "article",
		description: "Keeps articles",
		options: [
			{
				type: 1,
				name: "add",
				description: "Adds one",
				options: [{ type: 11, name: "file", description: "The file" }],
			},
		],
	},
];

describeInChromium("the box for messages", () => {
	const stage = playInPage({
		commands: COMMANDS,
		guilds: [
			{ name: "Daily", channels: [{ name: "general" }, { name: "newsroom" }] },
		],
	});
	const press = (key: string) => stage.page.keyboard.press(key);
	const attach = () => stage.page.getByLabel("Attach files");
	const question = () => stage.page.getByLabel("question (required)");
	const suggested = () => stage.page.getByRole("option");

	it("begins a command that is pasted with the name of its option", async () => {
		stage.on((used: ChatInputCommandInteraction) => used.reply("Taken"));
		await stage.box.focus();
		await stage.page.keyboard.insertText("/ask question: who objected");
		await expect.poll(() => question().inputValue()).toBe("who objected");
		await stage.expectFocus(question());
		await press("Enter");
		await stage.see("Taken");
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getString("question")).toBe("who objected");
	});

	it("offers commands by the beginnings of their words, until Escape", async () => {
		await stage.box.pressSequentially("/ar a");
		await suggested().getByText("/article add").waitFor();
		expect(await suggested().count()).toBe(1);
		await press("Escape");
		await suggested().waitFor({ state: "detached" });
		expect(await stage.box.inputValue()).toBe("/ar a");
		await stage.box.pressSequentially("d");
		await suggested().waitFor();
	});

	it("offers all commands for a slash, to walk through by arrows", async () => {
		await stage.box.fill("/");
		expect(await suggested().count()).toBe(2);
		await press("ArrowUp");
		const active = await stage.box.getAttribute("aria-activedescendant");
		const marked = stage.page.locator(`[id="${active}"]`);
		expect(await stage.text(marked)).toContain("/article add");
		await press("Tab");
		await stage.page
			.getByRole("form", { name: "Command /article add" })
			.waitFor();
	});

	it("posts several lines, with Shift and Enter between them", async () => {
		await stage.box.focus();
		await stage.page.keyboard.type("one");
		await press("Shift+Enter");
		await stage.page.keyboard.type("<b>two</b>");
		await press("Enter");
		await stage.see("one");
		const text = stage.message.locator(".text");
		expect(await stage.text(text)).toBe("one\n<b>two</b>");
		expect(await stage.box.inputValue()).toBe("");
	});

	it("posts nothing that is empty, or too long", async () => {
		await stage.box.fill("  ");
		await press("Enter");
		await stage.box.fill("x".repeat(2001));
		await press("Enter");
		const alert = stage.page.getByRole("alert");
		await alert.getByText("up to 2000 characters; there are 2001").waitFor();
		expect(await stage.box.inputValue()).toHaveLength(2001);
		expect(await stage.page.getByRole("article").count()).toBe(0);
	});

	it("posts files chosen by the plus and dropped, to be saved again", async () => {
		const buffer = Buffer.from("It sails.");
		const file = { name: "ferry.txt", mimeType: "text/plain", buffer };
		const picture = { name: "a.png", mimeType: "image/png", buffer: PICTURE };
		await attach().setInputFiles([file, picture]);
		await stage.drop("main", { "notes.txt": "Ask again." });
		const chips = stage.page.getByRole("list", { name: "Files to send" });
		await chips.getByText("notes.txt").waitFor();
		await stage.box.fill("See these");
		await press("Enter");
		await stage.see("See these");
		await chips.waitFor({ state: "detached" });
		const links = stage.message.getByRole("link");
		expect(await links.allTextContents()).toEqual(["ferry.txt", "notes.txt"]);
		await stage.message.getByRole("img").waitFor();
		const downloading = stage.page.waitForEvent("download");
		await links.first().click();
		const download = await downloading;
		expect(download.suggestedFilename()).toBe("ferry.txt");
		const chunks = await (await download.createReadStream()).toArray();
		expect(Buffer.concat(chunks).toString()).toBe("It sails.");
	});

	it("posts files without a word, except those left out again", async () => {
		await stage.drop("main", { "a.txt": "one", "b.txt": "two" });
		await stage.button("Leave out a.txt").click();
		await stage.page.getByText("a.txt").waitFor({ state: "detached" });
		await stage.box.press("Enter");
		await stage.see("b.txt");
		expect(await stage.page.getByText("a.txt").count()).toBe(0);
	});

	it("hands files to the command that is begun after them", async () => {
		await stage.drop("main", { "a.txt": "one" });
		await stage.box.pressSequentially("/article add ");
		await stage.page.getByText("a.txt (3 bytes)").waitFor();
		stage.on((used: ChatInputCommandInteraction) => used.reply("Taken"));
		await stage.button("Send").click();
		await stage.see("Taken");
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getAttachment("file")?.name).toBe("a.txt");
	});

	it("keeps what is being written in each channel", async () => {
		await stage.box.fill("Good mor");
		await stage.button("# newsroom").click();
		await stage.page.getByText("This is #newsroom").waitFor();
		expect(await stage.box.inputValue()).toBe("");
		await stage.box.fill("/ask ");
		await question().fill("who");
		await stage.button("# general").click();
		await expect.poll(() => stage.box.inputValue()).toBe("Good mor");
		await stage.button("# newsroom").click();
		await expect.poll(() => question().inputValue()).toBe("who");
	});
});

describeInChromium("a command that the bot doesn't answer", () => {
	const stage = playInPage({ commands: COMMANDS, acknowledgeWithinMs: 1_000 });

	it("says so in its channel, and can be sent again as it was", async () => {
		await stage.box.fill("/ask who objected");
		await stage.page.keyboard.press("Enter");
		const alert = stage.page.getByRole("alert");
		await alert.getByText("/ask: The application did not respond").waitFor();
		stage.on((used: ChatInputCommandInteraction) => used.reply("Taken"));
		await alert.getByRole("button", { name: "Try again" }).click();
		await stage.see("Taken");
		await alert.waitFor({ state: "detached" });
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getString("question")).toBe("who objected");
	});
});
