import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { LocalBot, QUESTIONS } from "../src/local-bot.ts";
import { makeLog } from "../src/log.ts";
import {
	describeInChromium,
	type OpenPage,
	openPage,
	startChromium,
} from "./browser.ts";

const NOTE = `The harbour note

${"The harbour master of Lillesand resigned on Sunday. ".repeat(3)}`;

describeInChromium("the bot in a local Discord", () => {
	let browser: Browser;
	let folder: string;
	let log: string[];
	let bot: LocalBot;
	let open: OpenPage;

	beforeAll(async () => {
		browser = await startChromium();
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), "pullquote-"));
		log = [];
		bot = await start();
		open = await openPage(browser, bot.pageUrl);
	});

	afterEach(async () => {
		await open.close();
		await bot.stop();
		await rm(folder, { recursive: true });
		expect(log).toEqual([]);
	});

	function start(): Promise<LocalBot> {
		return LocalBot.start(
			{
				dataFolder: folder,
				indexBytes: Number.POSITIVE_INFINITY,
				logLevel: "warn",
				usesModels: true,
				apiUrl: "",
				attachmentOrigins: [],
			},
			makeLog("warn", { write: (line) => log.push(line) }),
		);
	}

	const messages = () => open.page.getByRole("article");
	const box = () => open.page.getByRole("textbox", { name: "Message #" });

	async function ask(question: string): Promise<void> {
		await box().fill(`/ask ${question}`);
		await open.page.keyboard.press("Enter");
	}

	async function addNote(): Promise<void> {
		await open.page.getByLabel("moderator").check();
		await box().fill("/article add ");
		await open.page.keyboard.press("Enter");
		const dialog = open.page.getByRole("dialog");
		await dialog.getByLabel("Text", { exact: true }).fill(NOTE);
		await open.page.getByRole("button", { name: "Submit" }).click();
		await open.page.getByRole("button", { name: "Publish" }).click();
		await messages().last().getByText("Published", { exact: true }).waitFor();
	}

	it("offers three questions, and is sure of the answer to each", async () => {
		expect(QUESTIONS).toHaveLength(3);
		for (const [index, question] of QUESTIONS.entries()) {
			if (index === 0)
				await open.page.getByRole("button", { name: question }).click();
			else await ask(question);
			const answer = messages().nth(index);
			await answer.getByText("The answer", { exact: true }).waitFor();
		}
	});

	it("has what was added at the next start", async () => {
		await addNote();
		await open.close();
		await bot.stop();
		bot = await start();
		open = await openPage(browser, bot.pageUrl);
		await ask("who resigned in Lillesand");
		await messages().last().getByText("harbour master").first().waitFor();
	});

	it("can be stopped in the middle of a reset, and started again", async () => {
		// The page would miss its server.
		await open.close();
		await Promise.all([bot.reset(), bot.stop()]);
		bot = await start();
		open = await openPage(browser, bot.pageUrl);
		await ask("who objected to the deal");
		await messages().last().getByText("objected").first().waitFor();
	});

	it("is emptied by a reset, after asking, and nothing else is", async () => {
		await writeFile(join(folder, "pullquote.db"), "another bot's");
		await addNote();
		await open.page.getByRole("button", { name: "Reset…" }).click();
		const dialog = open.page.getByRole("dialog");
		await dialog.getByRole("button", { name: "Cancel" }).click();
		expect(await messages().count()).toBe(1);
		await open.page.getByRole("button", { name: "Reset…" }).click();
		await dialog.getByRole("button", { name: "Reset" }).click();
		await dialog.waitFor({ state: "detached" });
		expect(await messages().count()).toBe(0);
		await ask("who resigned in Lillesand");
		await messages().last().getByText("Nothing found").waitFor();
		expect(await readdir(folder)).toContain("pullquote.db");
	});
});
