import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const STAND_IN = new URL("stand-in-worker.ts", import.meta.url);

/** A folder for one test's stand-in workers; its name may say how they begin. */
export function makeFolder(name = "models"): string {
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

/** The tasks that stand-in workers have begun, in that order. */
export function readBegun(folder: string): string[] {
	const file = join(folder, "begun");
	if (!existsSync(file)) return [];
	return readFileSync(file, "utf8").trimEnd().split("\n");
}
