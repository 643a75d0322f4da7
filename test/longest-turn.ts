import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Works while it takes every turn of the event loop that it gets, and says how
 * much of the time went by in the longest turn that others had to wait for: 0
 * to 1, however fast the machine is and whatever else it does.
 */
export async function findLongestTurn<Result>(
	work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly share: number }> {
	const started = performance.now();
	let [last, longest, isDone] = [started, 0, false];
	const look = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	};
	const watch = async () => {
		while (!isDone) {
			await nextTurn();
			look();
		}
	};
	const watching = watch();
	const result = await work();
	isDone = true;
	await watching;
	return { result, share: longest / (last - started) };
}
