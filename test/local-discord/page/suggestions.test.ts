import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
} from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { playInPage } from "./page-stage.ts";

const ASK = {
	name: "ask",
	description: "Asks",
	options: [
		{ type: 3, name: "article", description: "Which", autocomplete: true },
		{ type: 4, name: "chapter", description: "Where", autocomplete: true },
	],
};

type Told = AutocompleteInteraction | ChatInputCommandInteraction;

describeInChromium("the suggestions for an option", () => {
	const stage = playInPage({ commands: [ASK] });
	const field = (name = "article") =>
		stage.page.getByRole("combobox", { name, exact: true });
	const option = (name: string) =>
		stage.page.getByRole("option", { name, exact: true });
	const press = (key: string) => stage.page.keyboard.press(key);

	/** Answers what is typed with three articles that begin with it. */
	function suggest(): void {
		stage.on(async (told: Told) => {
			if (!told.isAutocomplete()) return await told.reply("Taken");
			const typed = told.options.getFocused();
			const choices = ["one", "two", "three"].map((end) => ({
				name: `${typed} ${end}`,
				value: `id of ${end}`,
			}));
			return await told.respond(choices);
		});
	}

	async function begin(name = "article"): Promise<void> {
		await stage.box.fill("/ask ");
		await stage.button(`Add option ${name}`).click();
		await stage.expectFocus(field(name));
	}

	it("are taken by Enter, and a second Enter sends", async () => {
		suggest();
		await begin();
		await stage.page.keyboard.type("ferry");
		await option("ferry one").waitFor();
		await press("ArrowDown");
		await press("Enter");
		expect(await field().inputValue()).toBe("ferry two");
		expect(await stage.page.getByRole("option").count()).toBe(0);
		await press("Enter");
		await stage.see("Taken");
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getString("article")).toBe("id of two");
	});

	it("are taken by the mouse, and the cursor stays", async () => {
		suggest();
		await begin();
		await option("three").click();
		await stage.expectFocus(field());
		await press("Enter");
		await stage.see("Taken");
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getString("article")).toBe("id of three");
	});

	it("need not be taken: what was typed is sent", async () => {
		suggest();
		await begin();
		await stage.page.keyboard.type("ferry");
		await option("ferry one").waitFor();
		await press("Escape");
		await option("ferry one").waitFor({ state: "detached" });
		await press("Enter");
		await stage.see("Taken");
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getString("article")).toBe("ferry");
	});

	it("of a number are sent as the number", async () => {
		stage.on(async (told: Told) => {
			if (!told.isAutocomplete()) return await told.reply("Taken");
			return await told.respond([{ name: "The third", value: 3 }]);
		});
		await begin("chapter");
		await option("The third").click();
		await press("Enter");
		await stage.see("Taken");
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getInteger("chapter")).toBe(3);
	});

	it("tell the bot what is typed and what else is filled in", async () => {
		suggest();
		await begin();
		await stage.page.keyboard.type("ferry");
		await option("ferry one").click();
		await stage.button("Add option chapter").click();
		await stage.page.keyboard.type("4");
		await option("4 one").waitFor();
		const { options } = stage.last<AutocompleteInteraction>();
		expect(options.getFocused(true)).toMatchObject({
			name: "chapter",
			value: "4",
		});
		expect(options.getString("article")).toBe("id of one");
	});

	it("say that nothing fits", async () => {
		stage.on((told: AutocompleteInteraction) => told.respond([]));
		await begin();
		await stage.page.getByText("No options match your search").waitFor();
	});

	it("of an earlier text are not shown when they come late", async () => {
		const { promise: answering, resolve: answer } =
			Promise.withResolvers<void>();
		stage.on(async (told: AutocompleteInteraction) => {
			const typed = told.options.getFocused();
			if (typed === "a") await answering;
			await told.respond([{ name: `for ${typed}`, value: typed }]);
		});
		await begin();
		await option("for ").waitFor();
		const asked = stage.page.waitForRequest(/act$/u);
		await stage.page.keyboard.type("a");
		const late = (await asked).response();
		await stage.page.keyboard.type("b");
		await option("for ab").waitFor();
		answer();
		await (await late)?.finished();
		await stage.page.evaluate("new Promise(requestAnimationFrame)");
		const names = await stage.page.getByRole("option").allTextContents();
		expect(names).toEqual(["for ab"]);
	});

	it("take nothing of an earlier text by a quick Enter", async () => {
		suggest();
		await begin();
		await option("one").waitFor();
		await stage.page.keyboard.type("ferry");
		await press("Enter");
		expect(await field().inputValue()).toBe("ferry");
		await option("ferry one").waitFor();
		await press("Enter");
		expect(await field().inputValue()).toBe("ferry one");
	});
});

describeInChromium("suggestions that the bot doesn't make in time", () => {
	const stage = playInPage({ commands: [ASK], acknowledgeWithinMs: 1_000 });

	it("are said to have failed, and the command can be sent all the same", async () => {
		await stage.box.fill("/ask ");
		await stage.button("Add option article").click();
		await stage.page.keyboard.type("ferry");
		await stage.page.getByText("Loading options failed").waitFor();
		stage.on((told: ChatInputCommandInteraction) => told.reply("Taken"));
		await stage.page.keyboard.press("Enter");
		await stage.see("Taken");
		const { options } = stage.last<ChatInputCommandInteraction>();
		expect(options.getString("article")).toBe("ferry");
	});
});
