import { chooseSentences, toChoice } from "../../answer/summary/choosing.ts";
import { toGain } from "../../answer/summary/importance.ts";
import {
	RISK_CLUES,
	type RiskWeights,
	toRisk,
	toRiskClues,
} from "../../answer/summary/risk.ts";
import { ROOMS } from "../../answer/summary/summarizing.ts";
import { Slices } from "../../slices.ts";
import { type Material, toMaterial } from "../evaluation/summaries/material.ts";
import {
	countHanging,
	isHangingBeside,
} from "../evaluation/summaries/summary-scores.ts";
import type {
	Hanging,
	SummarySet,
} from "../evaluation/summaries/summary-set.ts";
import { type TableRow, toTextTable } from "../text-table.ts";
import { FOLDS, toFolds } from "./folds.ts";
import { fitLogistic, type Observation } from "./logistic-regression.ts";

/** An article of which somebody said what hangs. */
interface Labelled {
	readonly set: string;
	readonly name: string;
	readonly hanging: readonly Hanging[];
	readonly material: Material;
}

/**
 * Fits the weights of `risk.ts` to sentences that people labelled, and says how
 * many of the lines hang that summaries choose by weights which haven't seen
 * their article.
 */
export async function describeRisk(
	sets: readonly SummarySet[],
): Promise<string> {
	const articles = await prepare(sets);
	const folds = toFolds(articles.map(({ name }) => name));
	const rows: Promise<Chosen>[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const isIn = ({ name }: Labelled) => folds.get(name) === fold;
		const weights = fitRisk(articles.filter((one) => !isIn(one)));
		for (const one of articles.filter(isIn)) rows.push(choose(one, weights));
	}
	const chosen = await Promise.all(rows);
	return [
		"Lines of summaries of normal size, by weights that haven't seen the article",
		toTextTable(toRows(chosen)),
		"",
		`RISK\n${toWeightLines(fitRisk(articles))}`,
	].join("\n");
}

async function prepare(sets: readonly SummarySet[]): Promise<Labelled[]> {
	const prepared: Labelled[] = [];
	for (const { name: set, articles } of sets)
		for (const { id, article, hanging } of articles)
			if (hanging) {
				const material = await toMaterial(article, null);
				prepared.push({ set, name: `${set}/${id}`, hanging, material });
			}
	return prepared;
}

function fitRisk(articles: readonly Labelled[]): RiskWeights {
	const { weights, constant } = fitLogistic(articles.flatMap(toObservations));
	const named = RISK_CLUES.map((clue, at) => [clue, weights[at] ?? 0]);
	return { constant, ...Object.fromEntries(named) };
}

/** Each sentence beside none, its neighbours, and the article's first. */
function toObservations({ hanging, material }: Labelled): Observation[] {
	const { sentences } = material;
	const toClues = toRiskClues(material);
	const whole = [...sentences.keys()].filter((at) => sentences[at]?.isWhole);
	const [first = 0, second = 1] = whole;
	return whole.flatMap((at) =>
		[
			[],
			[at - 1],
			[first],
			[first, second],
			[first, at - 1],
			[first, second, at - 1],
			[first, at - 2, at - 1],
		].map((beside) => {
			const chosen = beside.filter((one) => one >= 0 && one !== at);
			const clues = toClues(at, chosen);
			return {
				values: RISK_CLUES.map((clue) => clues[clue]),
				isTrue: isHangingBeside(at, chosen, hanging, material),
				weight: 1,
			};
		}),
	);
}

interface Chosen {
	readonly set: string;
	readonly lines: number;
	readonly hanging: number;
}

async function choose(
	{ set, hanging, material }: Labelled,
	weights: RiskWeights,
): Promise<Chosen> {
	const { headline, sentences } = material;
	const gain = toGain(headline, sentences);
	const chosen = await chooseSentences(
		toChoice(sentences, gain, toRisk(material, weights)),
		ROOMS.normal,
		new Slices(),
	);
	return {
		set,
		lines: chosen.length,
		hanging: countHanging(chosen, hanging, material),
	};
}

function toRows(chosen: readonly Chosen[]): TableRow[] {
	const sets = [...new Set(chosen.map(({ set }) => set))];
	const groups = sets.map((name) => ({
		name,
		of: chosen.filter(({ set }) => set === name),
	}));
	return [...groups, { name: "all", of: chosen }].map(({ name, of }) => {
		const lines = of.reduce((sum, one) => sum + one.lines, 0);
		const hanging = of.reduce((sum, one) => sum + one.hanging, 0);
		return {
			set: name,
			articles: of.length,
			lines,
			hanging,
			"hanging %": ((100 * hanging) / Math.max(1, lines)).toFixed(1),
		};
	});
}

function toWeightLines(weights: RiskWeights): string {
	return (["constant", ...RISK_CLUES] as const)
		.map((name) => `\t${name}: ${weights[name].toFixed(3)},`)
		.join("\n");
}
