import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	describeInChromium,
	type OpenPage,
	openPage,
	startChromium,
} from "../browser.ts";
import { actOn } from "./page-acts.ts";
import { type Stage, startStage } from "./stage.ts";
import { toText } from "./story-files.ts";
import { BRIDGE, MARKET } from "./week-stories.ts";

const COST = "how much will the repair of the swing bridge cost";
const WHO_OPPOSES = "who opposes the hotel on the market square";

describeInChromium("a moderator's week, on the page", () => {
	let browser: Browser;
	let stage: Stage;
	let open: OpenPage;
	let page: Page;

	beforeAll(async () => {
		browser = await startChromium();
		stage = await startStage({
			botName: "Pullquote",
			guilds: [{ name: "Harbour Times", channels: [{ name: "ask" }] }],
			usesModels: true,
			patienceMs: 20_000,
		});
		open = await openPage(browser, stage.discord.pageUrl);
		page = open.page;
	});

	afterAll(async () => {
		await open.close();
		await browser.close();
		await stage.close();
	});

	const acts = actOn(() => page);
	const { box, messages, lastMessage, dialog } = acts;
	const { become, press, ask, see, drop } = acts;

	/** Asks as a member, and waits for what the answer says. */
	async function askAsMember(
		question: string,
		words: string | RegExp,
	): Promise<void> {
		await become("member");
		await ask(question);
		await see(words);
		await become("moderator");
	}

	/** Uses a command of one article, found by words of its headline. */
	async function useOnArticle(command: string, words: string): Promise<void> {
		await box().fill(`${command} `);
		await page.keyboard.type(words);
		await page.getByRole("option", { name: BRIDGE.headline }).click();
		await page.keyboard.press("Enter");
	}

	async function fillAndSubmit(label: string, value: string): Promise<void> {
		await dialog().getByLabel(label, { exact: true }).fill(value);
		await dialog().getByRole("button", { name: "Submit" }).click();
		await dialog().waitFor({ state: "detached" });
	}

	async function choose(list: string, option: string | RegExp): Promise<void> {
		await lastMessage().getByRole("combobox", { name: list }).click();
		await page.getByRole("option", { name: option }).click();
	}

	it("adds a file that is dropped, with a publisher, and members are answered from it", async () => {
		await become("moderator");
		await box().fill("/article add ");
		await drop("bridge.txt", toText(BRIDGE));
		await page.getByRole("button", { name: "Send" }).click();
		await see("Before it is published");
		await see(BRIDGE.headline);
		await press("Edit details");
		await fillAndSubmit("Publisher", "The Harbour Times");
		await see("The Harbour Times");
		await press("Publish");
		await see(/^Published$/u);
		await askAsMember(COST, "4.1 million euros");
	});

	it("corrects a paragraph, and takes the correction back", async () => {
		await useOnArticle("/article edit", "bridge");
		await press("Edit text");
		await choose("Paragraphs 1 to 4 of 4", /^2 ·/u);
		await fillAndSubmit("Text", "The repair will cost nothing, it is said.");
		await see("Changed");
		await askAsMember(COST, "it is said");
		const changed = messages().filter({ hasText: "This is revision 2" });
		await changed.getByRole("button", { name: "Undo" }).click();
		await see("It says again what it said before.");
		await askAsMember(COST, "4.1 million euros");
	});

	it("removes the article with a reason, and restores it", async () => {
		await useOnArticle("/article remove", "bridge");
		await fillAndSubmit("Reason (optional)", "The county disputes it.");
		await see("is no longer quoted");
		await askAsMember(COST, "There are no articles here yet");
		await useOnArticle("/article restore", "bridge");
		await see("Restored");
		await askAsMember(COST, "4.1 million euros");
	});

	it("adds an article for what a member could not find, who is told", async () => {
		await become("member");
		await ask(WHO_OPPOSES);
		await see("Nothing found");
		await press("Tell me when there is an article");
		await see("How do you want to be told?");
		await press("In this channel");
		await see("You will be told");
		await become("moderator");
		await box().fill("/gaps");
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await see("Questions without a helpful answer: 1");
		await choose("Open a question", WHO_OPPOSES);
		await see("1 member wants to be told.");
		await press("Add an article for this");
		await fillAndSubmit("Text", toText(MARKET));
		await see("Before it is published");
		await press("Publish");
		await become("member");
		await see("There is an article now");
		await see("the stallholders");
	});

	it("leaves nothing that went wrong, on the page or before Discord", async () => {
		expect(await page.getByRole("alert").count()).toBe(0);
		await page.getByRole("button", { name: "What was sent" }).click();
		const sent = page.getByRole("complementary", { name: "What was sent" });
		const verdicts = await sent.locator(".verdict").allTextContents();
		expect(verdicts.length).toBeGreaterThan(20);
		expect(new Set(verdicts)).toEqual(new Set(["✓ as Discord takes it"]));
		expect(stage.discord.violations).toEqual([]);
		expect(stage.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	});
});
