import type { Scope } from "../evaluation/prediction.ts";
import type { TableRow } from "../text-table.ts";
import type { Examined, Group } from "./group.ts";
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
 * missing. Both sides count the same, and so do the groups of a side.
 */
export function fitConfidence(
	groups: readonly Group[],
	scope: Scope,
): Logistic | null {
	const inScope = groups.filter((group) => group.scope === scope);
	const sides = SIDES[scope].map((kind) =>
		inScope.filter((group) => group.kind === kind),
	);
	if (sides.some((side) => side.length === 0)) return null;
	const observations = sides.flatMap((side) =>
		side.flatMap((group) => toConfidenceObservations(group, 1 / side.length)),
	);
	return fitLogistic(observations);
}

function toConfidenceObservations(
	{ items, kind, scope }: Group,
	weight: number,
): Observation[] {
	return items.map((examined) => ({
		values: toConfidenceValues(examined, scope),
		isTrue: kind === "answerable",
		weight: weight / items.length,
	}));
}

/** The relevance, and of a library the greatest coverage and closeness. */
function toConfidenceValues(
	{ best, passages }: Examined,
	scope: Scope,
): number[] {
	const { relevance } = best.clues;
	if (scope === "article") return [relevance];
	return [
		relevance,
		Math.max(...passages.map(({ clues }) => clues.coverage)),
		Math.max(...passages.map(({ clues }) => clues.passage)),
	];
}

/** The shares of each group, in hundredths, less confident than thresholds. */
export function toRefusalRows(
	groups: readonly Group[],
	confidence: Readonly<Record<Scope, Logistic | null>>,
): TableRow[] {
	return groups.flatMap(({ name, kind, scope, items }) => {
		const logistic = confidence[scope];
		if (!logistic) return [];
		const confidences = items.map((examined) =>
			toProbability(toConfidenceValues(examined, scope), logistic),
		);
		const shares = THRESHOLDS.map((threshold) => {
			const refused = confidences.filter((one) => one < threshold).length;
			return [
				`<${threshold.toFixed(2)}`,
				((100 * refused) / items.length).toFixed(1),
			];
		});
		return [{ set: name, kind, ...Object.fromEntries(shares) }];
	});
}

/** What a group counts: there are many pairs of unrelated sets. */
const SURE_WEIGHT = { answerable: 1, unanswerable: 1, unrelated: 0.5 } as const;

/** Fits how likely the first passage answers, by its relevance and lead. */
export function fitSure(groups: readonly Group[]): Logistic {
	return fitLogistic(
		groups.flatMap(({ items, kind }) =>
			items.map(({ best, lead }) => ({
				values: [best.clues.relevance, lead],
				isTrue: best.isRight,
				weight: SURE_WEIGHT[kind] / items.length,
			})),
		),
	);
}
