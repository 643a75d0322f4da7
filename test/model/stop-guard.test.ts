import { once } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { StopGuard } from "../../src/model/stop-guard.ts";

/** A worker that goes inside at once, and comes out when its memory says so. */
const INSIDER = `
	const { parentPort, workerData } = require("node:worker_threads");
	import(workerData.url).then(({ StopGuard }) =>
		new StopGuard(workerData.guard).goInside(async () => {
			parentPort.postMessage("inside");
			Atomics.wait(new Int32Array(workerData.hold), 0, 0);
			Atomics.store(new Int32Array(workerData.hold), 0, 2);
		}),
	);
`;

describe("StopGuard", () => {
	it("lets work go on when nobody stops", async () => {
		const guard = new StopGuard();
		expect(await guard.goInside(async () => 1)).toBe(1);
		await expect(
			guard.goInside(async () => {
				throw new Error("fault");
			}),
		).rejects.toThrow("fault");
		expect(await guard.goInside(async () => 2)).toBe(2);
	});

	it("lets a thread that is outside be stopped at once", async () => {
		const guard = new StopGuard();
		await guard.goInside(async () => {});
		await guard.stop();
		guard.stopNow();
	});

	it("waits for work that is inside", async () => {
		const guard = new StopGuard();
		const work = Promise.withResolvers<void>();
		let isStopped = false;
		void new StopGuard(guard.memory).goInside(() => work.promise);
		const stopped = guard.stop().then(() => {
			isStopped = true;
		});
		await nextTurn();
		expect(isStopped).toBe(false);
		work.resolve();
		await stopped;
	});

	it("lets no work in once it is stopped", async () => {
		const guard = new StopGuard();
		await guard.stop();
		let isInside = false;
		void guard.goInside(async () => {
			isInside = true;
		});
		await nextTurn();
		expect(isInside).toBe(false);
		guard.stopNow();
	});

	it("makes a process that exits wait for another thread", async () => {
		const guard = new StopGuard();
		const hold = new SharedArrayBuffer(4);
		const url = new URL("../../src/model/stop-guard.ts", import.meta.url).href;
		const worker = new Worker(INSIDER, {
			eval: true,
			execArgv: [],
			workerData: { url, guard: guard.memory, hold },
		});
		await once(worker, "message");
		Atomics.store(new Int32Array(hold), 0, 1);
		Atomics.notify(new Int32Array(hold), 0);
		guard.stopNow();
		expect(Atomics.load(new Int32Array(hold), 0)).toBe(2);
		await worker.terminate();
	});
});
