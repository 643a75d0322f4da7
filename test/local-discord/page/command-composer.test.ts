import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { fillIn, option } from "./command-stage.ts";
import { playInPage } from "./page-stage.ts";

const REPORT = {
	name: "report",
	description: "Reports something",
	options: [
		option(3, "title", { required: true, min_length: 3, max_length: 8 }),
		option(3, "section", {
			choices: [
				{ name: "The news", value: "news" },
				{ name: "All sport", value: "sport" },
			],
		}),
		option(4, "pages", { min_value: 1, max_value: 9 }),
		option(4, "grade", { choices: [{ name: "Good", value: 2 }] }),
		option(10, "score", { min_value: -1.5 }),
		option(5, "urgent"),
		option(6, "author"),
		option(7, "place"),
		option(8, "team"),
		option(9, "whom"),
	],
};

describeInChromium("a command that is filled in", () => {
	const stage = playInPage({
		commands: [REPORT],
		guilds: [
			{
				name: "Daily",
				channels: [{ name: "general" }, { name: "newsroom" }],
				roles: [{ id: "1000000000000000009", name: "Editors" }],
			},
		],
	});
	const { field, title, add, press, alert, begin, send } = fillIn(stage);

	/** Adds an option, fills it with something and sends. */
	async function give(name: string, text: string) {
		await begin();
		await stage.page.keyboard.type("Ferry");
		await add(name);
		await stage.expectFocus(field(name));
		await field(name).fill(text);
		return await send();
	}

	it("gives the bot text as it was typed", async () => {
		await begin();
		await stage.page.keyboard.type(" Fe rry ");
		expect((await send()).getString("title")).toBe(" Fe rry ");
	});

	it("gives the bot numbers", async () => {
		expect((await give("pages", "7")).getInteger("pages")).toBe(7);
	});

	it("gives the bot a number with a fraction", async () => {
		expect((await give("score", "-1.25")).getNumber("score")).toBe(-1.25);
	});

	it.each([
		["pages", "0", "This takes a whole number from 1 up to 9."],
		["pages", "10", "This takes a whole number from 1 up to 9."],
		["pages", "1.5", "This takes a whole number from 1 up to 9."],
		["score", "-2", "This takes a number from -1.5."],
		["score", "many", "This takes a number from -1.5."],
		["score", " ", "This takes a number from -1.5."],
	])(
		"lets nothing through to %s but what fits: not “%s”",
		async (name, text, problem) => {
			await begin();
			await stage.page.keyboard.type("Ferry");
			await add(name);
			await field(name).fill(text);
			await press("Enter");
			await alert().getByText(`${name}: ${problem}`).waitFor();
			await stage.expectFocus(field(name));
			expect(stage.interactions).toEqual([]);
		},
	);

	it.each(["ab", "abcdefghi"])(
		"lets no text through of another length: not “%s”",
		async (text) => {
			await begin();
			await title().fill(text);
			await press("Enter");
			const problem = `This takes 3 to 8 characters; there are ${text.length}.`;
			await alert().getByText(problem).waitFor();
			expect(stage.interactions).toEqual([]);
		},
	);

	it.each([
		["section", "All sport", "sport"],
		["grade", "Good", 2],
		["urgent", "True", true],
		["urgent", "False", false],
		["author", "You", "1000000000000000002"],
		["team", "Editors", "1000000000000000009"],
		["whom", "Editors", "1000000000000000009"],
	])("gives the bot what is chosen for %s: %s", async (name, label, value) => {
		await begin();
		await stage.page.keyboard.type("Ferry");
		await add(name);
		await field(name).selectOption(label);
		expect((await send()).get(name)?.value).toBe(value);
	});

	it("gives the bot a channel of this server", async () => {
		await begin();
		await stage.page.keyboard.type("Ferry");
		await add("place");
		await field("place").selectOption("newsroom");
		expect((await send()).getChannel("place")?.name).toBe("newsroom");
	});
});
