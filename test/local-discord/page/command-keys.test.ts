import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
} from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

const option = (type: number, name: string, more: object = {}) => ({
	type,
	name,
	description: `The ${name}`,
	...more,
});
const COMMANDS = [
	{
		name: "ask",
		description: "Asks",
		options: [
			option(3, "question", { required: true }),
			option(3, "article", { autocomplete: true }),
			option(3, "tone"),
			option(4, "count", { min_value: 1 }),
		],
	},
];

describeInChromium("a command that is filled in", () => {
	const stage = playInPage({ commands: COMMANDS });
	const field = (name: string) =>
		stage.page
			.getByLabel(name, { exact: false })
			.and(stage.page.locator(".option input"));
	const add = (name: string) => stage.button(`Add option ${name}`).click();
	const press = (key: string) => stage.page.keyboard.press(key);

	/** Presses a key as a keyboard does that is held down or composes. */
	async function pressAs(
		key: string,
		how: { isComposing?: boolean; repeat?: boolean },
	): Promise<void> {
		await stage.page.evaluate(`document.activeElement.dispatchEvent(
			new KeyboardEvent("keydown", ${JSON.stringify({ key, bubbles: true, cancelable: true, ...how })}),
		)`);
	}

	it("is begun and sent however its name is written", async () => {
		stage.on((asked: ChatInputCommandInteraction) => asked.reply("Asked"));
		await stage.box.fill("/Ask Who objected");
		expect(await field("question").inputValue()).toBe("Who objected");
		await press("Enter");
		await stage.see("Asked");
	});

	it("is left by Escape only while nothing is filled in", async () => {
		await stage.box.fill("/ask who");
		await press("Escape");
		expect(await field("question").inputValue()).toBe("who");
		await field("question").fill("");
		await pressAs("Escape", { isComposing: true });
		expect(await field("question").count()).toBe(1);
		await press("Escape");
		await stage.expectFocus(stage.box);
	});

	it("is not left by a Backspace that is held down", async () => {
		await stage.box.fill("/ask a");
		await press("Backspace");
		await pressAs("Backspace", { repeat: true });
		expect(await field("question").count()).toBe(1);
		await press("Backspace");
		await stage.expectFocus(stage.box);
	});

	it("has the cursor in the option that was added", async () => {
		await stage.box.fill("/ask ");
		await add("tone");
		await stage.expectFocus(field("tone"));
		await add("count");
		await stage.expectFocus(field("count"));
	});

	it("passes by an empty option with suggestions at Tab", async () => {
		stage.on((typing: AutocompleteInteraction) =>
			typing.respond([{ name: "The ferry", value: "1" }]),
		);
		await stage.box.fill("/ask who");
		await add("article");
		await stage.page.getByRole("option", { name: "The ferry" }).waitFor();
		await press("Tab");
		expect(await field("article").inputValue()).toBe("");
		await field("article").pressSequentially("fe");
		await expect.poll(() => stage.interactions.length).toBe(2);
		await stage.page.getByRole("option", { name: "The ferry" }).waitFor();
		await expect
			.poll(async () => {
				await press("Tab");
				return await field("article").inputValue();
			})
			.toBe("The ferry");
	});

	it("says which field is wrong, to screen readers, too", async () => {
		await stage.box.fill("/ask who");
		await add("count");
		for (const typed of [" ", "0", "1.5"]) {
			await field("count").fill(typed);
			await press("Enter");
			const alert = stage.page.getByRole("alert");
			await alert.getByText("This takes a whole number from 1.").waitFor();
			const count = field("count");
			expect(await count.getAttribute("aria-invalid")).toBe("true");
			expect(await count.getAttribute("aria-describedby")).toBe(
				await alert.getAttribute("id"),
			);
		}
		expect(await field("question").getAttribute("aria-invalid")).toBe("false");
		expect(stage.interactions).toEqual([]);
	});
});
