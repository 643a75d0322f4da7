import { readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { MODEL_FOLDER } from "../../config.ts";
import { loadModels } from "../../model/load-models.ts";
import { STOP_WORDS } from "../../text/words/stop-words.ts";
import { type Times, timeQuestions } from "../timing.ts";
import { generateArticles, generateQuestions } from "./generated-articles.ts";
import { PullquoteEngine } from "./pullquote-engine.ts";

/** Asking so many at once. */
interface Load extends Times {
	readonly questionsPerSecond: number;
}

/** What the bot with its models takes for so many passages. */
export interface MeasuredModels {
	readonly secondsToLoad: number;
	readonly secondsToEncodeArticle: number;
	readonly alone: Load;
	readonly fourAtOnce: Load;
	readonly sixteenAtOnce: Load;
	/** While asking, sixteen at once. */
	readonly loopDelayP99: number;
	readonly loopDelayMax: number;
	/** Of the whole process, the networks among it, at the end. */
	readonly bytesInMemory: number;
}

const QUESTIONS = 200;

async function main([folder = "", passages = ""]: string[]): Promise<void> {
	const started = performance.now();
	const models = await loadModels({ folder: MODEL_FOLDER });
	const secondsToLoad = (performance.now() - started) / 1_000;
	const engine = new PullquoteEngine(folder, models);
	const measured = await measure(engine, Number(passages));
	await engine.close();
	await models.close();
	process.stdout.write(JSON.stringify({ secondsToLoad, ...measured }));
}

async function measure(
	engine: PullquoteEngine,
	passages: number,
): Promise<Omit<MeasuredModels, "secondsToLoad">> {
	const articles = [...generateArticles(readVocabulary(), passages)];
	const questions = generateQuestions(articles, QUESTIONS);
	await engine.store(articles);
	await engine.index();
	const started = performance.now();
	await engine.encode();
	const secondsToEncode = (performance.now() - started) / 1_000;
	await load(engine, questions.slice(0, 20), 1);
	const alone = await load(engine, questions, 1);
	const fourAtOnce = await load(engine, questions, 4);
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	const sixteenAtOnce = await load(engine, questions, 16);
	delay.disable();
	return {
		secondsToEncodeArticle: secondsToEncode / articles.length,
		alone,
		fourAtOnce,
		sixteenAtOnce,
		loopDelayP99: delay.percentile(99) / 1e6,
		loopDelayMax: delay.max / 1e6,
		bytesInMemory: process.memoryUsage().rss,
	};
}

/**
 * Stop words first, then the networks' own words, the most frequent first:
 * made-up ones fall into many pieces, which take long to read.
 */
function readVocabulary(): string[] {
	const file = join(MODEL_FOLDER, "tokenizer.json");
	const { model } = JSON.parse(readFileSync(file, "utf8"));
	const words = Object.keys(model.vocab).filter((word) =>
		/^[a-z]{3,}$/u.test(word),
	);
	return [...new Set([...STOP_WORDS, ...words])];
}

async function load(
	engine: PullquoteEngine,
	questions: readonly string[],
	atOnce: number,
): Promise<Load> {
	const started = performance.now();
	const times = await timeQuestions(questions, atOnce, (question) =>
		engine.ask(question),
	);
	const seconds = (performance.now() - started) / 1_000;
	return { ...times, questionsPerSecond: questions.length / seconds };
}

await main(process.argv.slice(2));
