import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { toLimits } from "../../src/answer/answering/limits.ts";
import { toArticleValue } from "../../src/answer/article/picking.ts";
import type { Desk, Question } from "../../src/answer/desk.ts";
import type { Models } from "../../src/model/models.ts";
import { STRICTNESSES } from "../../src/records/settings/strictness.ts";
import {
	type TemporaryDesk,
	withTemporaryDesk,
} from "../../src/tools/temporary-desk.ts";
import { toArticle, toRange } from "./located.ts";
import { StandInModels } from "./stand-in-models.ts";

const RESIGNED =
	"The harbour master of Lillesand resigned on Sunday evening, without a word.";
const OTHER =
	"The harbour master of Skerry resigned on Monday morning, in a long letter to the mayor.";
const QUESTION = "who resigned from the harbour";
const BY = { server: "one", member: "mod" };

/** Reads what answers out of every passage: who resigned. */
const toModels = () =>
	new StandInModels({
		read: (passage) => ({
			relevance: 5,
			answer: toRange(passage, passage.split(" resigned")[0] ?? ""),
			answerShare: 0.9,
		}),
	});

function withDesk(
	models: Models | null,
	use: (temporary: TemporaryDesk) => Promise<void>,
): Promise<void> {
	const examples = [toArticle("Harbour", RESIGNED)];
	return withTemporaryDesk({ examples, models }, async (temporary) => {
		await temporary.desk.ask("one", { question: "?", article: null });
		await temporary.encoded("one");
		await use(temporary);
	});
}

const ask = (desk: Desk, question = QUESTION, article: string | null = null) =>
	desk.ask("one", { question, article });

const quoted = ({ citations }: Answer) => citations.map(({ text }) => text);

async function publish(desk: Desk): Promise<void> {
	const form = { headline: "Skerry", text: OTHER, more: "", url: "" };
	const { id } = await desk.drafts.fromForm(BY, form);
	await desk.articles.publish(BY, id);
}

async function findId(desk: Desk): Promise<number> {
	return (await desk.articles.list("one", "live"))[0]?.id ?? 0;
}

it("offers no other question of an article that has gone meanwhile", async () => {
	await withDesk(new StandInModels(), async ({ desk }) => {
		const id = await findId(desk);
		const article = toArticleValue(id);
		const answer = await ask(desk, "what did the zeppelin cost", article);
		expect(answer.verdict).toBe("not found");
		await desk.articles.remove(BY, id, "");
		expect(await desk.reword("one", answer)).toEqual([]);
	});
});

it("finds the answer to the same question once", async () => {
	const models = toModels();
	await withDesk(models, async ({ desk }) => {
		const first = await ask(desk);
		expect(first.words).toBe("The harbour master of Lillesand");
		const read = models.given.length;
		expect(await ask(desk)).toEqual(first);
		expect(models.given).toHaveLength(read);
		await ask(desk, `${QUESTION}?`);
		expect(models.given.length).toBeGreaterThan(read);
	});
});

it("remembers an answer of all articles apart from one article's", async () => {
	const models = toModels();
	await withDesk(models, async ({ desk }) => {
		const article = toArticleValue(await findId(desk));
		expect((await ask(desk)).within).toBeNull();
		expect((await ask(desk, QUESTION, article)).within).toMatchObject({
			headline: "Harbour",
		});
		expect((await ask(desk)).within).toBeNull();
	});
});

it("remembers an answer apart from those that are stricter or less strict", async () => {
	const models = new StandInModels({ read: () => ({ relevance: 1 }) });
	await withDesk(models, async ({ desk }) => {
		const asked = { question: QUESTION, article: null };
		const verdictOf = async (question: Question) =>
			(await desk.ask("one", question)).verdict;
		expect(await verdictOf(asked)).toBe("answered");
		expect(await verdictOf({ ...asked, strictness: "sure" })).toBe("not found");
		const read = models.given.length;
		expect(await verdictOf({ ...asked, strictness: "balanced" })).toBe(
			"answered",
		);
		expect(await verdictOf({ ...asked, strictness: "sure" })).toBe("not found");
		expect(models.given).toHaveLength(read);
	});
});

