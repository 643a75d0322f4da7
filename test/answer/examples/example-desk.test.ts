import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ExampleDesk } from "../../../src/answer/examples/example-desk.ts";
import { Database } from "../../../src/library/database.ts";
import { Libraries } from "../../../src/library/libraries.ts";
import type { Library } from "../../../src/library/library.ts";
import { ModelError } from "../../../src/model/models.ts";
import { Indexes } from "../../../src/search/indexes.ts";
import { toArticle } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const SOLD = "The ferry was sold on Monday to a bank in Bergen, for a crown.";
const FELLED = "About 2,000 oaks were felled for the new roof of the church.";
const SOLD_QUESTION = "When was the ferry sold?";
const FELLED_QUESTION = "How many oaks were felled?";

let folder: string;
let database: Database;
let library: Library;
/** What the bot was asked, in this order. */
let asked: string[];
let fails: boolean;
let faults: unknown[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	library = await new Libraries(database, []).of("one");
	asked = [];
	fails = false;
	faults = [];
});

afterEach(async () => {
	expect(faults).toEqual([]);
	database.close();
	await rm(folder, { recursive: true });
});

/** The reader knows two answers. */
const models = new StandInModels({
	mean: (text) =>
		text === SOLD ? SOLD_QUESTION : text === FELLED ? FELLED_QUESTION : text,
	read: (passage, _at, work) => {
		if (!work.isBackground) throw new Error("somebody would have to wait");
		if (fails) throw new ModelError("no time");
		return { relevance: passage === SOLD || passage === FELLED ? 6 : -8 };
	},
	beforeQuestion: () => asked.push("?"),
});

/** As the bot has it after a start. */
async function withDesk<Result>(
	use: (desk: ExampleDesk) => Promise<Result>,
	used: StandInModels | null = models,
): Promise<Result> {
	const indexes = new Indexes({
		folder: join(folder, "indexes"),
		maxBytes: Number.POSITIVE_INFINITY,
		models: used,
	});
	const desk = new ExampleDesk({
		libraries: { of: async () => library } as unknown as Libraries,
		indexes,
		models: used,
		onFault: (fault) => faults.push(fault),
	});
	const result = await use(desk);
	await desk.settle();
	await desk.stop();
	await indexes.close();
	return result;
}

/** Makes what is missing, and says what there is then. */
const make = (typed = "") =>
	withDesk(async (desk) => {
		await desk.list("one", typed);
		await desk.settle();
		return desk.list("one", typed);
	});

async function add(headline: string, ...paragraphs: readonly string[]) {
	const added = await library.add(toArticle(headline, ...paragraphs), "7");
	return added.article;
}

it("makes questions that the bot answers from the article, in the background", async () => {
	await add("Ferry", SOLD);
	await add("Church", FELLED);
	await add("Skerry", "A crane fell in Skerry. Nobody in Skerry was hurt.");
	expect(await make()).toEqual([FELLED_QUESTION, SOLD_QUESTION]);
});

it("finds them by typed words, or their beginnings, wherever they stand", async () => {
	await add("Ferry", SOLD);
	await add("Church", FELLED);
	expect(await make("FERR was")).toEqual([SOLD_QUESTION]);
	expect(await make("goats")).toEqual([]);
});

it("makes them once, also over a restart, and again when the article changes", async () => {
	const { id } = await add("Ferry", SOLD);
	await make();
	const { length } = asked;
	expect(await make()).toEqual([SOLD_QUESTION]);
	expect(asked).toHaveLength(length);
	await library.edit(id, 1, toArticle("Ferry", FELLED), "7");
	expect(await make()).toEqual([FELLED_QUESTION]);
	expect(asked.length).toBeGreaterThan(length);
});

it("offers none of a removed article, and deletes an erased one's", async () => {
	const { id } = await add("Ferry", SOLD);
	await make();
	await library.remove(id, "7", "");
	expect(await make()).toEqual([]);
	await library.erase(id, "7");
	expect(database.all("SELECT * FROM example_questions")).toEqual([]);
});

it("makes them later when the models fail", async () => {
	await add("Ferry", SOLD);
	fails = true;
	expect(await make()).toEqual([]);
	expect(database.all("SELECT * FROM example_questions")).toEqual([]);
	fails = false;
	expect(await make()).toEqual([SOLD_QUESTION]);
});

it("has none without models, and begins none once it is stopped", async () => {
	await add("Ferry", SOLD);
	expect(await withDesk((desk) => desk.list("one", ""), null)).toEqual([]);
	await withDesk(async (desk) => {
		await desk.stop();
		desk.follow("one");
		await desk.settle();
		expect(await desk.list("one", "")).toEqual([]);
	});
	expect(asked).toEqual([]);
});
