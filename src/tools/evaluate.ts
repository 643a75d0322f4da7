import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { MODEL_FOLDER } from "../config.ts";
import { loadModels } from "../model/load-models.ts";
import type { Models } from "../model/models.ts";
import {
	DEFAULT_STRICTNESS,
	STRICTNESSES,
	type Strictness,
} from "../records/settings/strictness.ts";
import type { Asking } from "./evaluation/asking.ts";
import { describeDuplicates } from "./evaluation/duplicates.ts";
import {
	type Evaluation,
	evaluate,
	evaluateUnrelated,
	toUnrelated,
} from "./evaluation/evaluation.ts";
import { describeMisses } from "./evaluation/misses.ts";
import type { Scope } from "./evaluation/prediction.ts";
import { ProgressBar } from "./evaluation/progress-bar.ts";
import {
	type QuestionSet,
	readSets,
	SetError,
} from "./evaluation/question-set.ts";
import { describeRewordings } from "./evaluation/rewordings.ts";
import { runTool } from "./evaluation/run-tool.ts";
import { describeStories } from "./evaluation/stories.ts";
import { describeSummaries } from "./evaluation/summaries/describe-summaries.ts";
import {
	type Half,
	readSummarySets,
} from "./evaluation/summaries/summary-set.ts";
import { withTypos } from "./evaluation/typos.ts";
import { type TableRow, toTextTable } from "./text-table.ts";

const USAGE = `npm run evaluate -- DIR... [options]

Asks the questions of one or more sets through the code of /ask and prints how
well they were answered. docs/evaluation.md explains sets and figures.

  --scope article|library   only this one; without it, both
  --strictness LEVEL        how strict answers are: sure, balanced or near;
                            without it, balanced
  --unrelated DIR           asks the questions of this set, too, which have
                            nothing to do with the articles; library scope only
  --typos                   asks each question once more with a typing mistake
                            in one word
  --seed N                  with --typos: other mistakes
  --without-models          finds and ranks by words only
  --json FILE               writes one prediction a line
  --misses FILE             writes up the questions that went wrong
  --duplicates              asks nothing: compares edited copies of the articles
                            with them, and says how well copies are recognised
  --stories                 asks nothing: compares reports whose set names their
                            stories, and says how well those are told apart
  --summaries               asks nothing: compares ways of summarizing with the
                            summaries that come with the articles
  --rewordings              takes every question as one without an answer, and
                            lists what is offered in its place
  --half open|closed        with --summaries: only every other article, from the
                            first or from the second on`;

const SCOPES: readonly Scope[] = ["article", "library"];

function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			scope: { type: "string" },
			strictness: { type: "string", default: DEFAULT_STRICTNESS },
			typos: { type: "boolean", default: false },
			unrelated: { type: "string" },
			"without-models": { type: "boolean", default: false },
			json: { type: "string" },
			misses: { type: "string" },
			duplicates: { type: "boolean", default: false },
			summaries: { type: "boolean", default: false },
			half: { type: "string" },
			seed: { type: "string", default: "1" },
			stories: { type: "boolean", default: false },
			rewordings: { type: "boolean", default: false },
			help: { type: "boolean", default: false },
		},
	});
	const scopes = SCOPES.filter((one) => !values.scope || one === values.scope);
	if (scopes.length === 0)
		throw new SetError("--scope must be article or library.");
	if (values.unrelated && values.scope === "article")
		throw new SetError("--unrelated asks the whole library: omit --scope.");
	if (!/^\d{1,9}$/u.test(values.seed))
		throw new SetError("--seed must be a number.");
	if (values.half && !isHalf(values.half))
		throw new SetError("--half must be open or closed.");
	if (positionals.length === 0 && !values.help)
		throw new SetError("Name the folder of a question set; --help says more.");
	const strictness = toStrictness(values.strictness);
	return { ...values, scopes, strictness, folders: positionals };
}

function toStrictness(text: string): Strictness {
	const found = STRICTNESSES.find((one) => one === text);
	if (found) return found;
	throw new SetError(`--strictness must be ${STRICTNESSES.join(", ")}.`);
}

/** How the questions of all sets are asked. */
type Manner = Pick<Asking, "models" | "strictness">;

function isHalf(text: string | undefined): text is "open" | "closed" {
	return text === "open" || text === "closed";
}

async function evaluateSummaries(
	folders: readonly string[],
	half: Half,
	models: Models | null,
): Promise<string> {
	const sets = readSummarySets(folders, half);
	return describeSummaries(sets, models).finally(() => models?.close());
}

async function evaluateAll(
	sets: readonly QuestionSet[],
	scopes: readonly Scope[],
	manner: Manner,
): Promise<Evaluation[]> {
	const questions = sets.reduce((sum, set) => sum + set.questions.length, 0);
	const bar = new ProgressBar(questions * scopes.length);
	const onAsked = () => bar.advance();
	const evaluations: Evaluation[] = [];
	for (const set of sets)
		for (const scope of scopes)
			evaluations.push(await evaluate(set, { ...manner, scope, onAsked }));
	return evaluations;
}

