import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Times, timeQuestions } from "../timing.ts";
import type { Engine } from "./engine.ts";
import {
	generateArticles,
	generateQuestions,
	makeVocabulary,
} from "./generated-articles.ts";
import { MiniSearchEngine } from "./minisearch-engine.ts";
import { PullquoteEngine } from "./pullquote-engine.ts";

/** What one engine takes for so many passages. */
export interface Measured {
	readonly secondsToIndex: number;
	/** More in use than before indexing, after collecting garbage. */
	readonly bytesInMemory: number;
	readonly bytesOnDisk: number;
	readonly alone: Times;
	readonly fourAtOnce: Times;
	readonly sixteenAtOnce: Times;
	/** While indexing, with a small library asked all the time. */
	readonly loopDelayP99: number;
	readonly loopDelayMax: number;
	readonly otherP99: number;
}

const ENGINES = {
	pullquote: PullquoteEngine,
	minisearch: MiniSearchEngine,
} as const;

export type EngineName = keyof typeof ENGINES;

const QUESTIONS = 300;

/** A process of its own for each measurement, so that none spoils another's. */
async function main([task, name, folder, passages]: string[]) {
	const engine = new ENGINES[name as EngineName](folder as string);
	const result =
		task === "start"
			? await measureStart(engine)
			: await measure(engine, Number(passages));
	await engine.close();
	process.stdout.write(JSON.stringify(result));
}

/** Milliseconds from the start of this process to the first answer. */
async function measureStart(engine: Engine): Promise<number> {
	await engine.start();
	await engine.ask("What did the minister say of the harbour?");
	return performance.now();
}

async function measure(engine: Engine, passages: number): Promise<Measured> {
	const articles = [...generateArticles(makeVocabulary(), passages)];
	const questions = generateQuestions(articles, QUESTIONS);
	await engine.store(articles);
	const before = countBytes();
	const indexing = await measureIndexing(engine, questions);
	const bytesInMemory = countBytes() - before;
	const bytesOnDisk = await engine.save();
	const time = (atOnce: number) =>
		timeQuestions(questions, atOnce, (question) => engine.ask(question));
	await time(1);
	return {
		...indexing,
		bytesInMemory,
		bytesOnDisk,
		alone: await time(1),
		fourAtOnce: await time(4),
		sixteenAtOnce: await time(16),
	};
}

async function measureIndexing(engine: Engine, questions: readonly string[]) {
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	const started = performance.now();
	let isIndexing = true;
	const indexed = engine.index().finally(() => {
		isIndexing = false;
	});
	function* askedMeanwhile() {
		for (let at = 0; isIndexing; at++)
			yield questions[at % questions.length] as string;
	}
	const others = await timeQuestions(askedMeanwhile(), 1, async (question) => {
		await nextTurn();
		return engine.askOther(question);
	});
	await indexed;
	const secondsToIndex = (performance.now() - started) / 1_000;
	delay.disable();
	return {
		secondsToIndex,
		loopDelayP99: delay.percentile(99) / 1e6,
		loopDelayMax: delay.max / 1e6,
		otherP99: others.p99,
	};
}

function countBytes(): number {
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

await main(process.argv.slice(2));