it("is as strict as the server's settings say, from the next answer on", async () => {
	const models = new StandInModels({ read: () => ({ relevance: 1 }) });
	await withDesk(models, async ({ desk }) => {
		const asked = { question: QUESTION, article: null };
		const verdict = async () => (await desk.ask("one", asked)).verdict;
		const before = await verdict();
		expect(before).not.toBe("not found");
		await desk.settings.save(BY, { strictness: "sure" }, "");
		expect(await verdict()).toBe("not found");
		await desk.settings.save(BY, { strictness: "balanced" }, "");
		expect(await verdict()).toBe(before);
	});
});

it("remembers no answer where no question is kept", async () => {
	const models = toModels();
	await withDesk(models, async ({ desk }) => {
		await desk.settings.save(BY, { daysKept: 0 }, "");
		await ask(desk);
		const read = models.given.length;
		await ask(desk);
		expect(models.given.length).toBeGreaterThan(read);
	});
});

it("explains an answer by the limits that it had to reach", async () => {
	const models = new StandInModels({ read: () => ({ relevance: 1 }) });
	await withDesk(models, async ({ desk }) => {
		const asked = { question: QUESTION, article: null };
		for (const strictness of STRICTNESSES) {
			const { answer, limits } = await desk.explain("one", {
				...asked,
				strictness,
			});
			expect(limits).toEqual(toLimits(strictness, "library"));
			expect(answer).toEqual(await desk.ask("one", { ...asked, strictness }));
		}
	});
});

it("remembers each server's answers for it alone", async () => {
	await withDesk(toModels(), async ({ desk }) => {
		await ask(desk);
		await desk.articles.remove(BY, await findId(desk), "");
		const asked = { question: QUESTION, article: null };
		expect(quoted(await desk.ask("two", asked))).toEqual([RESIGNED]);
		expect(quoted(await ask(desk))).toEqual([]);
	});
});

it.each([
	["with models", toModels],
	["by words only", () => null],
])(
	"quotes what is removed, restored or added from the very next answer on: %s",
	async (_, make) => {
		await withDesk(make(), async ({ desk }) => {
			const id = await findId(desk);
			expect(quoted(await ask(desk))).toEqual([RESIGNED]);
			await desk.articles.remove(BY, id, "");
			expect(await ask(desk)).toMatchObject({
				verdict: "not found",
				libraryIsEmpty: true,
			});
			await desk.articles.restore(BY, id);
			expect(quoted(await ask(desk))).toEqual([RESIGNED]);
			await publish(desk);
			expect(quoted(await ask(desk))).toEqual([OTHER]);
		});
	},
);

it("waits a moment for an article that was just published to be encoded", async () => {
	const gate = Promise.withResolvers<void>();
	let isHeld = false;
	const models = new StandInModels({
		mean: (text) => (text === OTHER ? "who quit" : text),
		beforeTexts: () => isHeld && gate.promise,
		read: (passage) => ({ relevance: passage === OTHER ? 5 : -8 }),
	});
	await withDesk(models, async ({ desk }) => {
		isHeld = true;
		await publish(desk);
		let isAnswered = false;
		const asked = ask(desk, "who quit").finally(() => {
			isAnswered = true;
		});
		for (let turns = 0; turns < 500; turns++) await nextTurn();
		expect(isAnswered).toBe(false);
		gate.resolve();
		expect(quoted(await asked)).toEqual([OTHER]);
	});
});

it("answers better once an article is encoded, though it was asked before", async () => {
	const gate = Promise.withResolvers<void>();
	let isHeld = false;
	const models = new StandInModels({
		mean: (text) => (text === OTHER ? "who quit" : text),
		beforeTexts: () => isHeld && gate.promise,
		read: (passage) => ({ relevance: passage === OTHER ? 5 : -8 }),
	});
	await withDesk(models, async ({ desk, encoded }) => {
		isHeld = true;
		await publish(desk);
		expect(await desk.articles.countWaiting("one")).toBe(1);
		expect(quoted(await ask(desk, "who quit"))).toEqual([]);
		expect(quoted(await ask(desk, "harbour master of Skerry"))).toEqual([
			OTHER,
		]);
		gate.resolve();
		await encoded("one");
		expect(await desk.articles.countWaiting("one")).toBe(0);
		expect(quoted(await ask(desk, "who quit"))).toEqual([OTHER]);
	});
});
