import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Clock } from "../../../src/discord/connection/clock.ts";

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function make(work: (now: Date) => Promise<void>) {
	const faults: unknown[] = [];
	const clock = new Clock({ work, onFault: (error) => faults.push(error) });
	return { clock, faults };
}

it("looks at once and each minute, until it is stopped", async () => {
	const looks: number[] = [];
	const { clock } = make(async (now) => void looks.push(now.getTime()));
	vi.setSystemTime(0);
	await clock.start();
	await vi.advanceTimersByTimeAsync(3 * MINUTE);
	expect(looks).toEqual([0, MINUTE, 2 * MINUTE, 3 * MINUTE]);
	await clock.stop();
	await vi.advanceTimersByTimeAsync(3 * MINUTE);
	expect(looks).toHaveLength(4);
});

it("isn't overtaken by the next look, and is waited for", async () => {
	let finish = () => {};
	let looks = 0;
	const { clock } = make(() => {
		looks++;
		return looks === 1
			? Promise.resolve()
			: new Promise((resolve) => {
					finish = resolve;
				});
	});
	await clock.start();
	await vi.advanceTimersByTimeAsync(5 * MINUTE);
	expect(looks).toBe(2);
	let stopped = false;
	const stopping = clock.stop().then(() => {
		stopped = true;
	});
	await vi.advanceTimersByTimeAsync(MINUTE);
	expect(stopped).toBe(false);
	finish();
	await stopping;
});

it("looks again after a look that failed", async () => {
	let looks = 0;
	const { clock, faults } = make(async () => {
		looks++;
		throw new Error("no disk");
	});
	await clock.start();
	await vi.advanceTimersByTimeAsync(MINUTE);
	expect(looks).toBe(2);
	expect(faults).toHaveLength(2);
	await clock.stop();
});
