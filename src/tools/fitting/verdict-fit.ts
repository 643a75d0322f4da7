import type { Scope } from "../evaluation/prediction.ts";
import type { TableRow } from "../text-table.ts";
import { type Case, toCases } from "./confidence-case.ts";
import type { Group } from "./group.ts";
import {
	fitLogistic,
	type Logistic,
	type Observation,
	toProbability,
} from "./logistic-regression.ts";

/** What the share refused is shown for. */
const THRESHOLDS = Array.from({ length: 12 }, (_, at) => (at + 1) / 20);

/** Groups whose questions the library answers, and those that it doesn't. */
const SIDES = {
	library: ["answerable", "unrelated"],
	article: ["answerable", "unanswerable"],
} as const;

/**
 * Fits how likely a question is answered; null if the groups of one side are
 * missing. Both sides count the same, and so do the groups of a side, unless
 * they are trusted less.
 *
 * A library's last weight is what CHANCE takes for each doubling: libraries of
 * one article tell it.
 */
export function fitConfidence(
	groups: readonly Group[],
	scope: Scope,
): Logistic | null {
	const cases = groups.flatMap(toCases).filter((one) => one.scope === scope);
	const sides = SIDES[scope].map((kind) =>
		cases.filter((one) => one.kind === kind),
	);
	if (sides.some((side) => side.length === 0)) return null;
	return fitLogistic(sides.flatMap(toObservations));
}

function toObservations(side: readonly Case[]): Observation[] {
	const total = side.reduce((sum, { trust }) => sum + trust, 0);
	return side.flatMap(({ values, kind, trust }) =>
		values.map((one) => ({
			values: one,
			isTrue: kind === "answerable",
			weight: trust / total / values.length,
		})),
	);
}

/** The shares of each group, in hundredths, less confident than thresholds. */
export function toRefusalRows(
	groups: readonly Group[],
	confidence: Readonly<Record<Scope, Logistic | null>>,
): TableRow[] {
	return groups.flatMap(toCases).flatMap(({ name, kind, scope, values }) => {
		const logistic = confidence[scope];
		if (!logistic) return [];
		const confidences = values.map((one) => toProbability(one, logistic));
		const shares = THRESHOLDS.map((threshold) => {
			const refused = confidences.filter((one) => one < threshold).length;
			return [
				`<${threshold.toFixed(2)}`,
				((100 * refused) / values.length).toFixed(1),
			];
		});
		return [{ set: name, kind, ...Object.fromEntries(shares) }];
	});
}

/** What a group counts: there are many pairs of unrelated sets. */
const SURE_WEIGHT = { answerable: 1, unanswerable: 1, unrelated: 0.5 } as const;

/**
 * Fits how likely the first passage answers, by its relevance and lead. What
 * asks libraries of one article is left out: it asks nothing new.
 */
export function fitSure(groups: readonly Group[]): Logistic {
	const asked = groups.filter(
		({ kind, scope }) => kind !== "unrelated" || scope === "library",
	);
	return fitLogistic(
		asked.flatMap(({ items, kind }) =>
			items.map(({ best, lead }) => ({
				values: [best.clues.relevance, lead],
				isTrue: best.isRight,
				weight: SURE_WEIGHT[kind] / items.length,
			})),
		),
	);
}
