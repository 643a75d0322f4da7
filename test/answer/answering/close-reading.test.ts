import { describe, expect, it } from "vitest";
import { readClosely } from "../../../src/answer/answering/close-reading.ts";
import { toClues, weigh } from "../../../src/answer/answering/weighing.ts";
import { ModelError, type Reading } from "../../../src/model/models.ts";
import { toLocated, toRange, toStored } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const SENTENCES = Array.from(
	{ length: 12 },
	(_, at) => `Paragraph ${at} is about a ferry that left the harbour at noon.`,
);
const ARTICLE = toStored(1, SENTENCES, { headline: "Ferries" });

/** How close to the question each is in meaning: the first is the closest. */
const LOCATED = SENTENCES.map((_, at) => {
	const cosine = at === 0 ? 0.8 : 0.4;
	const closeness = { passage: cosine, sentence: cosine, neighbours: 0.4 };
	return toLocated(ARTICLE, at, { closeness });
});

async function read(models: StandInModels, located = LOCATED) {
	const { signal } = new AbortController();
	const asked = { question: "Who left?", server: "one", signal };
	return (await readClosely(asked, located, models)).read;
}

/** Passages so relevant, the first being the most relevant unless told. */
function toModels(...relevances: readonly number[]): StandInModels {
	return new StandInModels({
		read: (_, at) => ({ relevance: relevances[at] ?? -9 }),
	});
}

const numbers = (list: readonly { candidate: { number: number } }[]) =>
	list.map(({ candidate: { number } }) => number);

describe("readClosely", () => {
	it("gives the reader the question, and the headline before each passage", async () => {
		const models = new StandInModels();
		await read(models, LOCATED.slice(0, 2));
		expect(models.questions).toEqual(["Who left?", "Who left?"]);
		expect(models.given).toEqual([
			{ before: "Ferries. ", passage: SENTENCES[0] },
			{ before: "Ferries. ", passage: SENTENCES[1] },
		]);
	});

	it("weighs what was read, and puts the best first", async () => {
		const found = await read(toModels(-9, -2, -9, 1), LOCATED.slice(0, 4));
		expect(numbers(found.slice(0, 2))).toEqual([3, 1]);
		for (const { candidate, reading, weight } of found)
			expect(weight).toBe(weigh(toClues(candidate, reading)));
	});

	it("keeps what the reader said beside the passage that it said it of", async () => {
		const answer = (passage: string) =>
			toRange(passage, passage.split(" ")[1] ?? "");
		const models = new StandInModels({
			read: (passage, at) => ({ answer: answer(passage), relevance: at }),
		});
		const found = await read(models, LOCATED.slice(0, 6));
		for (const one of found) {
			const { start, end } = one.reading.answer;
			expect(one.text.slice(start, end)).toBe(String(one.candidate.number));
		}
	});

	it("reads nothing where there is nothing to read", async () => {
		expect(await read(new StandInModels(), [])).toEqual([]);
	});
});

describe("reading ends early", () => {
	it("once one passage is sure, far ahead and more promising than the next", async () => {
		const models = toModels(6);
		expect(await read(models)).toHaveLength(4);
		expect(models.given).toHaveLength(4);
	});

	it("never before the fourth passage", async () => {
		expect(await read(toModels(20), LOCATED.slice(0, 3))).toHaveLength(3);
		const models = toModels(20);
		await read(models);
		expect(models.given).toHaveLength(4);
	});

	it("later, if the sure one comes later", async () => {
		const models = toModels(-9, -9, -9, -9, -9, 20);
		const close = LOCATED.map((one, at) =>
			toLocated(ARTICLE, at, {
				closeness: (LOCATED[5 - at] ?? one).candidate.closeness,
			}),
		);
		expect(numbers((await read(models, close)).slice(0, 1))).toEqual([5]);
		expect(models.given).toHaveLength(6);
	});

	it.each([
		["none is sure", [0.9]],
		["two are nearly alike", [6, 6.5, 6.2, 11]],
	])("not if %s", async (_, relevances) => {
		const models = toModels(...relevances);
		const located = LOCATED.slice(0, 8);
		expect(await read(models, located)).toHaveLength(8);
	});

	it("not if the next passage is as promising as the best", async () => {
		const alike = SENTENCES.map((_, at) => toLocated(ARTICLE, at));
		expect(await read(toModels(20), alike)).toHaveLength(12);
	});
});

describe("reading is complete", () => {
	const isComplete = async (models: StandInModels, located = LOCATED) => {
		const { signal } = new AbortController();
		const asked = { question: "Who left?", server: "one", signal };
		return (await readClosely(asked, located, models)).isComplete;
	};

	it("when all was read, or enough, or there was nothing to read", async () => {
		expect(await isComplete(toModels())).toBe(true);
		expect(await isComplete(toModels(20))).toBe(true);
		expect(await isComplete(toModels(), [])).toBe(true);
	});

	it("but not when the models fail, or give out before", async () => {
		const failing = new StandInModels({
			read: (_, at) => {
				if (at < 5) return {};
				throw new ModelError("A worker died.");
			},
		});
		expect(await isComplete(failing)).toBe(false);
		const ending = new StandInModels();
		ending.read = async function* () {};
		expect(await isComplete(ending)).toBe(false);
	});
});

describe("what was read so far is kept", () => {
	/** Reads two passages, then does something else. */
	const thenDoing = (act: (signal?: AbortSignal) => Partial<Reading>) =>
		new StandInModels({
			read: (_, at, { signal }) => (at < 2 ? { relevance: at } : act(signal)),
		});

	it("when the models fail", async () => {
		const models = thenDoing(() => {
			throw new ModelError("A worker died.");
		});
		expect(numbers(await read(models))).toEqual([0, 1]);
	});

	it("when the time is up, and the reader ends by itself", async () => {
		const stopping = new AbortController();
		const models = new StandInModels();
		models.read = async function* (_, passages, { signal }) {
			for (const [at] of passages.entries()) {
				if (signal?.aborted) return;
				if (at === 1) stopping.abort();
				yield {
					relevance: -9,
					answer: { start: 0, end: 3 },
					answerScore: 0,
					answerShare: 0,
				};
			}
		};
		const { signal } = stopping;
		const { read: found } = await readClosely(
			{ question: "Who left?", server: "one", signal },
			LOCATED,
			models,
		);
		expect(found).toHaveLength(2);
	});

	it("but a fault of another kind is thrown", async () => {
		const models = thenDoing(() => {
			throw new RangeError("inside");
		});
		await expect(read(models)).rejects.toThrow("inside");
	});
});
