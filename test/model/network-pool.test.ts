import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { ModelError } from "../../src/model/models.ts";
import { NetworkPool } from "../../src/model/network-pool.ts";
import type { Place } from "../../src/model/task-queue.ts";
import { makeFolder, readBegun, STAND_IN } from "./stand-in.ts";

/** A pool of stand-in workers, and what became of it. */
class Stage {
	readonly faults: string[] = [];
	readonly folder: string;
	readonly pool: NetworkPool;

	static async make(workers: number): Promise<Stage> {
		const faults: string[] = [];
		const folder = makeFolder();
		const pool = await start(folder, workers, faults);
		onTestFinished(() => pool.close());
		return new Stage(pool, folder, faults);
	}

	private constructor(pool: NetworkPool, folder: string, faults: string[]) {
		this.pool = pool;
		this.folder = folder;
		this.faults = faults;
	}

	run(text: string, place: Partial<Place> = {}, signal?: AbortSignal) {
		const task = { kind: "encode", text } as const;
		const where = { server: "a", urgency: "question", ...place } as const;
		return this.pool.run(task, where, signal);
	}
}

function start(folder: string, workers: number, faults: string[] = []) {
	return NetworkPool.start({
		folder,
		workers,
		script: STAND_IN,
		onFault: ({ message }) => faults.push(message),
	});
}

const DIED = "A worker of the models died: exit code 7";

describe("NetworkPool", () => {
	it("does questions before texts that have waited longer", async () => {
		const stage = await Stage.make(1);
		await Promise.all([
			stage.run("text 1", { urgency: "text" }),
			stage.run("text 2", { urgency: "text" }),
			stage.run("question"),
		]);
		expect(readBegun(stage.folder)).toEqual(["text 1", "question", "text 2"]);
	});

	it("lets no server wait for all that another wants", async () => {
		const stage = await Stage.make(1);
		const many = Array.from({ length: 50 }, (_, index) => `a${index}`);
		const all = many.map((text) => stage.run(text));
		await stage.run("b", { server: "b" });
		// The worker may have begun the next by now.
		expect(readBegun(stage.folder).slice(0, 3)).toEqual(["a0", "a1", "b"]);
		await Promise.all(all);
	});

	it("gives each worker one task at a time", async () => {
		const stage = await Stage.make(2);
		void stage.run("hang").catch(() => {});
		expect(await stage.run("other")).toEqual(Float32Array.of(5));
	});

	it("drops a task that hasn't begun when the signal fires", async () => {
		const stage = await Stage.make(1);
		const abort = new AbortController();
		const first = stage.run("first");
		const dropped = stage.run("dropped", {}, abort.signal);
		const last = stage.run("last");
		abort.abort("enough");
		await expect(dropped).rejects.toThrow(
			expect.objectContaining({ name: "ModelError", cause: "enough" }),
		);
		await Promise.all([first, last]);
		expect(readBegun(stage.folder)).toEqual(["first", "last"]);
	});

	it("waits no longer for a task that has begun when the signal fires", async () => {
		const stage = await Stage.make(1);
		const abort = new AbortController();
		const dropped = stage.run("hang", {}, abort.signal);
		abort.abort();
		await expect(dropped).rejects.toThrow(ModelError);
	});

	it("doesn't begin a task whose signal has fired already", async () => {
		const stage = await Stage.make(1);
		await expect(stage.run("never", {}, AbortSignal.abort())).rejects.toThrow(
			ModelError,
		);
		expect(readBegun(stage.folder)).toEqual([]);
	});

	it("replaces a worker that died and does its task once more", async () => {
		const stage = await Stage.make(1);
		const waiting = stage.run("die once");
		const next = stage.run("next");
		expect(await waiting).toEqual(Float32Array.of(8));
		await next;
		expect(readBegun(stage.folder)).toEqual(["die once", "die once", "next"]);
		expect(stage.faults).toEqual([DIED]);
	});

	it("replaces a worker that died while it had nothing to do", async () => {
		const stage = await Stage.make(1);
		await stage.run("die afterwards");
		while (stage.faults.length === 0) await nextTurn();
		expect(await stage.run("next")).toEqual(Float32Array.of(4));
	});

	it("rejects a task that two workers died of, and goes on", async () => {
		const stage = await Stage.make(2);
		await expect(stage.run("die")).rejects.toThrow(new ModelError(DIED));
		expect(await stage.run("next")).toEqual(Float32Array.of(4));
		expect(stage.faults).toEqual([DIED, DIED]);
	});

	it("leaves a task that failed alone", async () => {
		const stage = await Stage.make(1);
		await expect(stage.run("fault")).rejects.toThrow(
			new ModelError("not today"),
		);
		expect(stage.faults).toEqual([]);
	});

	it("gives up when workers die again and again", async () => {
		const stage = await Stage.make(2);
		const tasks = ["die", "die", "die", "waits"].map((text) => stage.run(text));
		const results = await Promise.allSettled(tasks);
		expect(results.map(({ status }) => status).slice(0, 3)).toEqual(
			Array(3).fill("rejected"),
		);
		expect(stage.faults).toHaveLength(6);
		expect(stage.faults.at(-1)).toMatch(/given up until the next start: 5 /u);
		await expect(stage.run("next")).rejects.toThrow(/given up/u);
	});

	it("rejects everything when it is closed", async () => {
		const stage = await Stage.make(1);
		const results = Promise.allSettled([stage.run("hang"), stage.run("waits")]);
		await stage.pool.close();
		const closed = new ModelError("The models are closed.");
		expect(await results).toEqual(
			Array(2).fill({ status: "rejected", reason: closed }),
		);
		await expect(stage.run("next")).rejects.toThrow(closed);
		expect(stage.faults).toEqual([]);
		await stage.pool.close();
	});

	it("goes on with other work while a worker never answers", async () => {
		const stage = await Stage.make(1);
		void stage.run("hang").catch(() => {});
		while (readBegun(stage.folder).length === 0) await nextTurn();
		for (let turn = 0; turn < 100; turn++) await nextTurn();
	});

	it.each([
		["unfit", "This machine can't."],
		["dying", DIED],
	])("doesn't start with workers that are %s", async (name, line) => {
		await expect(start(makeFolder(name), 2)).rejects.toThrow(
			expect.objectContaining({ name: "ModelError", message: line }),
		);
	});
});
