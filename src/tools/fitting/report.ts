import { CHANCE } from "../../answer/answering/verdict.ts";
import { toTextTable } from "../text-table.ts";
import { CONFIDENCE_CLUES } from "./confidence-case.ts";
import type { Group } from "./group.ts";
import type { Logistic } from "./logistic-regression.ts";
import {
	CLUES,
	fitWeights,
	type GroupWeights,
	toRankingRows,
} from "./ranking.ts";
import { fitConfidence, fitSure, toRefusalRows } from "./verdict-fit.ts";

const SURE_CLUES = ["relevance", "lead"];

const NOT_FITTED = "not fitted: no questions that aren't answered";

/**
 * Says what was fitted, as lines to put into the code, and how well it does.
 *
 * @param weights how much groups count in ranking
 */
export function toReport(
	groups: readonly Group[],
	weights: GroupWeights,
): string {
	const answerable = groups.filter(({ kind }) => kind === "answerable");
	const confidence = {
		library: fitConfidence(groups, "library"),
		article: fitConfidence(groups, "article"),
	};
	return [
		"Right first, or among three: by weights that haven't seen the article (cv),",
		"by those fitted to all, by the bot's, and by one clue alone",
		toTextTable(toRankingRows(answerable, weights)),
		"",
		`WEIGHTS\n${toWeightLines(fitWeights(answerable, weights))}`,
		"",
		"Refused, below each confidence",
		toTextTable(toRefusalRows(groups, confidence)),
		"",
		"CONFIDENCE",
		`\tlibrary: ${toObject(confidence.library, CONFIDENCE_CLUES)},`,
		`\tarticle: ${toObject(confidence.article, CONFIDENCE_CLUES)},`,
		"",
		`CHANCE = ${toChance(confidence.library)}`,
		"",
		`SURE = ${toObject(fitSure(groups), SURE_CLUES)}`,
	].join("\n");
}

function toWeightLines(weights: readonly number[]): string {
	return CLUES.map((clue, at) => `\t${clue}: ${weights[at]?.toFixed(4)},`).join(
		"\n",
	);
}

/** A clue without a weight has none: 0. */
function toObject(logistic: Logistic | null, clues: readonly string[]): string {
	if (!logistic) return NOT_FITTED;
	const { weights, constant } = logistic;
	const parts = clues.map((clue, at) => `${clue}: ${round(weights[at] ?? 0)}`);
	return `{ ${parts.join(", ")}, constant: ${round(constant)} }`;
}

/** The library's weight after those of its clues. */
function toChance(library: Logistic | null): string {
	if (!library) return NOT_FITTED;
	const perDoubling = round(library.weights[CONFIDENCE_CLUES.length] ?? 0);
	return `{ perDoubling: ${perDoubling}, passages: ${CHANCE.passages} }`;
}

function round(weight: number): number {
	return Number(weight.toFixed(3));
}
