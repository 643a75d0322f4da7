import { describe, expect, it, onTestFinished } from "vitest";
import { ModelError, type Reading } from "../../src/model/models.ts";
import { NetworkPool } from "../../src/model/network-pool.ts";
import { PooledModels } from "../../src/model/pooled-models.ts";
import { makeFolder, readBegun, STAND_IN } from "./stand-in.ts";

async function make(workers = 2) {
	const folder = makeFolder();
	const onFault = () => {};
	const options = { folder, workers, script: STAND_IN, onFault };
	const models = new PooledModels(await NetworkPool.start(options), "hash");
	onTestFinished(() => models.close());
	return { models, folder };
}

const WORK = { server: "a" };
const toPassages = (...passages: readonly string[]) =>
	passages.map((passage) => ({ passage }));

describe("PooledModels", () => {
	it("names its encoder", async () => {
		expect((await make()).models.encoderHash).toBe("hash");
	});

	it("gives vectors in the texts' order", async () => {
		const { models } = await make();
		const texts = Array.from({ length: 40 }, (_, index) => "a".repeat(index));
		const vectors = await models.encodeTexts(texts, WORK);
		expect(vectors.map(([length]) => length)).toEqual(
			texts.map(({ length }) => length),
		);
		expect(await models.encodeTexts([], WORK)).toEqual([]);
	});

	it("gives readings in the passages' order, each as soon as it is there", async () => {
		const { models } = await make();
		const passages = toPassages("a", "bb", "hang", "dddd");
		const lengths: number[] = [];
		for await (const { relevance } of models.read("?", passages, WORK)) {
			lengths.push(relevance);
			if (lengths.length === 2) break;
		}
		expect(lengths).toEqual([1, 2]);
	});

	it("drops the rest when nobody reads on", async () => {
		const { models, folder } = await make(1);
		const passages = Array.from({ length: 1_000 }, () => ({ passage: "a" }));
		for await (const _ of models.read("?", passages, WORK)) break;
		await models.encodeQuestion("last", WORK);
		const begun = readBegun(folder);
		expect(begun.length).toBeLessThan(6);
		expect(begun.at(-1)).toBe("last");
	});

	it("ends reading early when the signal fires", async () => {
		const { models } = await make(1);
		const abort = new AbortController();
		const work = { ...WORK, signal: abort.signal };
		const readings: Reading[] = [];
		const passages = toPassages("a", "hang", "c");
		for await (const reading of models.read("?", passages, work)) {
			readings.push(reading);
			abort.abort();
		}
		expect(readings).toHaveLength(1);
	});

	it("reads what nobody waits for when no question waits", async () => {
		const { models, folder } = await make(1);
		const background = { ...WORK, isBackground: true };
		const texts = Array.from({ length: 50 }, (_, index) => `text ${index}`);
		const encoding = models.encodeTexts(texts, WORK);
		const unhurried = models.encodeQuestion("unhurried", background);
		const hurried = models.encodeQuestion("hurried", { server: "b" });
		await Promise.all([unhurried, hurried, encoding]);
		const begun = readBegun(folder);
		expect(begun.indexOf("hurried")).toBeLessThan(begun.indexOf("unhurried"));
	});

	it("rejects encoding when the signal fires", async () => {
		const { models } = await make(1);
		const abort = new AbortController();
		const work = { ...WORK, signal: abort.signal };
		const question = models.encodeQuestion("hang", work);
		const texts = models.encodeTexts(["a", "b"], work);
		abort.abort();
		await expect(question).rejects.toThrow(ModelError);
		await expect(texts).rejects.toThrow(ModelError);
	});

	it("says when passages can't be read", async () => {
		const { models } = await make(1);
		const readings = models.read("?", toPassages("fault"), WORK);
		await expect(readings.next()).rejects.toThrow(new ModelError("not today"));
		await models.close();
		await expect(
			models.read("?", toPassages("a"), WORK).next(),
		).rejects.toThrow("The models are closed.");
	});

	it("answers a question while many texts wait", async () => {
		const { models, folder } = await make(1);
		const texts = Array.from({ length: 200 }, (_, index) => `text ${index}`);
		const encoding = models.encodeTexts(texts, WORK);
		await models.encodeQuestion("question", { server: "b" });
		expect(readBegun(folder).indexOf("question")).toBeLessThan(4);
		await encoding;
	});
});
