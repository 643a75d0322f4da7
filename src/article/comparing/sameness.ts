import type { Article } from "../article.ts";

/** What of an article somebody reads; tags only sort it. */
const READ = [
	"headline",
	"byline",
	"publisher",
	"url",
	"publishedAt",
	"paragraphs",
] as const;

/** Says whether two states of an article differ in nothing. */
export function isSame(one: Article, other: Article): boolean {
	return readsTheSame(one, other) && isEqual(one.tags, other.tags);
}

/** Says whether two states of an article say the same to whoever reads it. */
export function readsTheSame(one: Article, other: Article): boolean {
	return READ.every((name) => isEqual(one[name], other[name]));
}

function isEqual(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
