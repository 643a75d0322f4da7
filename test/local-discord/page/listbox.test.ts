import type { AnySelectMenuInteraction } from "discord.js";
import { expect, it } from "vitest";
import { describeInChromium } from "../../browser.ts";
import { type PageStage, playInPage } from "./page-stage.ts";

const CITIES = ["Almaty", "Bergen", "Cairo", "Dakar"];
const cities = CITIES.map((label) => ({
	label,
	value: label.toLowerCase(),
	description: `News from ${label}`,
}));

const offer = (stage: PageStage, fields: object) =>
	stage.post({
		content: "Where?",
		components: [
			{
				type: 1,
				components: [{ custom_id: "where", placeholder: "A city", ...fields }],
			},
		],
	});

describeInChromium("a select menu of a message", () => {
	const stage = playInPage();
	const menu = () => stage.page.getByRole("combobox", { name: "A city" });
	const option = (name: string) =>
		stage.page.getByRole("option", { name, exact: false });
	const list = () => stage.page.getByRole("listbox", { name: "A city" });
	const press = (key: string) => stage.page.keyboard.press(key);

	async function expectChosen(values: readonly string[]): Promise<void> {
		await stage.see("Taken");
		const { values: chosen } = stage.last<AnySelectMenuInteraction>();
		expect(chosen).toEqual(values);
		expect(stage.interactions).toHaveLength(1);
	}

	async function offerTaken(fields: object): Promise<void> {
		stage.on((chosen: AnySelectMenuInteraction) => chosen.reply("Taken"));
		await offer(stage, fields);
		await menu().waitFor();
	}

	it("sends what is chosen by mouse, at once", async () => {
		await offerTaken({ type: 3, options: cities });
		await menu().click();
		await option("Cairo").getByText("News from Cairo").waitFor();
		await option("Cairo").click();
		await list().waitFor({ state: "hidden" });
		await expectChosen(["cairo"]);
	});

	it.each([
		["first", ["Enter"], "almaty"],
		["third, by arrows", ["ArrowDown", "ArrowDown", "Enter"], "cairo"],
		["last, upwards from the first", ["ArrowUp", "Enter"], "dakar"],
		["last, by End", ["End", " "], "dakar"],
		["first again, by Home", ["End", "Home", "Enter"], "almaty"],
	])("sends the %s, by keyboard alone", async (_what, keys, value) => {
		await offerTaken({ type: 3, options: cities });
		await menu().focus();
		await press("Enter");
		await list().waitFor();
		for (const key of keys) await press(key);
		await expectChosen([value]);
		await stage.expectFocus(menu());
	});

	it("opens by an arrow and tells a screen reader where one is", async () => {
		await offerTaken({ type: 3, options: cities });
		await menu().focus();
		await press("ArrowDown");
		expect(await menu().getAttribute("aria-expanded")).toBe("true");
		await press("ArrowDown");
		const active = await menu().getAttribute("aria-activedescendant");
		const marked = stage.page.locator(`[id="${active}"]`);
		expect(await stage.text(marked)).toContain("Bergen");
	});

	it.each(["Escape", "Tab"])(
		"sends nothing when it is closed by %s",
		async (key) => {
			await offerTaken({ type: 3, options: cities });
			await menu().focus();
			await press("Enter");
			await press("ArrowDown");
			await press(key);
			await list().waitFor({ state: "hidden" });
			await stage.post({ content: "later" });
			await stage.see("later");
			expect(stage.interactions).toEqual([]);
		},
	);

	it("shows what is preset, and begins there", async () => {
		const options = cities.map((one) => ({
			...one,
			default: one.label === "Bergen",
		}));
		await offerTaken({ type: 3, options });
		await menu().getByText("Bergen").waitFor();
		await menu().click();
		await stage.page
			.getByRole("option", { name: "Bergen", selected: true })
			.waitFor();
		await press("ArrowDown");
		await press("Enter");
		await expectChosen(["cairo"]);
	});

	it("marks several, no more than it takes, and sends them when it is closed", async () => {
		await offerTaken({
			type: 3,
			options: cities,
			min_values: 1,
			max_values: 2,
		});
		await menu().click();
		for (const name of ["Dakar", "Almaty", "Cairo"]) await option(name).click();
		const marked = stage.page.getByRole("option", { selected: true });
		expect(await marked.count()).toBe(2);
		await option("Dakar").click();
		await option("Bergen").click();
		expect(stage.interactions).toEqual([]);
		await press("Escape");
		await expectChosen(["almaty", "bergen"]);
	});

	it("sends several once when it is left by a press elsewhere", async () => {
		await offerTaken({ type: 3, options: cities, max_values: 3 });
		await menu().click();
		await option("Cairo").click();
		await option("Dakar").click();
		await stage.box.click();
		await expectChosen(["cairo", "dakar"]);
	});

	it.each([
		["people", 5, "@You", "1000000000000000002"],
		["roles", 6, "@Editors", "1000000000000000009"],
		["channels", 8, "#general", ""],
		["people or roles", 7, "@Editors", "1000000000000000009"],
	])("offers %s", async (_what, type, name, id) => {
		stage.discord.guilds[0]?.roles.push({
			id: "1000000000000000009",
			name: "Editors",
			permissions: 0n,
		});
		stage.discord.addGuild({ name: "Weekly" });
		await stage.page.getByText("Weekly").waitFor();
		await offerTaken({ type });
		await menu().click();
		await option(name).click();
		await expectChosen([id || stage.channelId]);
	});

	it("stays closed while it is disabled", async () => {
		await offerTaken({ type: 3, options: cities, disabled: true });
		expect(await menu().isDisabled()).toBe(true);
		await menu().click({ force: true });
		expect(await list().isVisible()).toBe(false);
	});

	it("opens downwards at the top of the channel, all within sight", async () => {
		await offerTaken({ type: 3, options: cities });
		await menu().click();
		const button = await menu().boundingBox();
		const first = await option("Almaty").boundingBox();
		expect(first?.y).toBeGreaterThan(button?.y ?? 0);
		const log = await stage.page.getByRole("log").boundingBox();
		const last = await option("Dakar").boundingBox();
		const end = (box: typeof last) => (box?.y ?? 0) + (box?.height ?? 0);
		expect(end(last)).toBeLessThanOrEqual(end(log));
	});

	it("opens upwards at the end of the channel, all within sight", async () => {
		await stage.post({ content: "line\n".repeat(60) });
		await offerTaken({ type: 3, options: cities });
		await menu().click();
		const button = await menu().boundingBox();
		const log = await stage.page.getByRole("log").boundingBox();
		const first = await option("Almaty").boundingBox();
		expect(first?.y).toBeLessThan(button?.y ?? 0);
		expect(first?.y).toBeGreaterThanOrEqual(log?.y ?? 0);
	});
});
