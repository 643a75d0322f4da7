import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

describeInChromium("the page on a phone", () => {
	const stage = playInPage({
		guilds: [
			{ name: "Newsroom", channels: [{ name: "general" }, { name: "other" }] },
		],
	});
	const channels = () => stage.button("Servers and channels");
	const isInert = (selector: string) =>
		stage.read<boolean>(
			stage.page.locator(selector),
			"Boolean(one.closest('[inert]'))",
		);

	async function open(): Promise<void> {
		await stage.page.setViewportSize({ width: 360, height: 740 });
		await channels().click();
		await stage.button("# other").waitFor();
	}

	it("keeps what lies behind the channels out of reach, until Escape", async () => {
		await open();
		expect(await isInert("#composer")).toBe(true);
		await stage.button("# other").focus();
		await stage.page.keyboard.press("Escape");
		await stage.expectFocus(channels());
		expect(await stage.button("# other").count()).toBe(0);
		expect(await isInert("#composer")).toBe(false);
	});

	it("has the cursor in the box of the channel that is chosen", async () => {
		await open();
		await stage.button("# other").click();
		await stage.page.getByText("This is #other").waitFor();
		await stage.expectFocus(stage.box);
	});

	it("keeps all out of reach behind what was sent, and comes back", async () => {
		await stage.page.setViewportSize({ width: 360, height: 740 });
		await stage.button("What was sent").click();
		await stage.expectFocus(stage.button("Close “What was sent”"));
		expect(await isInert("#composer")).toBe(true);
		await stage.page.keyboard.press("Escape");
		await stage.expectFocus(stage.button("What was sent"));
		await stage.button("What was sent").click();
		await stage.page.setViewportSize({ width: 1_200, height: 740 });
		await expect.poll(() => isInert("#composer")).toBe(false);
	});
});
