import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import {
	describeInChromium,
	findBarriers,
	type OpenPage,
	openPage,
	startChromium,
} from "../browser.ts";
import { actOn } from "./page-acts.ts";
import { type Stage, startStage } from "./stage.ts";

/** Runs in the page. */
const readWidth = new Function(
	"one",
	"return one.decode().then(() => one.naturalWidth)",
) as (one: unknown) => Promise<number>;

describeInChromium("/stats on the page of the local Discord", () => {
	let browser: Browser;
	let stage: Stage;
	let open: OpenPage;
	let page: Page;

	beforeAll(async () => {
		browser = await startChromium();
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		stage = await startStage({ patienceMs: 20_000 });
		open = await openPage(browser, stage.discord.pageUrl);
		page = open.page;
	});

	afterEach(async () => {
		await open.close();
		await stage.close();
	});

	const { box, lastMessage, become, ask, see } = actOn(() => page);

	/** Of the picture itself, once it has come. */
	const widthOf = (name: RegExp) =>
		lastMessage().getByRole("img", { name }).evaluate(readWidth);

	it("shows the picture with its description, and another in its place", async () => {
		await ask("who objected to the deal");
		await see("objected");
		await become("moderator");
		await box().fill("/stats ");
		await page.keyboard.press("Enter");
		await see("Most cited articles");
		expect(await widthOf(/^Bars of the questions a day.*1 unsure/u)).toBe(800);
		expect(await findBarriers(page)).toEqual([]);
		await page.getByRole("combobox", { name: "Another period" }).click();
		await page.getByRole("option", { name: /^52 weeks/u }).click();
		await see("Questions of the last 52 weeks");
		expect(await widthOf(/^Bars of the questions a week/u)).toBe(800);
		expect(await lastMessage().getByRole("img").count()).toBe(1);
		expect(stage.discord.violations).toEqual([]);
	});
});
