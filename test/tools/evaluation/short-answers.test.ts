import { describe, expect, it } from "vitest";
import {
	compareAnswers,
	normalize,
} from "../../../src/tools/evaluation/short-answers.ts";

describe("normalize", () => {
	it.each([
		["The Baltic Sea.", "baltic sea"],
		["  a  “quoted”   Word ", "“quoted” word"],
		["U.S.", "us"],
		["an", ""],
		["a España", "españa"],
	])("turns %j into %j, as SQuAD does", (answer, normal) => {
		expect(normalize(answer)).toBe(normal);
	});
});

describe("compareAnswers", () => {
	it("takes the right answer that agrees best", () => {
		expect(compareAnswers("the Sea", ["ocean", "Sea"])).toEqual({
			exactMatch: 1,
			f1: 1,
		});
	});

	it("counts each shared word once", () => {
		const { exactMatch, f1 } = compareAnswers("red red boat", [
			"red boat sank",
		]);
		expect(exactMatch).toBe(0);
		expect(f1).toBeCloseTo(2 / 3);
	});

	it("gives nothing for no answer, and nothing where there is none", () => {
		expect(compareAnswers("", ["May"])).toEqual({ exactMatch: 0, f1: 0 });
		expect(compareAnswers("May", [])).toEqual({ exactMatch: 0, f1: 0 });
	});
});
