import {
	type AskedWord,
	type Equivalent,
	toRun,
} from "../question/asked-words.ts";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";
import { SHORT_FORMS } from "./short-forms.ts";

/** Lines of words that say the same, parted by "=". */
const GROUPS: readonly (readonly string[])[] = [SHORT_FORMS, IRREGULAR_FORMS]
	.flatMap((table) => table.trim().split("\n"))
	.map((line) => line.split("=").map((one) => one.trim()));

/** No words of the tables are more. */
const MAX_WORDS = 5;

const RUNS = toRuns();

/** Finds what the tables know to say the same as words of a question. */
export function findSameMeaning(words: readonly AskedWord[]): Equivalent[] {
	return words.flatMap((_, at) =>
		Array.from({ length: MAX_WORDS }, (_, more) => more + 1)
			.filter((count) => at + count <= words.length)
			.flatMap((count) => {
				const run = words.slice(at, at + count).map(({ term }) => term);
				const others = RUNS.get(run.join(" ")) ?? [];
				return others.map((terms) => ({ at, count, terms }));
			}),
	);
}

function toRuns(): ReadonlyMap<string, readonly (readonly string[])[]> {
	const runs = new Map<string, (readonly string[])[]>();
	for (const group of GROUPS) {
		const all = group.map(toRun);
		for (const run of all) {
			const key = run.join(" ");
			const others = all.filter((other) => other.join(" ") !== key);
			runs.set(key, [...(runs.get(key) ?? []), ...others]);
		}
	}
	return runs;
}
