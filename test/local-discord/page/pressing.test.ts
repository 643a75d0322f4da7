import type { ButtonInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { type PageStage, playInPage } from "./page-stage.ts";

const button = (name: string) => ({
	type: 2,
	style: 1,
	label: name,
	custom_id: `id of ${name}`,
});
const offer = (stage: PageStage, ...names: string[]) =>
	stage.post({
		content: "Choose",
		components: [{ type: 1, components: names.map(button) }],
	});

describeInChromium("a button of a message", () => {
	const stage = playInPage();

	it("tells the bot what was pressed, where and by whom", async () => {
		stage.on((pressed: ButtonInteraction) => pressed.update("Pressed"));
		const id = await offer(stage, "Go", "Stop");
		await stage.button("Stop").click();
		await stage.see("Pressed");
		const pressed = stage.last<ButtonInteraction>();
		expect(pressed.customId).toBe("id of Stop");
		expect(pressed.message.id).toBe(id);
		expect(pressed.user.displayName).toBe("You");
		expect(pressed.channelId).toBe(stage.channelId);
		expect(await stage.page.getByRole("article").count()).toBe(1);
	});

	it("is busy until it is answered, and not sent a second time meanwhile", async () => {
		const { promise: answering, resolve: answer } =
			Promise.withResolvers<void>();
		stage.on(async (pressed: ButtonInteraction) => {
			await answering;
			await pressed.reply("Here it is");
		});
		await offer(stage, "Go", "Stop");
		const busy = stage.page.locator("button[aria-busy=true]");
		await stage.button("Go").click();
		await stage.button("Go").and(busy).waitFor();
		expect(await stage.button("Stop").and(busy).count()).toBe(0);
		await stage.button("Go").dispatchEvent("click");
		await stage.button("Stop").dispatchEvent("click");
		answer();
		await stage.see("Here it is");
		await busy.waitFor({ state: "detached" });
		expect(stage.interactions).toHaveLength(1);
		await stage.button("Stop").click();
		await expect.poll(() => stage.interactions.length).toBe(2);
	});

	it("keeps the focus when it was pressed by keyboard", async () => {
		stage.on((pressed: ButtonInteraction) => pressed.reply("Taken"));
		await offer(stage, "Go");
		await stage.button("Go").focus();
		await stage.page.keyboard.press("Enter");
		await stage.see("Taken");
		await stage.expectFocus(stage.button("Go"));
	});

	it("leaves the focus in the box when an edit takes the button away", async () => {
		stage.on((pressed: ButtonInteraction) =>
			pressed.update({ content: "Done", components: [] }),
		);
		await offer(stage, "Go");
		await stage.button("Go").focus();
		await stage.page.keyboard.press("Enter");
		await stage.see("Done");
		await stage.expectFocus(stage.box);
	});
});

describeInChromium("a button that the bot doesn't answer", () => {
	const stage = playInPage({ acknowledgeWithinMs: 1_000 });

	it("says that the interaction failed, until it is pressed again and answered", async () => {
		await offer(stage, "Go");
		await stage.button("Go").click();
		const alert = stage.message.getByRole("alert");
		await alert.getByText("This interaction failed").waitFor();
		stage.on((pressed: ButtonInteraction) => pressed.reply("Here it is"));
		await stage.button("Go").click();
		await stage.see("Here it is");
		await alert.waitFor({ state: "detached" });
		expect(await stage.page.getByText("interaction failed").count()).toBe(0);
	});

	it("says why it could not be sent", async () => {
		const id = await offer(stage, "Go");
		stage.discord.invalidateSession({ resumable: false });
		await stage.page.getByText("Bot isn't connected").waitFor();
		await stage.button("Go").click();
		await stage.message
			.getByRole("alert")
			.getByText("The bot is not connected")
			.waitFor();
		expect(id).toBeTruthy();
	});
});
