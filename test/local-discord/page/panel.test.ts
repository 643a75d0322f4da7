import type { ButtonInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

describeInChromium("the panel of what was sent", () => {
	const stage = playInPage();
	const panel = () =>
		stage.page.getByRole("complementary", { name: "What was sent" });
	const opener = () => stage.page.locator("#panel-button");
	const newest = () => panel().locator(".requests > li").first();

	/** Posts what is refused; the page shows it, and so the record is emptied. */
	async function expectRefused(body: object, problem: string): Promise<void> {
		await expect(stage.post(body)).rejects.toThrow();
		await opener().getByText("1 refused").waitFor();
		await opener().click();
		await newest().getByText("✗ Discord would refuse this").waitFor();
		await newest().getByText("400").waitFor();
		const problems = newest().locator(".problems li");
		await problems.getByText(problem).first().waitFor();
		const red = await stage.style(problems.first(), "color");
		const plain = await stage.style(newest().locator(".status"), "color");
		expect(red).not.toBe(plain);
		expect(await stage.style(newest().locator(".verdict"), "color")).toBe(red);
		expect(await newest().locator("pre").isVisible()).toBe(true);
		stage.discord.violations.length = 0;
	}

	it("shows in red what Discord would refuse: a button that leads nowhere", () =>
		expectRefused(
			{
				content: "see",
				components: [
					{ type: 1, components: [{ type: 2, style: 1, label: "Go" }] },
				],
			},
			"custom_id",
		));

	it("shows in red what Discord would refuse: content beside Components V2", () =>
		expectRefused(
			{
				flags: 1 << 15,
				content: "see",
				components: [{ type: 10, content: "text" }],
			},
			"The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
		));

	it("counts what was refused while it is closed", async () => {
		for (const _ of [1, 2])
			await expect(stage.post({ content: "" })).rejects.toThrow();
		await opener().getByText("2 refused").waitFor();
		stage.discord.violations.length = 0;
	});

	it("shows the newest first, with route, status, body and files", async () => {
		await stage.post({ content: "one" });
		const files = [{ name: "minutes.txt", data: "It sails." }];
		await stage.post({ content: "two <b>" }, files);
		await stage.see("two");
		await opener().click();
		await newest().getByText("POST").waitFor();
		await newest().getByText("/channels/…/messages").waitFor();
		await newest().getByText("200").waitFor();
		await newest().getByText("✓ as Discord takes it").waitFor();
		await newest().getByText("POST").click();
		await newest().getByText("File minutes.txt, 9 bytes").waitFor();
		const json = await stage.text(newest().locator("pre"));
		expect(JSON.parse(json)).toMatchObject({ content: "two <b>" });
	});

	it("shows no token of an interaction", async () => {
		const button = { type: 2, style: 1, label: "Go", custom_id: "go" };
		stage.on((pressed: ButtonInteraction) => pressed.update("Done"));
		await stage.post({
			content: "?",
			components: [{ type: 1, components: [button] }],
		});
		await stage.button("Go").click();
		await stage.see("Done");
		await opener().click();
		await newest().getByText("/interactions/…/callback").waitFor();
		const { token } = stage.last<ButtonInteraction>();
		expect(await stage.page.content()).not.toContain(token);
	});

	it("shows a request as on its way until it is answered", async () => {
		await opener().click();
		const release = stage.discord.holdNext(/messages$/u);
		const posting = stage.post({ content: "slow" });
		await newest().locator(".status").getByText("…").waitFor();
		release();
		await posting;
		await newest().locator(".status").getByText("200").waitFor();
	});

	it("lets every request fail, until that is switched off", async () => {
		await opener().click();
		const failing = panel().getByLabel("Every request fails (500)");
		await failing.check();
		await expect(stage.post({ content: "lost" })).rejects.toThrow();
		await newest().getByText("500").waitFor();
		await newest().getByText("an injected fault").waitFor();
		expect(await stage.page.getByRole("article").count()).toBe(0);
		await failing.uncheck();
		await stage.post({ content: "heard" });
		await stage.see("heard");
	});

	it("gives the focus back to its button when it is closed", async () => {
		await opener().click();
		const close = panel().getByRole("button", { name: /^Close/u });
		await close.focus();
		await stage.page.keyboard.press("Enter");
		await panel().waitFor({ state: "detached" });
		await stage.expectFocus(opener());
		expect(await opener().getAttribute("aria-expanded")).toBe("false");
	});
});
