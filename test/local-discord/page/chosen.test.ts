import type { AnySelectMenuInteraction, ButtonInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

const options = ["Almaty", "Bergen", "Cairo"].map((label) => ({
	label,
	value: label,
}));
const menuOf = (fields: object) => ({
	type: 1,
	components: [
		{ type: 3, custom_id: "where", placeholder: "A city", options, ...fields },
	],
});
const BUTTON = {
	type: 1,
	components: [{ type: 2, style: 1, label: "Go", custom_id: "go" }],
};

describeInChromium("what was chosen in a menu", () => {
	const stage = playInPage();
	const menu = () => stage.page.getByRole("combobox", { name: "A city" });
	const option = (name: string) => stage.page.getByRole("option", { name });
	const offer = (fields: object = {}) =>
		stage.post({ content: "Where?", components: [menuOf(fields), BUTTON] });
	const reply = () =>
		stage.on((chosen: AnySelectMenuInteraction) => chosen.reply("Taken"));
	const values = () =>
		stage.interactions.map((one) => (one as AnySelectMenuInteraction).values);

	it("stays shown until the message gets other components", async () => {
		reply();
		const id = await offer();
		await menu().click();
		await option("Bergen").click();
		await stage.see("Taken");
		await menu().getByText("Bergen", { exact: true }).waitFor();
		await stage.edit(id, { content: "Where then?" });
		await stage.page.getByText("Where then?").waitFor();
		await menu().getByText("Bergen", { exact: true }).waitFor();
		await stage.edit(id, { components: [menuOf({ max_values: 2 })] });
		await menu().getByText("A city").waitFor();
	});

	it("is kept and not sent while it is too little", async () => {
		reply();
		await offer({ min_values: 2, max_values: 3 });
		await menu().click();
		await option("Cairo").click();
		await stage.page.keyboard.press("Escape");
		const alert = stage.page.getByRole("alert");
		await alert.getByText("Choose at least 2.").waitFor();
		await menu().getByText("Cairo", { exact: true }).waitFor();
		expect(stage.interactions).toEqual([]);
		await menu().click();
		await option("Almaty").click();
		await stage.page.keyboard.press("Escape");
		await stage.see("Taken");
		expect(values()).toEqual([["Cairo", "Almaty"]]);
		await alert.waitFor({ state: "detached" });
	});

	it("can be taken back where nothing need be chosen", async () => {
		reply();
		await offer({ min_values: 0 });
		for (const shown of ["Bergen", "A city"]) {
			await menu().click();
			await option("Bergen").click();
			await menu().getByText(shown).waitFor();
		}
		await expect.poll(values).toEqual([["Bergen"], []]);
	});

	it("can't be changed while the message's button is on its way", async () => {
		const { promise: answering, resolve: answer } =
			Promise.withResolvers<void>();
		stage.on(async (pressed: ButtonInteraction) => {
			await answering;
			await pressed.reply("Taken");
		});
		await offer();
		await stage.button("Go").click();
		await expect.poll(() => menu().isDisabled()).toBe(true);
		await menu().dispatchEvent("click");
		expect(await stage.page.getByRole("option").count()).toBe(0);
		answer();
		await stage.see("Taken");
		await menu().click();
		await option("Cairo").click();
		await expect.poll(() => stage.interactions.length).toBe(2);
	});
});
