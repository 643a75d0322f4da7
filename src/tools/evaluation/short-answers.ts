/** How well a short answer agrees with the right ones: 0 to 1 each. */
export interface Agreement {
	readonly exactMatch: number;
	readonly f1: number;
}

/**
 * Compares a short answer with the right ones as SQuAD's own script does
 * (Rajpurkar et al., 2016): the best of all counts.
 */
export function compareAnswers(
	given: string,
	right: readonly string[],
): Agreement {
	return {
		exactMatch: Math.max(
			0,
			...right.map((one) => (normalize(one) === normalize(given) ? 1 : 0)),
		),
		f1: Math.max(0, ...right.map((one) => toF1(toWords(given), toWords(one)))),
	};
}

/** Lower case, no punctuation, no articles, single spaces. */
export function normalize(answer: string): string {
	return (
		answer
			.toLowerCase()
			.replaceAll(/[!-/:-@[-`{-~]/gu, "")
			// Not \b, which finds a word in the last letter of "España".
			.replaceAll(/(?<![\p{L}\p{N}_])(?:an?|the)(?![\p{L}\p{N}_])/gu, " ")
			.trim()
			.replaceAll(/\s+/gu, " ")
	);
}

function toWords(answer: string): string[] {
	return normalize(answer).split(" ").filter(Boolean);
}

function toF1(given: readonly string[], right: readonly string[]): number {
	if (given.length === 0 || right.length === 0)
		return given.length === right.length ? 1 : 0;
	const left = [...right];
	const shared = given.filter((word) => {
		const at = left.indexOf(word);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	}).length;
	return (2 * shared) / (given.length + right.length);
}
