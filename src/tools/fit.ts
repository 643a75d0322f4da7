import { parseArgs } from "node:util";
import { MODEL_FOLDER } from "../config.ts";
import { loadModels } from "../model/load-models.ts";
import type { Models } from "../model/models.ts";
import { ProgressBar } from "./evaluation/progress-bar.ts";
import { readSets, SetError } from "./evaluation/question-set.ts";
import { runTool } from "./evaluation/run-tool.ts";
import { readSummarySets } from "./evaluation/summaries/summary-set.ts";
import { examine } from "./fitting/examination.ts";
import { type Group, type Pair, type Plan, toPlans } from "./fitting/group.ts";
import { toReport } from "./fitting/report.ts";
import { describeRisk } from "./fitting/risk-fit.ts";

const USAGE = `npm run fit -- DIR... [options]

Fits the weights in src/answer/answering/weighing.ts and src/answer/answering/verdict.ts to question
sets, prints them, and how well they do. Reads every candidate of every question:
some minutes for a thousand. CONFIDENCE and SURE depend on the WEIGHTS that the
bot has: if these change, put them in and fit again.

  --weight SET/SCOPE=N   how much a set counts when WEIGHTS are fitted, for the
                         scope article or library; without it, 1
  --unrelated A=B        asks questions of set A, which have nothing to do with
                         it, of set B's articles: 200 at most of all, and 100
                         of one each, as if there were no other
  --trust NAME=N         how much a set, with its pairs, or one group counts when
                         CONFIDENCE.library is fitted, e.g. newsroom=0.4 or
                         newsroom/library=0.4; without it, 1
  --every N              takes each Nth question of a set only
  --hanging              fits the weights in src/answer/summary/risk.ts instead,
                         to sets that say which sentences hang; some seconds`;

function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			weight: { type: "string", multiple: true, default: [] },
			unrelated: { type: "string", multiple: true, default: [] },
			trust: { type: "string", multiple: true, default: [] },
			every: { type: "string", default: "1" },
			hanging: { type: "boolean", default: false },
			help: { type: "boolean", default: false },
		},
	});
	if (positionals.length === 0 && !values.help)
		throw new SetError("Name the folder of a question set; --help says more.");
	return {
		help: values.help,
		hanging: values.hanging,
		folders: positionals,
		every: toEvery(values.every),
		weights: toWeights(values.weight, "--weight"),
		trust: toWeights(values.trust, "--trust"),
		unrelated: values.unrelated.map((text) => split(text, "--unrelated")),
	};
}

function toEvery(text: string): number {
	const every = Number(text);
	if (!Number.isInteger(every) || every < 1)
		throw new SetError("--every must be a whole number, at least 1.");
	return every;
}

function toWeights(texts: readonly string[], option: string) {
	return new Map(texts.map((text) => toWeight(text, option)));
}

function toWeight(text: string, option: string): [string, number] {
	const [name, value] = split(text, option);
	const weight = Number(value);
	if (!(weight > 0)) throw new SetError(`${option} ${text}: not above 0.`);
	return [name, weight];
}

function split(text: string, option: string): Pair {
	const [before, after, ...more] = text.split("=");
	if (!before || !after || more.length > 0)
		throw new SetError(`${option} ${text}: two parts, with = between them.`);
	return [before, after];
}

function checkWeights(
	weights: ReadonlyMap<string, number>,
	plans: readonly Plan[],
): void {
	const names = plans
		.flatMap(({ groups }) => groups)
		.filter(({ kind }) => kind === "answerable")
		.map(({ name }) => name);
	for (const name of weights.keys())
		if (!names.includes(name))
			throw new SetError(
				`--weight ${name}: there is only ${names.join(", ")}.`,
			);
}

async function examineAll(
	plans: readonly Plan[],
	models: Models,
): Promise<Group[]> {
	const counts = plans.flatMap(({ groups }) =>
		groups.map(({ items }) => items.length),
	);
	const bar = new ProgressBar(counts.reduce((sum, count) => sum + count, 0));
	const groups: Group[] = [];
	for (const plan of plans)
		groups.push(...(await examine(plan, models, () => bar.advance())));
	return groups;
}

async function main(): Promise<void> {
	const { help, hanging, folders, weights, ...options } = readOptions();
	if (help) return console.log(USAGE);
	if (hanging)
		return console.log(await describeRisk(readSummarySets(folders, null)));
	const plans = toPlans(readSets(folders), options);
	checkWeights(weights, plans);
	const models = await loadModels({ folder: MODEL_FOLDER });
	const groups = await examineAll(plans, models).finally(() => models.close());
	console.log(toReport(groups, weights));
}

if (import.meta.main) await runTool(main);
