import type { Article } from "../../article/article.ts";
import {
	estimateResemblance,
	MIN_NEAR_CONTAINMENT,
} from "../../article/likeness/resemblance.ts";
import { type Sketch, toSketch } from "../../article/likeness/sketch.ts";
import { Random } from "../bench/random.ts";
import { type TableRow, toTextTable } from "../text-table.ts";
import { EDITS, GENTLE_EDITS } from "./edited-copies.ts";
import { type QuestionSet, toArticle } from "./question-set.ts";

/** Two texts, what they are to each other, and how near they were found. */
export interface Comparison {
	/** A kind of edit, of texts that aren't copies, or "rewritten". */
	readonly kind: string;
	/** Null: neither the same text nor another one. */
	readonly isCopy: boolean | null;
	readonly containment: number;
}

/** How well copies are told from other articles at a threshold. */
export interface DuplicateScores {
	/** Of what would be shown as a near-duplicate, the share that is a copy. */
	readonly precision: number;
	/** Of the copies with edits up to a fifth of the text, the share shown. */
	readonly recall: number;
}

interface Story {
	readonly article: Article;
	readonly sketch: Sketch;
}

/**
 * Compares edited copies of every article with all articles of its set, which
 * is the library that they would be added to.
 *
 * Two articles with the same headline are taken as one story written anew,
 * neither copies nor others. A copy with a paragraph of another article, and
 * another article that quotes a paragraph, are the hard cases that must not be
 * found.
 */
export function compareCopies(set: QuestionSet): Comparison[] {
	const stories = set.articles.map(toArticle).map(toStory);
	return stories.flatMap((story, index) => [
		...compareOriginals(story, stories.slice(index + 1)),
		...compareEdited(story, stories, new Random(index)),
	]);
}

/** Precision and recall if this were the threshold. */
export function toDuplicateScores(
	comparisons: readonly Comparison[],
	threshold: number,
): DuplicateScores {
	const copies = comparisons.filter(({ isCopy }) => isCopy);
	const others = comparisons.filter(({ isCopy }) => isCopy === false);
	const gentle = copies.filter(({ kind }) => GENTLE_EDITS.has(kind));
	const [right, wrong] = [find(copies, threshold), find(others, threshold)];
	return {
		precision: right / Math.max(1, right + wrong),
		recall: find(gentle, threshold) / Math.max(1, gentle.length),
	};
}

const THRESHOLDS = [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];

/** Two tables: by threshold, and by kind of copy. */
export function describeDuplicates(sets: readonly QuestionSet[]): string {
	const comparisons = sets.flatMap(compareCopies);
	const kinds = [...new Set(comparisons.map(({ kind }) => kind))];
	return [
		toTextTable(THRESHOLDS.map((one) => toThresholdRow(comparisons, one))),
		toTextTable(kinds.map((kind) => toKindRow(comparisons, kind))),
	].join("\n\n");
}

function toThresholdRow(
	comparisons: readonly Comparison[],
	threshold: number,
): TableRow {
	const { precision, recall } = toDuplicateScores(comparisons, threshold);
	return {
		threshold: threshold.toFixed(2),
		precision: (precision * 100).toFixed(1),
		recall: (recall * 100).toFixed(1),
		chosen: threshold === MIN_NEAR_CONTAINMENT ? "*" : "",
	};
}

function toKindRow(comparisons: readonly Comparison[], kind: string): TableRow {
	const all = comparisons.filter((one) => one.kind === kind);
	const values = all.map(({ containment }) => containment);
	values.sort((a, b) => a - b);
	const isCopy = all[0]?.isCopy ?? null;
	return {
		kind,
		copy: isCopy === null ? "neither" : isCopy ? "yes" : "no",
		pairs: all.length,
		lowest: values[0]?.toFixed(2) ?? null,
		median: values[values.length >> 1]?.toFixed(2) ?? null,
		highest: values.at(-1)?.toFixed(2) ?? null,
		"found %": ((100 * find(all, MIN_NEAR_CONTAINMENT)) / all.length).toFixed(
			1,
		),
	};
}

function find(comparisons: readonly Comparison[], threshold: number): number {
	return comparisons.filter(({ containment }) => containment >= threshold)
		.length;
}

function toStory(article: Article): Story {
	return { article, sketch: toSketch(article.paragraphs) };
}

function compareOriginals(story: Story, later: readonly Story[]) {
	return later.map((other) =>
		isSameStory(story, other)
			? compare("rewritten", null, story.sketch, other.sketch)
			: compare("another article", false, story.sketch, other.sketch),
	);
}

function compareEdited(
	story: Story,
	stories: readonly Story[],
	random: Random,
): Comparison[] {
	const others = stories.filter((other) => !isSameStory(story, other));
	const compared: Comparison[] = [];
	for (const [kind, edit] of Object.entries(EDITS)) {
		const source = others.length > 0 ? random.pick(others) : story;
		const copy = toSketch(
			edit({ ...story.article, other: source.article.paragraphs, random }),
		);
		compared.push(compare(kind, true, story.sketch, copy));
		for (const other of others)
			compared.push(
				compare(toOtherKind(other, source), false, other.sketch, copy),
			);
	}
	return [...compared, ...compareFollowUps(story, others)];
}

function toOtherKind(other: Story, source: Story): string {
	return other === source ? "drawn from by a copy" : "another's copy";
}

/** Another article that ends with the first paragraph of this one. */
function compareFollowUps(story: Story, others: readonly Story[]) {
	const [quoted = ""] = story.article.paragraphs;
	return others.map(({ article }) =>
		compare(
			"quotes a paragraph",
			false,
			story.sketch,
			toSketch([...article.paragraphs, quoted]),
		),
	);
}

function isSameStory(a: Story, b: Story): boolean {
	return a.article.headline === b.article.headline;
}

function compare(
	kind: string,
	isCopy: boolean | null,
	a: Sketch,
	b: Sketch,
): Comparison {
	const { containment } = estimateResemblance(a, b);
	return { kind, isCopy, containment };
}
