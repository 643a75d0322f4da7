import { expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { Remembered } from "../../../src/answer/given/remembered.ts";

/** A library and its index, either of which may change. */
const toGrounds = () => ({ library: { state: 0 }, index: { state: 0 } });

function toAnswer(parts: Partial<Answer> = {}): Answer {
	return { isProvisional: false, ...parts } as Answer;
}

const toRemembered = (limit: number) =>
	new Remembered<Answer>(limit, ({ isProvisional }) => !isProvisional);

/** Counts how often an answer is looked for. */
class Finder {
	times = 0;
	find: () => Promise<Answer> = async () => toAnswer();

	readonly count = () => {
		this.times++;
		return this.find();
	};
}

it("finds the answer to the same question once, while nothing changes", async () => {
	const remembered = toRemembered(10);
	const finder = new Finder();
	const grounds = toGrounds();
	const first = await remembered.get("who", grounds, finder.count);
	expect(await remembered.get("who", grounds, finder.count)).toBe(first);
	expect(finder.times).toBe(1);
	expect(await remembered.get("why", grounds, finder.count)).not.toBe(first);
	expect(finder.times).toBe(2);
});

it("gives whoever asks the same at the same time the same answer", async () => {
	const remembered = toRemembered(10);
	const finder = new Finder();
	const { promise, resolve } = Promise.withResolvers<Answer>();
	finder.find = () => promise;
	const grounds = toGrounds();
	const asked = [1, 2, 3].map(() =>
		remembered.get("who", grounds, finder.count),
	);
	resolve(toAnswer());
	expect(new Set(await Promise.all(asked)).size).toBe(1);
	expect(finder.times).toBe(1);
});

it.each(["library", "index"] as const)(
	"finds it again once the %s has changed",
	async (which) => {
		const remembered = toRemembered(10);
		const finder = new Finder();
		const grounds = toGrounds();
		await remembered.get("who", grounds, finder.count);
		grounds[which].state++;
		await remembered.get("who", grounds, finder.count);
		await remembered.get("who", grounds, finder.count);
		expect(finder.times).toBe(2);
	},
);

it("finds it again in another index, though that has changed as often", async () => {
	const remembered = toRemembered(10);
	const finder = new Finder();
	const grounds = toGrounds();
	await remembered.get("who", grounds, finder.count);
	const reloaded = { ...grounds, index: { state: 0 } };
	await remembered.get("who", reloaded, finder.count);
	expect(finder.times).toBe(2);
});

it("doesn't keep what was found while something changed", async () => {
	const remembered = toRemembered(10);
	const finder = new Finder();
	const grounds = toGrounds();
	finder.find = async () => {
		grounds.library.state++;
		return toAnswer();
	};
	await remembered.get("who", grounds, finder.count);
	await remembered.get("who", grounds, finder.count);
	expect(finder.times).toBe(2);
});

it("doesn't keep an answer that may be better next time", async () => {
	const remembered = toRemembered(10);
	const finder = new Finder();
	const grounds = toGrounds();
	finder.find = async () => toAnswer({ isProvisional: true });
	await remembered.get("who", grounds, finder.count);
	finder.find = async () => toAnswer();
	await remembered.get("who", grounds, finder.count);
	await remembered.get("who", grounds, finder.count);
	expect(finder.times).toBe(2);
});

it("doesn't keep a failure, and whoever asks meanwhile fails alike", async () => {
	const remembered = toRemembered(10);
	const finder = new Finder();
	const grounds = toGrounds();
	finder.find = () => Promise.reject(new Error("broken"));
	const asked = [1, 2].map(() => remembered.get("who", grounds, finder.count));
	for (const one of asked) await expect(one).rejects.toThrow("broken");
	expect(finder.times).toBe(1);
	finder.find = async () => toAnswer();
	await remembered.get("who", grounds, finder.count);
	expect(finder.times).toBe(2);
});

it("keeps a newer answer though an older one fails later", async () => {
	const remembered = toRemembered(10);
	const finder = new Finder();
	const grounds = toGrounds();
	const { promise, reject } = Promise.withResolvers<Answer>();
	finder.find = () => promise;
	const old = remembered.get("who", grounds, finder.count);
	grounds.library.state++;
	finder.find = async () => toAnswer();
	await remembered.get("who", grounds, finder.count);
	reject(new Error("broken"));
	await expect(old).rejects.toThrow("broken");
	await remembered.get("who", grounds, finder.count);
	expect(finder.times).toBe(2);
});

it("forgets the one asked longest ago when there are too many", async () => {
	const remembered = toRemembered(2);
	const finder = new Finder();
	const grounds = toGrounds();
	const ask = (key: string) => remembered.get(key, grounds, finder.count);
	for (const key of ["who", "why", "who", "when"]) await ask(key);
	expect(finder.times).toBe(3);
	await ask("who");
	await ask("when");
	expect(finder.times).toBe(3);
	await ask("why");
	expect(finder.times).toBe(4);
});
