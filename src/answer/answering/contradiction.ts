import { MONTHS } from "../../article/days/months.ts";
import { WEEKDAYS } from "../../article/days/weekdays.ts";
import { toReportWords } from "../../article/likeness/report-words.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { Range } from "../../text/range.ts";
import { toTerms } from "../../text/words/terms.ts";
import type { Quotable } from "../quoting/quoting.ts";
import type { Marked } from "../quoting/short-answer.ts";

/**
 * Of the different terms around both answers, those that both sentences have.
 * Below, the sentences rather report of two things than of one.
 */
const LEAST_SHARED = 0.75;

/** Months and days of the week, as terms. */
const DAYS: ReadonlySet<string> = new Set(
	toTerms([...MONTHS, ...WEEKDAYS].join(", ")).map(({ term }) => term),
);

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

/**
 * Says whether a newer article answers otherwise: in much the same words, or,
 * if both name the same, with another figure of the same thing, or another day
 * or month. "A year" and "votes" are said of anything.
 */
export function isOvertaken(one: Answering, by: Answering): boolean {
	const [then, now] = [one.article.publishedAt, by.article.publishedAt];
	if (!then || !now || then >= now) return false;
	if (answersOtherwise(one, by)) return true;
	return givesOtherFigure(one, by) && nameSame(one.article, by.article);
}

/**
 * Of 40 pairs of reports of one story, 38 have a name in common, of 830 pairs of
 * two stories 47 (`test/tools/stories`).
 */
function nameSame(one: StoredArticle, other: StoredArticle): boolean {
	return !toNames(one).isDisjointFrom(toNames(other));
}

/** Days are written with a capital, too. */
function toNames(article: StoredArticle): Set<string> {
	const names = toReportWords(article).names.difference(DAYS);
	return names.difference(toFigures(names));
}

/** "84 million crowns" and "91 million crowns"; "March" and "June". */
function givesOtherFigure(one: Answering, other: Answering): boolean {
	if (!isFewWords(one) || !isFewWords(other)) return false;
	const [a, b] = [toAnswerTerms(one), toAnswerTerms(other)];
	const areOther = (kind: ReadonlySet<string>, same: ReadonlySet<string>) =>
		kind.size > 0 && same.size > 0 && kind.isDisjointFrom(same);
	if (areOther(toDays(a), toDays(b))) return true;
	const [figures, others] = [toFigures(a), toFigures(b)];
	const units = a.difference(figures);
	return areOther(figures, others) && !units.isDisjointFrom(b);
}

function toFigures(terms: ReadonlySet<string>): Set<string> {
	return new Set([...terms].filter((term) => /\p{N}/u.test(term)));
}

function toDays(terms: ReadonlySet<string>): Set<string> {
	return terms.intersection(DAYS);
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
