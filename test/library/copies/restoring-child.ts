import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync } from "node:sqlite";

// Restores a backup, and kills itself before one of its steps.
const [folder = "", file = "", step = "0"] = process.argv.slice(2);

let left = Number(step);

function beforeEach(target: object, names: readonly string[]): void {
	const methods = target as Record<string, (...args: unknown[]) => unknown>;
	for (const name of names) {
		const method = methods[name] as (...args: unknown[]) => unknown;
		methods[name] = function (this: unknown, ...args) {
			if (left-- === 0) process.kill(process.pid, "SIGKILL");
			return method.apply(this, args);
		};
	}
}

beforeEach(fs, ["mkdirSync", "openSync", "renameSync", "rmSync", "fsyncSync"]);
beforeEach(fs.promises, ["copyFile"]);
beforeEach(DatabaseSync.prototype, ["exec", "prepare", "close"]);
syncBuiltinESMExports();

const { restore } = await import("../../../src/library/copies/restoring.ts");
await restore(folder, file);
