import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { expect } from "vitest";

/** What a script wrote, and how it ended. */
export interface Run {
	readonly code: number | null;
	readonly output: string;
	readonly errors: string;
}

/** Runs an npm script's own command line, without npm. */
export async function runScript(
	name: string,
	dataFolder: string,
	...args: string[]
): Promise<Run> {
	const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
	const [, ...flags] = String(scripts[name]).split(" ");
	const child = spawn(process.execPath, [...flags, ...args], {
		stdio: ["ignore", "pipe", "pipe"],
		env: { PATH: process.env.PATH, DATA_FOLDER: dataFolder },
	});
	const [output, errors, [code]] = await Promise.all([
		readAll(child.stdout),
		readAll(child.stderr),
		once(child, "close"),
	]);
	return { code, output, errors };
}

/** A script that failed says why in one line, and nothing else. */
export async function expectFailure(
	run: Promise<Run>,
	reason: RegExp,
): Promise<void> {
	const { code, errors, output } = await run;
	expect(errors).toMatch(reason);
	expect(errors.trim().split("\n")).toHaveLength(1);
	expect(output).toBe("");
	expect(code).toBe(1);
}
