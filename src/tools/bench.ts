import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { compareRecall } from "./bench/buried.ts";
import { compare, type Result } from "./bench/comparison.ts";
import type { EngineName, Measured } from "./bench/measuring-child.ts";
import { toModelRows } from "./bench/model-figures.ts";
import type { MeasuredModels } from "./bench/models-child.ts";
import { measurePageStart, type PageStart } from "./bench/page-start.ts";
import { findChromium, openChromium } from "./browser.ts";
import { readSets } from "./evaluation/question-set.ts";
import { type TableRow, toTextTable } from "./text-table.ts";

const USAGE = `npm run bench -- [--passages 1000,10000,100000] [--json FILE] [--models] [--recall DIR]... [--start]

Measures indexing and asking on generated articles beside plain MiniSearch,
one document a passage. Takes some minutes and up to 4 GiB of memory.

--models       instead: measures the bot with its networks; 1,000 and 10,000
               passages unless others are named; some minutes to encode
--recall DIR   instead: buries a question set among so many generated passages
               and compares recall with MiniSearch's
--start        instead: measures from npm start without a token to the page in
               which one can type; needs a Chromium (--chromium PATH)`;

const CHILD = join(import.meta.dirname, "bench/measuring-child.ts");
const MODELS_CHILD = join(import.meta.dirname, "bench/models-child.ts");

/** MiniSearch needs gigabytes while it indexes. */
const FOR_COMPARISON = ["--expose-gc", "--max-old-space-size=8192"];

const DEFAULT_SIZES = "1000,10000,100000";
const DEFAULT_SIZES_WITH_MODELS = "1000,10000";

/** Measures both engines, one after the other, in processes of their own. */
export async function bench(passages: number): Promise<{
	readonly pullquote: Result;
	readonly minisearch: Result;
}> {
	return {
		pullquote: await measure("pullquote", passages),
		minisearch: await measure("minisearch", passages),
	};
}

/** Measures the bot with its networks, in a process of its own. */
function benchModels(passages: number): Promise<MeasuredModels> {
	return inFolder((folder) =>
		run<MeasuredModels>(MODELS_CHILD, folder, String(passages)),
	);
}

function measure(engine: EngineName, passages: number): Promise<Result> {
	return inFolder(async (folder) => {
		const measured = await run<Measured>(
			CHILD,
			"all",
			engine,
			folder,
			String(passages),
		);
		const millisecondsToFirstAnswer = await run<number>(
			CHILD,
			"start",
			engine,
			folder,
		);
		return { passages, ...measured, millisecondsToFirstAnswer };
	});
}

async function inFolder<Result>(
	use: (folder: string) => Promise<Result>,
): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), "pullquote-bench-"));
	try {
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function run<Measurement>(
	script: string,
	...parameters: string[]
): Promise<Measurement> {
	// With its networks the bot's memory is measured as it is when it runs.
	const flags = script === CHILD ? FOR_COMPARISON : [];
	const { stdout } = await promisify(execFile)(process.execPath, [
		"--disable-warning=ExperimentalWarning",
		...flags,
		script,
		...parameters,
	]);
	return JSON.parse(stdout);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			passages: { type: "string" },
			models: { type: "boolean", default: false },
			json: { type: "string" },
			recall: { type: "string", multiple: true, default: [] },
			start: { type: "boolean", default: false },
			chromium: { type: "string" },
			help: { type: "boolean", default: false },
		},
	});
	const { models, recall, json } = values;
	const byDefault = models ? DEFAULT_SIZES_WITH_MODELS : DEFAULT_SIZES;
	const sizes = (values.passages ?? byDefault).split(",").map(Number);
	if (values.help || !sizes.every((size) => Number.isInteger(size) && size > 0))
		return console.log(USAGE);
	if (values.start) return await measureStarts(values.chromium);
	if (recall.length > 0) return compareRecalls(recall, sizes);
	const results = models ? await measureModels(sizes) : await compareAll(sizes);
	if (json) await writeFile(json, `${JSON.stringify(results, null, "\t")}\n`);
}

async function compareAll(sizes: readonly number[]) {
	const results = [];
	for (const size of sizes) {
		const result = await bench(size);
		results.push(result);
		console.log(
			`${toTextTable(compare(result.pullquote, result.minisearch))}\n`,
		);
	}
	return results;
}

async function measureModels(sizes: readonly number[]) {
	const results = [];
	for (const passages of sizes) {
		const measured = await benchModels(passages);
		results.push({ passages, ...measured });
		console.log(`${toTextTable(toModelRows(passages, measured))}\n`);
	}
	return results;
}

const STARTS = 5;

async function measureStarts(chromium: string | undefined): Promise<void> {
	const path = findChromium(chromium);
	if (!path) throw new Error("There is no Chromium here: --chromium PATH");
	const browser = await openChromium(path);
	const starts: PageStart[] = [];
	for (let start = 0; start < STARTS; start++)
		starts.push(await inFolder((folder) => measurePageStart(browser, folder)));
	await browser.close();
	const rows = starts.map(({ secondsToAddress, secondsToPage }) => ({
		"seconds to the address": secondsToAddress.toFixed(2),
		"to the page": secondsToPage.toFixed(2),
	}));
	console.log(toTextTable(rows));
}

async function compareRecalls(
	folders: readonly string[],
	sizes: readonly number[],
): Promise<void> {
	const rows: TableRow[] = [];
	for (const set of readSets(folders))
		for (const size of sizes) rows.push(await compareRecall(set, size));
	console.log(toTextTable(rows));
}

if (import.meta.main) await main();
