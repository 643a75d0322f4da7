import { toDoublings } from "../../answer/answering/verdict.ts";
import type { Scope } from "../evaluation/prediction.ts";
import { type Examined, type Group, toNameOfOne } from "./group.ts";

/** A group, as confidence in answers of one scope sees it. */
export interface Case {
	readonly name: string;
	readonly kind: Group["kind"];
	/** Whether it is about `CONFIDENCE.library` or `CONFIDENCE.article`. */
	readonly scope: Scope;
	readonly trust: number;
	/** Of each question, in the order of CONFIDENCE_CLUES, as far as known. */
	readonly values: readonly (readonly number[])[];
}

/** What confidence is weighed by; of an article, by the first alone. */
export const CONFIDENCE_CLUES = ["relevance", "coverage", "closeness"] as const;

/**
 * What a group is taken for: a question to one article, which may answer it or
 * not, and also one to a library that has no other article. The latter is not
 * quite the same: the words of all articles say there which are rare, and of a
 * long article more is read.
 */
export function toCases(group: Group): Case[] {
	if (group.scope === "library") return [toLibraryCase(group, group.name)];
	const alone = toNameOfOne(group.name.replace(/\/article$/u, ""));
	if (group.kind === "answerable")
		return [toArticleCase(group), toLibraryCase(group, alone)];
	return group.kind === "unanswerable"
		? [toArticleCase(group)]
		: [toLibraryCase(group, group.name)];
}

function toArticleCase({ items, ...group }: Group): Case {
	const values = items.map(({ best }) => [best.clues.relevance]);
	return { ...group, trust: 1, values };
}

function toLibraryCase({ items, ...group }: Group, name: string): Case {
	return { ...group, name, scope: "library", values: items.map(toValues) };
}

/** The relevance, the greatest coverage and closeness, and the chance. */
function toValues({ best, passages, outOf }: Examined): number[] {
	return [
		best.clues.relevance,
		Math.max(...passages.map(({ clues }) => clues.coverage)),
		Math.max(...passages.map(({ clues }) => clues.passage)),
		toDoublings(outOf),
	];
}
