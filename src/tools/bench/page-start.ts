import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Browser } from "playwright-core";
import { PROJECT_FOLDER } from "../../config.ts";

/** How long somebody waits who tries the bot without a token. */
export interface PageStart {
	/** From `npm start` to the line with the address. */
	readonly secondsToAddress: number;
	/** From `npm start` to a page in which one can type, in an open browser. */
	readonly secondsToPage: number;
}

/** Runs `npm start` with an empty data folder, opens its page, and ends it. */
export async function measurePageStart(
	browser: Browser,
	folder: string,
): Promise<PageStart> {
	const started = performance.now();
	const seconds = () => (performance.now() - started) / 1_000;
	const settings = ["DISCORD_TOKEN=", `DATA_FOLDER=${folder}`];
	const child = spawn("env", [...settings, "npm", "start"], {
		cwd: PROJECT_FOLDER,
		stdio: ["ignore", "pipe", "inherit"],
		detached: true,
	});
	const page = await browser.newPage();
	try {
		const address = await readAddress(child);
		const secondsToAddress = seconds();
		await page.goto(address);
		await page.getByLabel(/^Message #/u).waitFor();
		return { secondsToAddress, secondsToPage: seconds() };
	} finally {
		await page.close();
		await end(child);
	}
}

async function readAddress({ stdout }: ChildProcess): Promise<string> {
	if (!stdout) throw new Error("npm start has no output");
	try {
		for await (const line of createInterface({ input: stdout })) {
			const address = /http:\/\/127\S+/u.exec(line)?.[0];
			if (address) return address;
		}
		throw new Error("npm start ended without an address");
	} finally {
		stdout.resume(); // or what else it writes would block it
	}
}

/** npm and what it started are one group. */
async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode || !child.pid) return;
	const gone = once(child, "exit");
	process.kill(-child.pid, "SIGTERM");
	await gone;
}
