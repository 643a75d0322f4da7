import { afterEach, beforeEach, expect, it } from "vitest";
import { answerQuestion } from "../../../src/answer/answering/answering.ts";
import { findRewordings } from "../../../src/answer/rewording/rewording.ts";
import { ModelError } from "../../../src/model/models.ts";
import type { ServerIndex } from "../../../src/search/server-index.ts";
import { LibraryStage } from "../../search/library-stage.ts";
import { toArticle, toRange } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const SAID = "“It was never ours,” said harbour master Ada Brandt on Monday.";
const QUESTION = "which party does ada brandt belong to";
const WHO = "Who is Ada Brandt?";

let stage: LibraryStage;
let index: ServerIndex;

beforeEach(() => {
	stage = new LibraryStage();
});

afterEach(async () => {
	index.close();
	await index.settle();
	stage.close();
});

/** The reader finds who she is, but no party. */
const knowsWho = () =>
	new StandInModels({
		read: (passage) =>
			models.questions.at(-1) === WHO
				? {
						relevance: 6,
						answer: toRange(passage, "harbour master Ada Brandt"),
						answerShare: 0.9,
					}
				: {},
	});

let models: StandInModels;

async function reword(
	used: StandInModels | null,
	question = QUESTION,
	said = SAID,
) {
	await stage.add(toArticle("Ferry", said));
	index = await stage.load("one", used);
	await index.encoded();
	const from = { index, library: stage.library(), models: used };
	const asked = { server: "one", question, within: null };
	const answer = await answerQuestion(asked, from);
	expect(answer.verdict).not.toBe("answered");
	return findRewordings(asked, answer, from);
}

it("offers what is answered of those whom the question names", async () => {
	models = knowsWho();
	expect(await reword(models)).toEqual([WHO]);
});

/** The reader finds what anybody said whom it is asked about. */
const knowsWhatWasSaid = () =>
	new StandInModels({
		read: (passage) =>
			models.questions.at(-1)?.startsWith("What did")
				? {
						relevance: 6,
						answer: toRange(passage, "It was ours"),
						answerShare: 0.9,
					}
				: {},
	});

const toSaid = (names: readonly string[]) =>
	names.map((name) => `“It was ours,” said ${name}.`).join(" ");

it("offers three at most", async () => {
	models = knowsWhatWasSaid();
	const people = ["Bo Brandt", "Cy Brandt", "Di Brandt", "Ed Brandt"];
	const offered = await reword(models, "did brandt pay", toSaid(people));
	expect(offered).toEqual([
		"What did Bo Brandt say?",
		"What did Cy Brandt say?",
		"What did Di Brandt say?",
	]);
});

it("asks nothing that is longer than a list's entry may be", async () => {
	models = knowsWhatWasSaid();
	const [short, long] = ["Bo Brandt", `Ada ${"Bo".padEnd(99, "o")} Brandt`];
	const said = toSaid([long, short]);
	expect(await reword(models, "did brandt pay", said)).toEqual([
		"What did Bo Brandt say?",
	]);
	expect(models.questions.join()).not.toContain(long);
});

it("goes by the words that were meant, where one was mistyped", async () => {
	models = knowsWho();
	const question = "which party does ada brnadt belong to";
	expect(await reword(models, question)).toEqual([WHO]);
});

it("asks each of them, and offers nothing that isn't answered", async () => {
	models = new StandInModels();
	expect(await reword(models)).toEqual([]);
	expect(models.questions).toContain(WHO);
});

it("asks nothing of an article in a language that the networks don't know", async () => {
	let encoded = 0;
	models = new StandInModels({ beforeQuestion: () => encoded++ });
	const fähre = "Die Fähre in Kvalnes ist am Montag verkauft worden.";
	await stage.add(toArticle("Fähre", fähre, "Es war nicht die erste."));
	expect(await reword(models, "who is the mayor of Kvalnes")).toEqual([]);
	expect(encoded).toBe(1);
});

it("offers nothing where nobody is named", async () => {
	models = knowsWho();
	expect(await reword(models, "who was against it")).toEqual([]);
	expect(models.questions).not.toContain(WHO);
});

it("offers nothing without the models, or while they fail", async () => {
	expect(await reword(null)).toEqual([]);
	models = new StandInModels({
		read: () => {
			throw new ModelError("no time");
		},
	});
	index.close();
	await index.settle();
	stage.close();
	stage = new LibraryStage();
	expect(await reword(models)).toEqual([]);
});
