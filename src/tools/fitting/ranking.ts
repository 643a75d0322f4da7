import {
	type Clue,
	type Clues,
	WEIGHTS,
} from "../../answer/answering/weighing.ts";
import { SetError } from "../evaluation/question-set.ts";
import type { TableRow } from "../text-table.ts";
import { type Choice, fitChoices, weigh } from "./choice-regression.ts";
import { FOLDS, toFolds } from "./folds.ts";
import type { Examined, Group } from "./group.ts";

/** In the order of the weights. */
export const CLUES = Object.keys(WEIGHTS) as Clue[];

/** How much groups count, by name; the others count 1. */
export type GroupWeights = ReadonlyMap<string, number>;

const SHIPPED = Object.values(WEIGHTS);

/**
 * Fits the weights of clues, in the order of CLUES.
 *
 * Each group counts the same, or what is given, however many its questions; a
 * question teaches only if a right passage of it was read, and a wrong one.
 *
 * @throws SetError if there is none that does
 */
export function fitWeights(
	groups: readonly Group[],
	groupWeights: GroupWeights,
): number[] {
	const choices = groups.flatMap(({ name, items }) => {
		const telling = items.filter(isTelling);
		const weight = (groupWeights.get(name) ?? 1) / telling.length;
		return telling.map((examined) => toChoice(examined, weight));
	});
	if (choices.length === 0)
		throw new SetError("There are too few questions to fit weights to.");
	return fitChoices(choices);
}

function isTelling({ passages }: Examined): boolean {
	const right = passages.filter((passage) => passage.isRight).length;
	return right > 0 && right < passages.length;
}

function toChoice({ passages }: Examined, weight: number): Choice {
	const options = passages.map(({ clues, isRight }) => ({
		values: toValues(clues),
		isRight,
	}));
	return { options, weight };
}

function toValues(clues: Clues): number[] {
	return CLUES.map((clue) => clues[clue]);
}

/**
 * How often a right passage is first, or among three, in hundredths: by weights
 * that have not seen the question's article (cv), by those fitted to all, by
 * those that the bot has now, and by each clue alone.
 */
export function toRankingRows(
	groups: readonly Group[],
	groupWeights: GroupWeights,
): TableRow[] {
	const crossValidated = crossValidate(groups, groupWeights);
	const all = fitWeights(groups, groupWeights);
	return groups.map(({ name, items }) => ({
		set: name,
		questions: items.length,
		read: toHits(items, Number.POSITIVE_INFINITY, () => all),
		"hit1 cv": toHits(items, 1, crossValidated),
		"hit3 cv": toHits(items, 3, crossValidated),
		"hit1 all": toHits(items, 1, () => all),
		"hit3 all": toHits(items, 3, () => all),
		"hit1 now": toHits(items, 1, () => SHIPPED),
		"hit3 now": toHits(items, 3, () => SHIPPED),
		...toHitsAlone(items),
	}));
}

/** For a question, the weights fitted to all articles but its fold's. */
function crossValidate(
	groups: readonly Group[],
	groupWeights: GroupWeights,
): (examined: Examined) => readonly number[] {
	const articles = groups.flatMap(({ items }) => items.map(toArticleName));
	const folds = toFolds(articles);
	const fitted = Array.from({ length: FOLDS }, (_, fold) => {
		const others = groups.map((group) => ({
			...group,
			items: group.items.filter(({ article }) => folds.get(article) !== fold),
		}));
		return fitWeights(others, groupWeights);
	});
	return ({ article }) => fitted[folds.get(article) ?? 0] as number[];
}

function toArticleName({ article }: Examined): string {
	return article;
}

function toHitsAlone(items: readonly Examined[]): TableRow {
	return Object.fromEntries(
		CLUES.map((clue) => {
			const alone = CLUES.map((one) => (one === clue ? 1 : 0));
			return [clue, toHits(items, 1, () => alone)];
		}),
	);
}

/** In hundredths, with one decimal. */
function toHits(
	items: readonly Examined[],
	limit: number,
	toWeights: (examined: Examined) => readonly number[],
): string {
	const hits = items.filter(
		(examined) => toRank(examined, toWeights(examined)) <= limit,
	);
	return ((100 * hits.length) / items.length).toFixed(1);
}

/**
 * The first right passage's rank, counted from 1; without one, not a number.
 * Of equals, the one more promising before reading is first.
 */
export function toRank(
	{ passages }: Pick<Examined, "passages">,
	weights: readonly number[],
): number {
	const ranked = passages
		.map(({ clues, isRight }) => ({
			isRight,
			weight: weigh(toValues(clues), weights),
		}))
		.sort((a, b) => b.weight - a.weight);
	const at = ranked.findIndex((passage) => passage.isRight);
	return at < 0 ? Number.NaN : at + 1;
}
