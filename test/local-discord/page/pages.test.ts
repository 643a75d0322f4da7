import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { PageClient } from "../page-client.ts";
import { playInPage } from "./page-stage.ts";

describeInChromium("several pages of one local Discord", () => {
	const stage = playInPage({ onReset: async () => {} });

	it("are emptied by a reset in any of them", async () => {
		const other = new PageClient(stage.discord);
		await stage.page.getByText("This is #general").waitFor();
		await stage.box.fill("half a sentence");
		await stage.button("Reset…").click();
		await stage.dialog.waitFor();
		await other.act({ kind: "reset" });
		await stage.dialog.waitFor({ state: "detached" });
		expect(await stage.box.inputValue()).toBe("");
	});

	it("wait while too many are open, say so, and go on when one is closed", async () => {
		await stage.page.getByText("This is #general").waitFor();
		const others = [1, 2, 3].map(() => new PageClient(stage.discord));
		await Promise.all(others.map((one) => one.listen()));
		const late = await stage.page.context().newPage();
		await late.goto(stage.discord.pageUrl);
		await late.getByText("this one has to wait").waitFor();
		for (const other of others) other.close();
		await late.getByText("This is #general").waitFor();
	});

	it("have one colour, kept for the next start at another address", async () => {
		await stage.button("Theme: system").click();
		await stage.button("Theme: dark").waitFor();
		const [cookie] = await stage.page.context().cookies();
		expect(cookie).toMatchObject({
			name: "theme",
			value: "dark",
			path: "/",
			sameSite: "Strict",
		});
		await stage.page.reload();
		await stage.button("Theme: dark").waitFor();
	});
});
