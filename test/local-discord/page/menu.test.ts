import type { MessageContextMenuCommandInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

const MANAGE_MESSAGES = "8192";
const COMMANDS = [
	{ name: "Quote this", type: 3 },
	{
		name: "Take it out",
		type: 3,
		default_member_permissions: MANAGE_MESSAGES,
	},
	{ name: "Who is this", type: 2 },
];

describeInChromium("the menu of a message", () => {
	const stage = playInPage({ commands: COMMANDS });
	const opener = () =>
		stage.message.getByRole("button", { name: /^More for the message/u });
	const press = (key: string) => stage.page.keyboard.press(key);

	it("uses a command on the message that it belongs to", async () => {
		stage.on((used: MessageContextMenuCommandInteraction) =>
			used.reply(`Quoted: ${used.targetMessage.content}`),
		);
		await stage.post({ content: "The ferry sails." });
		await opener().click();
		await stage.button("Apps: Quote this").click();
		await stage.see("Quoted: The ferry sails.");
		await stage.see("You used Quote this");
		expect(await stage.button("Apps: Quote this").count()).toBe(0);
	});

	it("offers a command only to those who may use it", async () => {
		await stage.post({ content: "The ferry sails." });
		await opener().click();
		const entries = stage.page.getByRole("button", { name: /^Apps: / });
		expect(await entries.allTextContents()).toEqual(["Apps: Quote this"]);
		await stage.page.getByLabel("moderator").check();
		await opener().click();
		expect(await entries.allTextContents()).toEqual([
			"Apps: Quote this",
			"Apps: Take it out",
		]);
	});

	it("shows the message as JSON, and the focus comes back afterwards", async () => {
		const id = await stage.post({ content: "The <b>ferry</b> sails." });
		await opener().focus();
		await press("Enter");
		await stage.button("Show as JSON").press("Enter");
		const json = await stage.text(stage.dialog.locator("pre"));
		expect(JSON.parse(json)).toMatchObject({
			id,
			content: "The <b>ferry</b> sails.",
			channel_id: stage.channelId,
		});
		await press("Escape");
		await stage.dialog.waitFor({ state: "detached" });
		await stage.expectFocus(opener());
	});

	it("closes the JSON by its button, too", async () => {
		await stage.post({ content: "The ferry sails." });
		await opener().click();
		await stage.button("Show as JSON").click();
		await stage.dialog.getByRole("button", { name: "Close" }).click();
		await stage.dialog.waitFor({ state: "detached" });
		await stage.expectFocus(opener());
	});

	it.each(["Escape", "Shift+Tab", "a press elsewhere"])(
		"folds at %s",
		async (way) => {
			await stage.post({ content: "The ferry sails." });
			await opener().click();
			await stage.button("Show as JSON").waitFor();
			if (way === "a press elsewhere") await stage.box.click();
			else await press(way);
			await stage.button("Show as JSON").waitFor({ state: "detached" });
			expect(await opener().getAttribute("aria-expanded")).toBe("false");
			if (way === "Escape") await stage.expectFocus(opener());
		},
	);

	it("is all within sight for a message at the end of a full channel", async () => {
		await stage.post({ content: "line\n".repeat(60) });
		await stage.post({ content: "last" });
		await stage.see("last");
		await opener().click();
		const entry = await stage.button("Show as JSON").boundingBox();
		const log = await stage.page.getByRole("log").boundingBox();
		const end = (box: typeof log) => (box?.y ?? 0) + (box?.height ?? 0);
		expect(end(entry)).toBeLessThanOrEqual(end(log));
	});
});
