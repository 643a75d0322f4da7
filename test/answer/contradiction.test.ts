import { describe, expect, it } from "vitest";
import { answersOtherwise } from "../../src/answer/contradiction.ts";
import { toLocated, toRange, toStored } from "./located.ts";

/** A passage of an article of its own; the answer stands between brackets. */
function toAnswering(id: number, marked: string) {
	const [before = "", answer = "", after = ""] = marked.split(/[[\]]/u);
	const text = before + answer + after;
	const sentence = { start: 0, end: text.length };
	const range = answer === "" ? sentence : toRange(text, answer);
	return {
		...toLocated(toStored(id, [text])),
		highlights: [range],
		sentence,
		marked: { range, sentence, isShort: true },
	};
}

const says = (one: string, other: string, ids = [1, 2]) =>
	answersOtherwise(
		toAnswering(ids[0] ?? 1, one),
		toAnswering(ids[1] ?? 2, other),
	);

const TWELVE = "The mayor said [twelve] people were hurt when the ferry hit.";

describe("answersOtherwise", () => {
	it.each([
		["numbers", TWELVE, TWELVE.replace("twelve", "fifteen")],
		[
			"names",
			"The council chose [Ada Brandt] as harbour master on Monday.",
			"On Monday the council chose [Nils Holt] as its harbour master.",
		],
	])("finds other %s in what is told much the same", (_, one, other) => {
		expect(says(one, other)).toBe(true);
	});

	it.each([
		["the same answer", TWELVE, TWELVE.replace("people were", "were people")],
		[
			"more of the same answer",
			"The council chose [Ada Brandt] as harbour master.",
			"The council chose [Ada Brandt of Skerry] as harbour master.",
		],
		[
			"something else",
			TWELVE,
			"[Fifteen] goats were sold at the fair in the old town.",
		],
		[
			"the same of something else",
			"[Ada Brandt] objected to the timetable of the new ferry.",
			"[Nils Holt] objected to the timetable of the old ferry.",
		],
		["no few words", TWELVE, "The mayor said people were hurt by the ferry."],
	])("finds none in %s", (_, one, other) => {
		expect(says(one, other)).toBe(false);
		expect(says(other, one)).toBe(false);
	});

	it("leaves to an article what it says twice", () => {
		expect(says(TWELVE, TWELVE.replace("twelve", "fifteen"), [1, 1])).toBe(
			false,
		);
	});
});
