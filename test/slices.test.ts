import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SingleFile, Slices } from "../src/slices.ts";

beforeEach(() => {
	// The clock stands still unless it is told to go on.
	vi.useFakeTimers({ toFake: ["performance"] });
});

afterEach(() => {
	vi.useRealTimers();
});

describe("Slices", () => {
	it("goes on at once while there is time left", () => {
		const slices = new Slices();
		expect(slices.pause()).toBeUndefined();
		vi.advanceTimersByTime(5);
		expect(slices.pause()).toBeUndefined();
	});

	it("lets others have their turn when its time is used up", async () => {
		const slices = new Slices();
		const done: string[] = [];
		vi.advanceTimersByTime(20);
		const other = nextTurn().then(() => done.push("other"));
		await slices.pause();
		done.push("this");
		await other;
		expect(done).toEqual(["other", "this"]);
	});

	it("has a whole slice again after that", async () => {
		const slices = new Slices();
		vi.advanceTimersByTime(1000);
		await slices.pause();
		vi.advanceTimersByTime(5);
		expect(slices.pause()).toBeUndefined();
	});

	it("doesn't count the time that others took", async () => {
		const slices = new Slices();
		vi.advanceTimersByTime(20);
		const other = nextTurn().then(() => vi.advanceTimersByTime(1000));
		await Promise.all([slices.pause(), other]);
		expect(slices.pause()).toBeUndefined();
	});
});

describe("SingleFile", () => {
	it("gives each that is ready a turn of the event loop of its own", async () => {
		const file = new SingleFile();
		let turn = 0;
		let isCounting = true;
		const count = async () => {
			for (; isCounting; turn++) await nextTurn();
		};
		const counted = count();
		const turns: number[] = [];
		const enter = () => file.enter("a").then(() => turns.push(turn));
		await Promise.all(Array.from({ length: 5 }, enter));
		isCounting = false;
		await counted;
		expect(new Set(turns).size).toBe(5);
		expect(turns).toEqual(turns.toSorted((a, b) => a - b));
	});

	it("lets servers take turns, however many of one are ready", async () => {
		const file = new SingleFile();
		const entered: string[] = [];
		const enter = (server: string) =>
			file.enter(server).then(() => entered.push(server));
		await Promise.all(["a", "a", "a", "a", "b", "c"].map(enter));
		expect(entered.join("")).toBe("abcaaa");
	});

	it("moves again after it was empty", async () => {
		const file = new SingleFile();
		await file.enter("a");
		await nextTurn();
		await nextTurn();
		await file.enter("b");
	});
});