async function evaluateAllUnrelated(
	sets: readonly QuestionSet[],
	others: readonly QuestionSet[],
	manner: Manner,
): Promise<Evaluation[]> {
	const pairs = sets.flatMap((set) =>
		others.map((other) => [set, other] as const),
	);
	const counts = pairs.map((pair) => toUnrelated(...pair).length);
	const bar = new ProgressBar(counts.reduce((sum, count) => sum + count, 0));
	const evaluations: Evaluation[] = [];
	const onAsked = () => bar.advance();
	for (const [set, other] of pairs)
		evaluations.push(
			await evaluateUnrelated(set, other, { ...manner, onAsked }),
		);
	return evaluations;
}

async function printStories(sets: readonly QuestionSet[]): Promise<void> {
	const models = await loadModels({ folder: MODEL_FOLDER });
	const described = describeStories(sets, models);
	console.log(await described.finally(() => models.close()));
}

async function printRewordings(sets: readonly QuestionSet[]): Promise<void> {
	const models = await loadModels({ folder: MODEL_FOLDER });
	try {
		for (const set of sets) console.log(await describeRewordings(set, models));
	} finally {
		await models.close();
	}
}

/** One line of the table, figures with one decimal. */
export function toRow(evaluation: Evaluation): TableRow {
	const { set, scope, scores, passages } = evaluation;
	const { secondsToIndex, secondsToEncode } = evaluation;
	const show = (figure: number | null) => figure?.toFixed(1) ?? null;
	return {
		set: set.name,
		scope,
		hit1: show(scores.hit1),
		hit3: show(scores.hit3),
		hit5: show(scores.hit5),
		mrr: show(scores.mrr),
		sentence1: show(scores.sentence1),
		"recall 5": show(scores.recall5),
		10: show(scores.recall10),
		20: show(scores.recall20),
		50: show(scores.recall50),
		EM: show(scores.exactMatch),
		F1: show(scores.f1),
		auroc: show(scores.auroc),
		refused: show(scores.refusedAnswerable),
		"wrongly answered": show(scores.answeredUnanswerable),
		answered: show(scores.sure),
		"right when answered": show(scores.rightWhenSure),
		"p50 ms": show(scores.p50),
		"p99 ms": show(scores.p99),
		passages,
		"index s": secondsToIndex.toFixed(2),
		"encode s": secondsToEncode.toFixed(1),
	};
}

/** In the order that people read them, though JavaScript puts "10" first. */
const COLUMNS = [
	..."set scope hit1 hit3 hit5 mrr sentence1".split(" "),
	"recall 5",
	..."10 20 50 EM F1 auroc refused".split(" "),
	"wrongly answered",
	"answered",
	"right when answered",
	"p50 ms",
	"p99 ms",
	"passages",
	"index s",
	"encode s",
];

function toJsonLines(evaluations: readonly Evaluation[]): string {
	return evaluations
		.flatMap(({ predictions }) => predictions)
		.map(
			({ candidates: _, milliseconds: __, ...kept }) =>
				`${JSON.stringify(kept)}\n`,
		)
		.join("");
}

function write(file: string, text: string): void {
	try {
		writeFileSync(file, text);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new SetError(`${file} can't be written (${code}).`);
	}
}

async function main(): Promise<void> {
	const options = readOptions();
	if (options.help) return console.log(USAGE);
	const load = () =>
		options["without-models"] ? null : loadModels({ folder: MODEL_FOLDER });
	if (options.summaries) {
		const half = isHalf(options.half) ? options.half : null;
		const { folders } = options;
		return console.log(await evaluateSummaries(folders, half, await load()));
	}
	const read = readSets(options.folders);
	const seed = Number(options.seed);
	const sets = options.typos
		? read.flatMap((set) => [set, withTypos(set, seed)])
		: read;
	if (options.duplicates) return console.log(describeDuplicates(sets));
	if (options.stories) return printStories(sets);
	if (options.rewordings) return printRewordings(sets);
	// Before the questions are asked, which may take long.
	for (const file of [options.json, options.misses]) if (file) write(file, "");
	const others = options.unrelated ? readSets([options.unrelated]) : null;
	const models = await load();
	const manner = { models, strictness: options.strictness };
	const evaluations = await (others
		? evaluateAllUnrelated(sets, others, manner)
		: evaluateAll(sets, options.scopes, manner)
	).finally(() => models?.close());
	console.log(toTextTable(evaluations.map(toRow), COLUMNS));
	if (options.json) write(options.json, toJsonLines(evaluations));
	if (options.misses)
		write(
			options.misses,
			evaluations
				.map(({ set, predictions }) => describeMisses(set, predictions))
				.filter((misses) => misses !== "")
				.join("\n"),
		);
}

if (import.meta.main) await runTool(main);
