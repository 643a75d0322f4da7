/** Of several times, in milliseconds. */
export interface Times {
	readonly p50: number;
	readonly p99: number;
}

/** The smallest of the values that a share of all don't exceed. */
export function toPercentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Asks questions, so many at a time, and says how long each took. */
export async function timeQuestions(
	questions: Iterable<string>,
	atOnce: number,
	ask: (question: string) => unknown,
): Promise<Times> {
	const left = questions[Symbol.iterator]();
	const times: number[] = [];
	const askInTurn = async () => {
		for (;;) {
			const { done, value: question } = left.next();
			if (done) return;
			const started = performance.now();
			// Whoever asks at the same time is ahead in the queue, too.
			await Promise.resolve().then(() => ask(question));
			times.push(performance.now() - started);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, askInTurn));
	return { p50: toPercentile(times, 0.5), p99: toPercentile(times, 0.99) };
}
