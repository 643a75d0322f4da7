import { fold } from "../../../text/words/folding.ts";
import { STOP_WORDS } from "../../../text/words/stop-words.ts";
import { toTerms } from "../../../text/words/terms.ts";

/** A run of words after "the", "a" and the like, as far as it names a thing. */
const RUN =
	/(?<!\p{L})(?<article>[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur)\s(?<run>\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,2})(?<after>,?\s?\S*)/gu;

/** "Mayor Dale Pruitt"; "the mayor, Dale Pruitt". */
const OFFICE =
	/(?<!\p{L})(?<office>\p{Lu}?\p{Ll}{3,})(?:, (?=\p{Lu}\p{Ll}+ \p{Lu})|(?<=\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll}+ \p{Lu}))/gu;

/** What follows says which one is meant. */
const SAYS_WHICH =
	/^(?:, \p{Lu}|,? ?(?:of|that|which|who|whose|whom|to|for|from|between|against|where|near|behind|under)(?!\p{L}))/u;

/** Where an article first speaks of a thing or an office, by its term. */
export type DescriptionIndex = ReadonlyMap<string, number>;

/** Notes what a sentence introduces that may later be called "the …". */
export function addDescriptions(
	index: Map<string, number>,
	text: string,
	at: number,
): void {
	for (const term of findIntroduced(text))
		if (!index.has(term)) index.set(term, at);
}

function* findIntroduced(text: string): Generator<string> {
	for (const { groups } of text.matchAll(RUN))
		if (!/^the$/iu.test(groups?.article ?? ""))
			yield* toNouns(groups?.run ?? "");
	for (const { groups } of text.matchAll(OFFICE))
		yield* toNouns((groups?.office ?? "").toLowerCase());
}

/** The words of a run up to the first that names nothing. */
function toNouns(run: string): string[] {
	return run
		.slice(0, toEnd(run))
		.split(" ")
		.flatMap((word) => toTerms(word).map(({ term }) => term));
}

/** Where in a run the words end that name a thing. */
function toEnd(run: string): number {
	for (const { 0: word, index } of run.matchAll(/\S+/gu))
		if (STOP_WORDS.has(fold(word))) return Math.max(0, index - 1);
	return run.length;
}

/**
 * Finds the sentences that introduce what a sentence calls "the …".
 *
 * @param known what the reader has in view anyhow: the headline
 */
export function findDescribed(
	text: string,
	index: DescriptionIndex,
	known: string,
): number[] {
	const here = new Set([
		...findIntroduced(text),
		...toTerms(known).map(({ term }) => term),
	]);
	const found = new Set<number>();
	for (const { groups } of text.matchAll(RUN)) {
		const { article = "", run = "", after = "" } = groups ?? {};
		const next = (run + after).slice(toEnd(run));
		if (!/^the$/iu.test(article) || SAYS_WHICH.test(next)) continue;
		const nouns = toNouns(run);
		const at = nouns
			.slice(0, 1)
			.map((noun) => (here.has(noun) ? undefined : index.get(noun)))
			.find((one) => one !== undefined);
		if (at !== undefined) found.add(at);
	}
	return [...found];
}
