import type { Range } from "../text/range.ts";
import { toTerms } from "../text/terms.ts";
import type { Quotable } from "./quoting.ts";
import type { Marked } from "./short-answer.ts";

/**
 * Of the different terms around both answers, those that both sentences have.
 * Below, the sentences rather report of two things than of one.
 */
const LEAST_SHARED = 0.75;

/** A passage, and the few words of it that answer. */
type Answering = Quotable & { readonly marked: Marked };

/**
 * Says whether two articles give different answers to the same question: what
 * they say is much the same but for the words that answer, "twelve were hurt"
 * and "fifteen were hurt".
 */
export function answersOtherwise(one: Answering, other: Answering): boolean {
	if (one.article.id === other.article.id) return false;
	if (!isFewWords(one) || !isFewWords(other)) return false;
	const [a, b] = [toAnswerTerms(one), toAnswerTerms(other)];
	if (a.isSubsetOf(b) || b.isSubsetOf(a)) return false;
	const [c, d] = [toTermsAround(one), toTermsAround(other)];
	const shared = c.intersection(d).size;
	return shared > 0 && shared >= LEAST_SHARED * c.union(d).size;
}

/** Says of passages that answer otherwise which is the older report. */
export function isOlderThan(
	{ article: one }: Answering,
	{ article: other }: Answering,
): boolean {
	if (!one.publishedAt || !other.publishedAt) return false;
	return one.publishedAt < other.publishedAt;
}

function isFewWords({ marked }: Answering): boolean {
	return marked.range !== marked.sentence;
}

function toAnswerTerms({ text, marked }: Answering): Set<string> {
	return toTermSet(text, [marked.range]);
}

function toTermsAround({ text, marked }: Answering): Set<string> {
	const { sentence, range } = marked;
	return toTermSet(text, [
		{ start: sentence.start, end: range.start },
		{ start: range.end, end: sentence.end },
	]);
}

function toTermSet(text: string, ranges: readonly Range[]): Set<string> {
	return new Set(
		ranges.flatMap(({ start, end }) =>
			toTerms(text.slice(start, end)).map(({ term }) => term),
		),
	);
}
