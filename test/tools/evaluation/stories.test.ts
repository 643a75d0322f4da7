import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MODEL_FOLDER } from "../../../src/config.ts";
import { loadModels } from "../../../src/model/load-models.ts";
import type { Models } from "../../../src/model/models.ts";
import { readSets } from "../../../src/tools/evaluation/question-set.ts";
import {
	describeStories,
	scoreGrouping,
} from "../../../src/tools/evaluation/stories.ts";
import {
	type MeasuredReport,
	toMeasuredReports,
} from "../../../src/tools/evaluation/story-measures.ts";

const SETS = readSets(["test/tools/stories"]);

let models: Models;
const reports = new Map<string, MeasuredReport[]>();

beforeAll(async () => {
	models = await loadModels({ folder: MODEL_FOLDER });
	for (const { name, articles } of SETS)
		reports.set(name, await toMeasuredReports(articles, models));
});

afterAll(() => models.close());

const score = (set: string, by: "meaning" | "words") =>
	scoreGrouping(reports.get(set) ?? [], by);

describe("stories of reports among near-misses", () => {
	it("are hardly ever two events under one", async () => {
		for (const { name } of SETS)
			for (const by of ["meaning", "words"] as const)
				expect((await score(name, by)).precision).toBeGreaterThanOrEqual(0.9);
	});

	it("are found, some of them", async () => {
		expect((await score("choosing", "meaning")).recall).toBeGreaterThan(0.2);
		expect((await score("checking", "meaning")).recall).toBeGreaterThan(0.05);
	});
});

it("compares all ways that were tried", async () => {
	const table = await describeStories(SETS, models);
	for (const measure of [
		"meaning and names",
		"passages",
		"headline and first paragraph",
		"rare names",
		"sketches",
	])
		expect(table).toContain(measure);
	expect(table).toContain("grouped by");
});

it("is told of a report without story or day", async () => {
	const [first] = SETS[0]?.articles ?? [];
	if (!first) throw new Error("no report");
	await expect(
		toMeasuredReports([{ ...first, story: null }], models),
	).rejects.toThrow("names no story");
});
