import { toCloseness } from "../../answer/digest/story-closeness.ts";
import {
	groupStories,
	MAX_DAYS_BETWEEN,
} from "../../answer/digest/story-grouping.ts";
import { toRarity } from "../../article/likeness/report-words.ts";
import type { Models } from "../../model/models.ts";
import { type TableRow, toTextTable } from "../text-table.ts";
import { type QuestionSet, SetError } from "./question-set.ts";
import {
	type MeasuredReport,
	type StoryMeasure,
	toMeasuredReports,
	toMeasures,
} from "./story-measures.ts";

/** How well pairs of reports were told to be of one story or of two. */
export interface StoryScores {
	/** Of the pairs put together, the share that belongs together. */
	readonly precision: number;
	/** Of the pairs that belong together, the share put together. */
	readonly recall: number;
}

interface Pair {
	readonly isStory: boolean;
	readonly days: number;
	readonly closeness: number;
}

/** A threshold is chosen so that no more is wrong than this. */
const LEAST_PRECISION = 0.9;

const WINDOWS = [5, MAX_DAYS_BETWEEN, Number.POSITIVE_INFINITY];

const DAY = 24 * 3_600_000;

/**
 * Compares all pairs of reports of each set, by each measure and within so many
 * days. The thresholds are those that find most in the first set; the others
 * are asked with the same. The last table groups with the very code of
 * `/summary since:`.
 */
export async function describeStories(
	sets: readonly QuestionSet[],
	models: Models,
): Promise<string> {
	const measured: MeasuredReport[][] = [];
	for (const { articles } of sets)
		measured.push(await toMeasuredReports(articles, models));
	const [choosing] = measured;
	if (!choosing) throw new SetError("Name a set with stories.");
	const measures = await Promise.all(measured.map(toMeasuresOf));
	const names = Object.keys(measures[0] ?? {});
	const toAllPairs = (name: string) =>
		measured.map((reports, at) =>
			toPairs(reports, measures[at]?.[name] as StoryMeasure),
		);
	const rows = names.flatMap((name) =>
		WINDOWS.map((days) => toRow(name, days, sets, toAllPairs(name))),
	);
	const grouped = await Promise.all(
		sets.map((set, at) => toGroupedRows(set, measured[at] ?? [])),
	);
	return [toTextTable(rows), toTextTable(grouped.flat())].join("\n\n");
}

async function toMeasuresOf(reports: readonly MeasuredReport[]) {
	return toMeasures(await toRarity(reports.map(({ words }) => words)));
}

function toRow(
	name: string,
	days: number,
	sets: readonly QuestionSet[],
	bySet: readonly (readonly Pair[])[],
): TableRow {
	const threshold = chooseThreshold(bySet[0] ?? [], days);
	const figures = sets.flatMap((set, at) => {
		const scores = toPairScores(bySet[at] ?? [], threshold, days);
		return Object.entries(toFigures(scores)).map(
			([figure, value]) => [`${set.name}: ${figure}`, value] as const,
		);
	});
	return {
		measure: name,
		days: Number.isFinite(days) ? days : "any",
		"from on": Number.isFinite(threshold) ? threshold.toFixed(2) : null,
		...Object.fromEntries(figures),
	};
}

function toPairs(
	reports: readonly MeasuredReport[],
	measure: StoryMeasure,
): Pair[] {
	return reports.flatMap((a, at) =>
		reports.slice(at + 1).map((b) => ({
			isStory: a.story === b.story,
			days: Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY,
			closeness: measure(a, b),
		})),
	);
}

/** The lowest that is precise enough; infinite if none is. */
function chooseThreshold(pairs: readonly Pair[], days: number): number {
	const thresholds = pairs
		.filter((pair) => pair.isStory)
		.map(({ closeness }) => closeness)
		.sort((a, b) => a - b);
	const found = thresholds.find(
		(one) => toPairScores(pairs, one, days).precision >= LEAST_PRECISION,
	);
	return found ?? Number.POSITIVE_INFINITY;
}

function toPairScores(
	pairs: readonly Pair[],
	threshold: number,
	days: number,
): StoryScores {
	const put = pairs.filter(
		(pair) => pair.closeness >= threshold && pair.days <= days,
	);
	const right = put.filter(({ isStory }) => isStory).length;
	const all = pairs.filter(({ isStory }) => isStory).length;
	return { precision: right / put.length, recall: right / Math.max(1, all) };
}

/** How well the bot's own grouping does, by meaning and by words alone. */
export async function scoreGrouping(
	reports: readonly MeasuredReport[],
	by: "meaning" | "words",
): Promise<StoryScores> {
	const rarity = await toRarity(reports.map(({ words }) => words));
	const compared = reports.map((report) => ({
		...report,
		vectors: by === "meaning" ? report.vectors : null,
	}));
	const stories = await groupStories(compared, toCloseness(rarity));
	const found = new Map(
		stories.flatMap((story, at) => story.map(({ id }) => [id, at] as const)),
	);
	const pairs = toPairs(reports, (a, b) =>
		found.get(a.id) === found.get(b.id) ? 1 : 0,
	);
	return toPairScores(pairs, 1, Number.POSITIVE_INFINITY);
}

async function toGroupedRows(
	{ name }: QuestionSet,
	reports: readonly MeasuredReport[],
): Promise<TableRow[]> {
	const rows = (["meaning", "words"] as const).map(async (by) => ({
		set: name,
		"grouped by": by,
		...toFigures(await scoreGrouping(reports, by)),
	}));
	return Promise.all(rows);
}

function toFigures({ precision, recall }: StoryScores) {
	const show = (share: number) =>
		Number.isNaN(share) ? null : (share * 100).toFixed(1);
	return { precision: show(precision), recall: show(recall) };
}
