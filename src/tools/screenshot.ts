import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { PROJECT_FOLDER } from "../config.ts";
import { LocalBot, QUESTIONS } from "../local-bot.ts";
import { makeLog } from "../log.ts";
import { findChromium, openChromium } from "./browser.ts";

const SIZE = { width: 1_000, height: 700 };

/**
 * Takes the picture in README.md: the local Discord, where the bot answers the
 * first question that its page offers.
 */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { chromium: { type: "string" } } });
	const path = findChromium(values.chromium);
	if (!path)
		throw new Error("There is no Chromium here. Name one: --chromium PATH");
	const folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	const bot = await LocalBot.start(toSettings(folder), makeLog("warn"));
	try {
		await photograph(bot.pageUrl, path);
	} finally {
		await bot.stop();
		await rm(folder, { recursive: true });
	}
}

async function photograph(url: string, chromium: string): Promise<void> {
	const browser = await openChromium(chromium);
	try {
		const page = await browser.newPage({
			viewport: SIZE,
			deviceScaleFactor: 1.5,
			colorScheme: "dark",
		});
		await page.goto(url);
		await ask(page, QUESTIONS[0] ?? "");
		await page.screenshot({ path: join(PROJECT_FOLDER, "docs/answer.png") });
	} finally {
		await browser.close();
	}
}

/** As a member types it. */
async function ask(page: Page, question: string): Promise<void> {
	await page.getByLabel("Message #ask").fill(`/ask ${question}`);
	await page.getByRole("button", { name: "Send" }).click();
	await page.getByText("The answer", { exact: true }).waitFor();
}

function toSettings(dataFolder: string) {
	return {
		dataFolder,
		logLevel: "warn",
		indexBytes: Number.POSITIVE_INFINITY,
		usesModels: true,
		apiUrl: "",
		attachmentOrigins: [],
	};
}

await main();
