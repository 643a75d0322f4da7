import { summarize } from "../../../answer/summary/summarizing.ts";
import type { Article } from "../../../article/article.ts";
import type { Models } from "../../../model/models.ts";
import { type TableRow, toTextTable } from "../../text-table.ts";
import type { Rouge } from "../rouge.ts";
import { scoreHanging } from "./hanging-scores.ts";
import { type Material, toMaterial } from "./material.ts";
import { METHODS, type Method } from "./methods.ts";
import { type SummaryScores, scoreSummary } from "./summary-scores.ts";
import type { Summarized, SummarySet } from "./summary-set.ts";

interface Prepared {
	readonly summarized: Summarized;
	readonly material: Material;
}

/**
 * Compares methods of summarizing by what they choose of the sets' articles:
 * a table of methods, how well hanging sentences are recognized, and how long a
 * long article takes.
 */
export async function describeSummaries(
	sets: readonly SummarySet[],
	models: Models | null,
): Promise<string> {
	const prepared: Prepared[] = [];
	for (const summarized of sets.flatMap(({ articles }) => articles)) {
		const material = await toMaterial(summarized.article, models);
		prepared.push({ summarized, material });
	}
	const rows: TableRow[] = [];
	for (const constrained of [true, false])
		for (const method of METHODS)
			rows.push(...(await toRows(method, constrained, prepared)));
	return [
		`${prepared.length} articles`,
		toTextTable(rows),
		toTextTable([scoreHanging(prepared)]),
		await describeSpeed(prepared),
	].join("\n\n");
}

/** None if the method needs the networks, and there are none. */
async function toRows(
	method: Method,
	constrained: boolean,
	prepared: readonly Prepared[],
): Promise<TableRow[]> {
	const scores: SummaryScores[] = [];
	for (const { summarized, material } of prepared) {
		const way = { method, constrained };
		const one = await scoreSummary(way, summarized, material);
		if (one) scores.push(one);
	}
	if (scores.length === 0) return [];
	const row = {
		method: constrained ? method.name : `${method.name}, unconstrained`,
		...toRougeCells(
			"",
			scores.map(({ lines }) => lines),
		),
		...toRougeCells(
			"words ",
			scores.map(({ words }) => words),
		),
		"hanging %": toHangingShare(scores),
		"thirds %": toPercent(toMean(scores.flatMap(({ thirds }) => thirds ?? []))),
	};
	return [row];
}

function toRougeCells(prefix: string, all: readonly Rouge[]) {
	const show = (key: keyof Rouge) =>
		toPercent(toMean(all.map((one) => one[key])));
	return {
		[`${prefix}R1`]: show("rouge1"),
		[`${prefix}R2`]: show("rouge2"),
		[`${prefix}RL`]: show("rougeL"),
	};
}

function toHangingShare(scores: readonly SummaryScores[]): string | null {
	const looked = scores.flatMap(({ hanging }) => hanging ?? []);
	const lines = looked.reduce((sum, one) => sum + one.of, 0);
	const hanging = looked.reduce((sum, { count }) => sum + count, 0);
	return toPercent(lines === 0 ? null : hanging / lines);
}

function toMean(numbers: readonly number[]): number | null {
	if (numbers.length === 0) return null;
	return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function toPercent(part: number | null): string | null {
	return part === null ? null : (100 * part).toFixed(1);
}

const LONG_WORDS = 10_000;

async function describeSpeed(prepared: readonly Prepared[]): Promise<string> {
	const article = toLongArticle(prepared.map(({ summarized }) => summarized));
	await summarize(article, "long");
	const started = performance.now();
	const stretch = await measureStretch(() => summarize(article, "long"));
	const whole = performance.now() - started;
	return `An article of ${LONG_WORDS.toLocaleString("en")} words: ${whole.toFixed(0)} ms, others waiting ${stretch.toFixed(0)} ms at most.`;
}

/** The sets' articles one after the other, again and again. */
function toLongArticle(all: readonly Summarized[]): Article {
	const paragraphs: string[] = [];
	let words = 0;
	for (let at = 0; words < LONG_WORDS; at++)
		for (const text of all[at % all.length]?.article.paragraphs ?? []) {
			paragraphs.push(text);
			words += text.split(/\s+/u).length;
		}
	return { ...(all[0] as Summarized).article, paragraphs };
}

/** The longest time between two turns of the event loop, in milliseconds. */
async function measureStretch(work: () => Promise<unknown>): Promise<number> {
	let longest = 0;
	let last = performance.now();
	let isDone = false;
	const turn = () => {
		longest = Math.max(longest, performance.now() - last);
		last = performance.now();
		if (!isDone) setImmediate(turn);
	};
	setImmediate(turn);
	await work();
	isDone = true;
	turn();
	return longest;
}
