import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where systems put Chromium, or Chrome. */
const PATHS = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Finds a Chromium on this machine, unless its path is given; null: there is none. */
export function findChromium(given?: string): string | null {
	const paths = given ? [given] : PATHS;
	return paths.find((path) => existsSync(path)) ?? null;
}

/** Starts a Chromium without a window that calls nobody by itself. */
export function openChromium(executablePath: string): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}
