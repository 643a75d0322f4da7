import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { guardMemory } from "../../../src/intake/isolation/memory-guard.ts";

/** Fills so many megabytes, and ends a moment later. */
function startFilling(megabytes: number) {
	const code = `globalThis.kept = Buffer.alloc(${megabytes} * 1048576, 1); setTimeout(() => {}, 400)`;
	return spawn(process.execPath, ["-e", code], { stdio: "ignore" });
}

describe.runIf(process.platform === "linux")("guardMemory", () => {
	it("kills a process that takes more than it may", async () => {
		const child = startFilling(400);
		const end = guardMemory(child, 300);
		await once(child, "close");
		expect(end()).toBe(true);
		expect(child.signalCode).toBe("SIGKILL");
	});

	it("leaves one alone that doesn't", async () => {
		const child = startFilling(1);
		const end = guardMemory(child, 300);
		await once(child, "close");
		expect(end()).toBe(false);
		expect(child.exitCode).toBe(0);
	});
});
