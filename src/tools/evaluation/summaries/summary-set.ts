import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import type { Article } from "../../../article/article.ts";
import type { Range } from "../../../text/range.ts";
import {
	ARTICLES,
	articleLine,
	range,
	readLines,
	SetError,
	toArticle,
	toInside,
} from "../question-set.ts";

/** An article with a summary that somebody wrote. */
export interface Summarized {
	readonly id: string;
	readonly article: Article;
	readonly reference: string;
	/** By reading: its sentences that need others; null if nobody looked. */
	readonly hanging: readonly Hanging[] | null;
}

/** A sentence that can't be understood without others. */
export interface Hanging extends Range {
	readonly needs: readonly Range[];
}

export interface SummarySet {
	/** The folder's name. */
	readonly name: string;
	readonly articles: readonly Summarized[];
}

/** Of a set's articles: those in odd places, in even ones, or all. */
export type Half = "open" | "closed" | null;

const HANGING = "hanging.jsonl";

const line = articleLine.extend({ summary: z.string().min(1).nullish() });

const hangingLine = z.object({
	article: z.string(),
	hanging: z.array(z.object({ ...range, needs: z.array(z.object(range)) })),
});

/**
 * Reads the articles with summaries in these folders; a folder without articles
 * stands for all sets in it.
 *
 * @throws SetError that says what is wrong
 */
export function readSummarySets(
	folders: readonly string[],
	half: Half,
): SummarySet[] {
	const sets = folders
		.flatMap((folder) => (isSet(folder) ? [folder] : toSets(folder)))
		.map((folder) => readSummarySet(folder, half))
		.filter(({ articles }) => articles.length > 0);
	if (sets.length === 0)
		throw new SetError(
			`${folders.join(", ")}: no article has a "summary" to compare with.`,
		);
	return sets;
}

function isSet(folder: string): boolean {
	return existsSync(join(folder, ARTICLES));
}

function toSets(folder: string): string[] {
	return toInside(folder).filter(isSet).sort();
}

function readSummarySet(folder: string, half: Half): SummarySet {
	const hanging = readHanging(folder);
	const articles = readLines(join(folder, ARTICLES), line)
		.filter((_, at) => half === null || (half === "open") === (at % 2 === 0))
		.flatMap((one) => {
			const { id, summary } = one;
			if (!summary) return [];
			return {
				id,
				article: toArticle(one),
				reference: summary,
				hanging: hanging.get(id) ?? null,
			};
		});
	return { name: basename(resolve(folder)), articles };
}

function readHanging(folder: string): Map<string, readonly Hanging[]> {
	const file = join(folder, HANGING);
	const lines = existsSync(file) ? readLines(file, hangingLine) : [];
	return new Map(lines.map(({ article, hanging }) => [article, hanging]));
}
