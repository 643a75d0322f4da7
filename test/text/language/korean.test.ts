import { describe, expect, it } from "vitest";
import { stemKorean } from "../../../src/text/language/korean.ts";

describe("stemKorean", () => {
	it.each([
		["정부", "정부가 정부는 정부를 정부의 정부에서 정부까지 정부들은"],
		["시의회", "시의회는 시의회가 시의회에서"],
		["요구", "요구했다 요구하고 요구한 요구하는"],
		["전시", "전시된다 전시하나 전시되었다"],
		["농부", "농부이다 농부는 농부들이"],
		["길", "길에서 길까지"],
	])("finds %s in %s", (stem, words) => {
		expect(words.split(" ").map(stemKorean)).toEqual(
			words.split(" ").map(() => stem),
		);
	});

	it.each(["회의", "도로", "나이", "한국", "하나"])(
		"keeps %s whole",
		(word) => {
			expect(stemKorean(word)).toBe(word);
		},
	);
});
