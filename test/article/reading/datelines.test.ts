import { describe, expect, it } from "vitest";
import { takeDateline } from "../../../src/article/reading/datelines.ts";

describe("takeDateline", () => {
	it.each([
		["KYIV, Ukraine, June 3 (Reuters) - ", "Grain ships left the port."],
		["CARSON CITY, Nev. — ", "Gov. Lorraine Estabrook vetoed a bill."],
		["BEIRUT, June 2 (Reuters) – ", "The port reopened."],
		["LONDON (AP) — ", "The bridge is open again."],
		["PARIS – ", "The mayor has resigned."],
		["NEW YORK, July 8 - ", "“Nobody came,” she said."],
	])("takes off %j", (dateline, story) => {
		expect(takeDateline([dateline + story, "More."])).toEqual({
			dateline: [dateline.trim()],
			paragraphs: [story, "More."],
		});
	});

	it.each([
		"NATO — the alliance that has kept the peace since 1949 — will meet.",
		"The EU – which had objected – gave way.",
		"UK – and French – ministers met.",
		"A mayor resigned on Monday.",
	])("leaves %j", (paragraph) => {
		expect(takeDateline([paragraph])).toEqual({
			dateline: [],
			paragraphs: [paragraph],
		});
	});

	it("finds it below a standfirst, once", () => {
		const paragraphs = [
			"Ferries stop",
			"OSLO – The ferry left.",
			"BERGEN – It came.",
		];
		expect(takeDateline(paragraphs)).toEqual({
			dateline: ["OSLO –"],
			paragraphs: ["Ferries stop", "The ferry left.", "BERGEN – It came."],
		});
	});
});
