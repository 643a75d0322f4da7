import type { ChatInputCommandInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

const file = (name: string) => ({ type: 11, name, description: name });
const COMMANDS = [
	{ name: "compare", description: "C", options: [file("old"), file("new")] },
	{ name: "ask", description: "Asks" },
];
const FORM = {
	custom_id: "form",
	title: "Add",
	components: [
		{ type: 18, label: "File", component: { type: 19, custom_id: "file" } },
	],
};

describeInChromium("files that are dropped", () => {
	const stage = playInPage({ commands: COMMANDS });
	const add = (name: string) => stage.button(`Add option ${name}`).click();

	it("go into the option below them, then into empty ones", async () => {
		await stage.box.fill("/compare ");
		await add("old");
		await add("new");
		await stage.drop("#option-field-new ~ span", { "b.txt": "b" });
		await stage.drop("main", { "a.txt": "a" });
		const fields = stage.page.locator(".file-option");
		await fields.nth(0).getByText("a.txt").waitFor();
		await fields.nth(1).getByText("b.txt").waitFor();
	});

	it("are said to have no place, by name, where there is none", async () => {
		await stage.box.fill("/ask ");
		await stage.drop("main", { "a.txt": "a" });
		await stage.page.getByRole("alert").getByText("a.txt").waitFor();
	});

	it("go into the form that is open", async () => {
		stage.on((asked: ChatInputCommandInteraction) =>
			asked.showModal(FORM as never),
		);
		await stage.box.fill("/ask ");
		await stage.page.keyboard.press("Enter");
		await stage.drop("dialog h2", { "a.txt": "a" });
		const input = stage.dialog.getByLabel("File");
		expect(await stage.read(input, "one.files[0].name")).toBe("a.txt");
	});

	it("come along when a command is typed behind them", async () => {
		await stage.drop("#sidebar", { "a.txt": "a" });
		await stage.button("Leave out a.txt").waitFor();
		await stage.box.fill("/compare ");
		await stage.page.locator(".file-option").getByText("a.txt").waitFor();
	});
});
