import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { findChromium, openChromium } from "../src/tools/browser.ts";

const { CHROMIUM } = process.env;
const path = findChromium(CHROMIUM);
if (CHROMIUM && !path) throw new Error(`There is no Chromium at ${CHROMIUM}.`);

/** Shorter than a test may take, so that what is missing is named. */
const MILLISECONDS_TO_WAIT = 15_000;

/** Describes what is played in a real Chromium; skipped where there is none. */
export const describeInChromium = describe.skipIf(!path);

/** Starts the Chromium of this machine; CHROMIUM names another. */
export function startChromium(): Promise<Browser> {
	return openChromium(path ?? "");
}

/** An open page, and what must stay empty: errors, and addresses elsewhere. */
export interface OpenPage {
	readonly page: Page;
	close(): Promise<void>;
}

/**
 * Opens the page of a local Discord; closing it expects that nothing went wrong
 * in it and that it asked nobody else for anything.
 */
export async function openPage(
	browser: Browser,
	url: string,
	options: BrowserContextOptions = {},
): Promise<OpenPage> {
	const context = await browser.newContext(options);
	context.setDefaultTimeout(MILLISECONDS_TO_WAIT);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("request", (request) => {
		const { origin } = new URL(request.url());
		if (origin !== new URL(url).origin && origin !== "null")
			faults.push(`asked ${request.url()}`);
	});
	page.on("console", (message) => {
		// An action that is refused is said here again; that is meant.
		const isOfAction = message.location().url.endsWith("/act");
		if (message.type() === "error" && !isOfAction) faults.push(message.text());
	});
	await page.goto(url);
	return {
		page,
		async close() {
			await context.close();
			expect(faults).toEqual([]);
		},
	};
}

/** Finds what axe calls serious or critical, a line each. */
export async function findBarriers(page: Page): Promise<string[]> {
	const source = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
	// Not as a <script>: the page allows none but its own.
	await page.evaluate(await readFile(source, "utf8"));
	const { violations } = await page.evaluate<AxeResults>("axe.run()");
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.flatMap(({ id, nodes }) =>
			nodes.map(
				({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`,
			),
		);
}
