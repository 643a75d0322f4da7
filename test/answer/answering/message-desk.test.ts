import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MessageDesk } from "../../../src/answer/answering/message-desk.ts";
import { Database } from "../../../src/library/database.ts";
import { ModelError, type Models } from "../../../src/model/models.ts";
import { FormDrafts } from "../../../src/records/drafts/form-drafts.ts";
import { SettingsRecord } from "../../../src/records/settings/settings-record.ts";
import { StandInModels } from "../stand-in-models.ts";

const ANNA = { server: "one", member: "7" };
const MESSAGE = { text: "Nine goats.", url: "https://discord.com/1" };
const RAIN = "It rained in the harbour of Skerry until the evening came.";
const GOATS = "Nine goats were taken along in the hold, in two crates.";

let folder: string;
let database: Database;
let settings: SettingsRecord;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	settings = new SettingsRecord(database);
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

function open(models: Models | null = null): MessageDesk {
	return new MessageDesk({
		formDrafts: new FormDrafts(database),
		settings,
		models,
	});
}

async function keepNoQuestions(): Promise<void> {
	const by = { server: "one", actor: "7", reason: "" };
	await settings.change(by, { daysKept: 0 });
}

it("keeps a message for whoever asks it, also over a restart", async () => {
	const id = await open().keep(ANNA, MESSAGE);
	const desk = open();
	expect(await desk.find(ANNA, id)).toEqual(MESSAGE);
	await expect(desk.find({ ...ANNA, member: "8" }, id)).rejects.toThrow(
		"kept no longer",
	);
	await expect(desk.find({ ...ANNA, server: "two" }, id)).rejects.toThrow(
		"kept no longer",
	);
});

it("writes nothing down where no question is kept, and forgets it after 15 minutes", async () => {
	vi.useFakeTimers();
	await keepNoQuestions();
	const desk = open();
	const id = await desk.keep(ANNA, MESSAGE);
	expect(database.all("SELECT * FROM form_drafts")).toEqual([]);
	vi.advanceTimersByTime(14 * 60_000);
	expect(await desk.find(ANNA, id)).toEqual(MESSAGE);
	await expect(desk.find({ ...ANNA, member: "8" }, id)).rejects.toThrow(
		"kept no longer",
	);
	vi.advanceTimersByTime(2 * 60_000);
	await expect(desk.find(ANNA, id)).rejects.toThrow("kept no longer");
});

it("forgets a server's messages", async () => {
	const desk = open();
	const id = await desk.keep(ANNA, MESSAGE);
	await desk.forget("one");
	await expect(desk.find(ANNA, id)).rejects.toThrow("kept no longer");
});

it("finds in a message what means the question, and gives the reader no headline", async () => {
	const question = "which animals sailed?";
	const models = new StandInModels({
		mean: (text) => (text === GOATS ? question : text),
		read: (passage) => ({ relevance: passage === GOATS ? 4 : -8 }),
	});
	const answer = await open(models).ask("one", question, `${RAIN}\n${GOATS}`);
	expect(answer.verdict).toBe("answered");
	expect(answer.citations[0]?.text).toBe(GOATS);
	expect(answer.citations[0]?.source.firstParagraph).toBe(2);
	expect(models.given[0]).toEqual({ before: "", passage: GOATS });
});

it("asks a message by its words if it can't be encoded, or nothing reads", async () => {
	const question = "goats taken along in crates";
	const failing = new StandInModels({
		beforeTexts: () => {
			throw new ModelError("no time");
		},
		read: (passage) => ({ relevance: passage === GOATS ? 4 : -8 }),
	});
	for (const models of [failing, null]) {
		const answer = await open(models).ask("one", question, `${RAIN}\n${GOATS}`);
		expect(answer.citations[0]?.text).toBe(GOATS);
	}
});
