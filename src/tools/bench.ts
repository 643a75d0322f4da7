import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { compareRecall } from "./bench/buried.ts";
import { compare, type Result } from "./bench/comparison.ts";
import type { EngineName, Measured } from "./bench/measuring-child.ts";
import { readSets } from "./evaluation/question-set.ts";
import { type TableRow, toTextTable } from "./text-table.ts";

const USAGE = `npm run bench -- [--passages 1000,10000,100000] [--json FILE] [--recall DIR]...

Measures indexing and asking on generated articles beside plain MiniSearch,
one document a passage. Takes some minutes and up to 4 GiB of memory.

--recall DIR   instead: buries a question set among so many generated passages
               and compares recall with MiniSearch's`;

const CHILD = join(import.meta.dirname, "bench/measuring-child.ts");

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

async function measure(engine: EngineName, passages: number): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), "pullquote-bench-"));
	try {
		const measured = await run<Measured>(
			"all",
			engine,
			folder,
			String(passages),
		);
		const millisecondsToFirstAnswer = await run<number>(
			"start",
			engine,
			folder,
		);
		return { passages, ...measured, millisecondsToFirstAnswer };
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function run<Measurement>(...parameters: string[]): Promise<Measurement> {
	const { stdout } = await promisify(execFile)(process.execPath, [
		"--disable-warning=ExperimentalWarning",
		"--expose-gc",
		"--max-old-space-size=8192",
		CHILD,
		...parameters,
	]);
	return JSON.parse(stdout);
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			passages: { type: "string", default: "1000,10000,100000" },
			json: { type: "string" },
			recall: { type: "string", multiple: true, default: [] },
			help: { type: "boolean", default: false },
		},
	});
	const sizes = values.passages.split(",").map(Number);
	if (values.help || !sizes.every((size) => Number.isInteger(size) && size > 0))
		return console.log(USAGE);
	if (values.recall.length > 0) return compareRecalls(values.recall, sizes);
	const results = [];
	for (const size of sizes) {
		const result = await bench(size);
		results.push(result);
		console.log(
			`${toTextTable(compare(result.pullquote, result.minisearch))}\n`,
		);
	}
	if (values.json)
		await writeFile(values.json, `${JSON.stringify(results, null, "\t")}\n`);
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
