import type { ButtonInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { startStage } from "../connected-client.ts";
import { playInPage } from "./page-stage.ts";

describeInChromium("an open page", () => {
	const stage = playInPage();

	it("sees what a second one does, and what the bot answers there", async () => {
		const other = await stage.page.context().newPage();
		await other.goto(stage.discord.pageUrl);
		const button = { type: 2, style: 1, label: "Go", custom_id: "go" };
		await stage.post({
			content: "Shall I?",
			components: [{ type: 1, components: [button] }],
		});
		stage.on((pressed: ButtonInteraction) =>
			pressed.update({ content: "Done", components: [] }),
		);
		await other.getByRole("button", { name: "Go", exact: true }).click();
		await stage.see("Done");
		await other.getByRole("textbox", { name: "Message #" }).fill("Thanks");
		await other.keyboard.press("Enter");
		await stage.see("Thanks");
		const count = await other.getByRole("article").count();
		expect(await stage.page.getByRole("article").count()).toBe(count);
		await other.close();
	});

	it("shows what was there before it was opened", async () => {
		await stage.post({ content: "one" });
		await stage.post({ content: "two" });
		await stage.page.reload();
		await stage.see("two");
		expect(await stage.page.getByRole("article").count()).toBe(2);
	});

	it("shows servers that the bot joins, and forgets those that it leaves", async () => {
		const channel = () => stage.button("# questions");
		const guild = stage.discord.addGuild({
			name: "Weekly",
			channels: [{ name: "questions" }],
		});
		await channel().click();
		await stage.page.getByRole("heading", { name: "Weekly" }).waitFor();
		await stage.page.getByText("This is #questions").waitFor();
		stage.discord.removeGuild(guild.id);
		await channel().waitFor({ state: "detached" });
		await stage.page.getByText("This is #general").waitFor();
	});

	it("turns to another theme and keeps it", async () => {
		const ground = () =>
			stage.style(stage.page.locator("html"), "backgroundColor");
		await stage.button("Theme: system").click();
		const dark = await ground();
		await stage.button("Theme: dark").click();
		expect(await ground()).not.toBe(dark);
		await stage.page.reload();
		await stage.button("Theme: light").waitFor();
		expect(await ground()).not.toBe(dark);
	});

	it("says when the local Discord can't be reached, and keeps what is typed", async () => {
		const lost = await startStage();
		const browser = stage.page.context().browser();
		if (!browser) throw new Error("the browser is gone");
		const page = await browser.newPage();
		await page.goto(lost.discord.pageUrl);
		const box = page.getByRole("textbox", { name: "Message #" });
		await box.fill("Are you there");
		await lost.close();
		const note = "The local Discord can't be reached. Is it still running?";
		await page.getByRole("status").getByText(note).waitFor();
		await box.press("Enter");
		const alert = page.getByRole("alert");
		await alert.getByText(`“Are you there”: ${note}`).waitFor();
		await alert.getByRole("button", { name: "Try again" }).waitFor();
		await page.close();
	});
});
