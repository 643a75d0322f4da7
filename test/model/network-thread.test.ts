import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { ModelError } from "../../src/model/models.ts";
import { NetworkThread, WorkerDeath } from "../../src/model/network-thread.ts";
import { makeFolder, STAND_IN } from "./stand-in.ts";

function start(name?: string): NetworkThread {
	const folder = makeFolder(name);
	const thread = new NetworkThread({ folder, script: STAND_IN });
	onTestFinished(() => thread.stop());
	return thread;
}

const encode = (text: string) => ({ kind: "encode", text }) as const;

describe("NetworkThread", () => {
	it("does one task after the other", async () => {
		const thread = start();
		await thread.ready;
		expect(await thread.run(encode("four"))).toEqual(Float32Array.of(4));
		const passage = { passage: "abc" };
		expect(
			await thread.run({ kind: "read", question: "?", passage }),
		).toMatchObject({ relevance: 3 });
	});

	it("hands on what a worker can't do, and goes on", async () => {
		const thread = start();
		await thread.ready;
		await expect(thread.run(encode("fault"))).rejects.toThrow(
			new ModelError("not today"),
		);
		expect(await thread.run(encode("a"))).toEqual(Float32Array.of(1));
	});

	it("is never ready where the networks can't be loaded", async () => {
		await expect(start("unfit").ready).rejects.toThrow(
			new ModelError("This machine can't."),
		);
	});

	it("is never ready if the worker dies first", async () => {
		await expect(start("dying").ready).rejects.toThrow(WorkerDeath);
	});

	it.each([
		["die", "A worker of the models died: exit code 7"],
		["throw", "A worker of the models died: thrown"],
	])("says in one line how it went: %s", async (text, line) => {
		const thread = start();
		await thread.ready;
		await expect(thread.run(encode(text))).rejects.toThrow(
			new WorkerDeath(line),
		);
		expect((await thread.gone).message).toBe(line);
		await expect(thread.run(encode("a"))).rejects.toThrow(WorkerDeath);
	});

	it("can be stopped in the middle of a task, which is rejected", async () => {
		const thread = start();
		await thread.ready;
		const rejected = expect(thread.run(encode("hang"))).rejects.toThrow(
			WorkerDeath,
		);
		await thread.stop();
		await rejected;
	});

	it("holds up its own thread only", async () => {
		const thread = start();
		await thread.ready;
		let isAnswered = false;
		const task = thread.run(encode("hang")).finally(() => {
			isAnswered = true;
		});
		task.catch(() => {});
		for (let turn = 0; turn < 100; turn++) await nextTurn();
		expect(isAnswered).toBe(false);
	});
});
