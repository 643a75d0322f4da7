import { describe, expect, it } from "vitest";
import {
	answersOtherwise,
	isOvertaken,
} from "../../../src/answer/answering/contradiction.ts";
import { toLocated, toRange, toStored } from "../located.ts";

/** A passage of an article of its own; the answer stands between brackets. */
function toAnswering(
	id: number,
	marked: string,
	publishedAt: string | null = null,
) {
	const [before = "", answer = "", after = ""] = marked.split(/[[\]]/u);
	const text = before + answer + after;
	const sentence = { start: 0, end: text.length };
	const range = answer === "" ? sentence : toRange(text, answer);
	return {
		...toLocated(toStored(id, [text], { publishedAt })),
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

describe("isOvertaken", () => {
	const isOlder = (
		then: string,
		now: string,
		days = ["2026-10-02", "2026-11-20"],
	) => isOvertaken(toAnswering(1, then, days[0]), toAnswering(2, now, days[1]));
	const COST = "She said the repairs in Skerry would cost [84 million crowns].";
	const MORE = "The mayor of Skerry now puts the total at [91 million crowns].";
	const BEGIN = "The works in Skerry begin in [March], the council promised.";

	it.each([
		["another figure of the same thing", COST, MORE],
		[
			"another month",
			BEGIN,
			"It will be [June] before anybody digs in Skerry.",
		],
		[
			"another day",
			"It opens in Skerry on [Monday] at nine.",
			"[Tuesday] it is, he said in Skerry.",
		],
		["much the same words", TWELVE, TWELVE.replace("twelve", "fifteen")],
	])("is so if a newer article has %s", (_, then, now) => {
		expect(isOlder(then, now)).toBe(true);
	});

	it.each([
		[
			"a figure of something else",
			COST,
			"It is [91 metres] long, they say in Skerry.",
		],
		[
			"a figure of the same kind elsewhere",
			COST,
			"Otters in Tofino are worth [41 million crowns] a year, he said.",
		],
		["another day elsewhere", BEGIN, "On Monday, Tofino votes [in May]."],
		["the same figure", COST, "It is [84 million crowns], they say in Skerry."],
		[
			"the same month",
			BEGIN,
			"Nobody will dig before [the end of March] in Skerry.",
		],
		["a name", COST, "The repairs in Skerry were promised by [Ines Roth]."],
	])("isn't so if it has %s", (_, then, now) => {
		expect(isOlder(then, now)).toBe(false);
	});

	it("isn't so of the newer one, or if a day isn't known", () => {
		expect(isOlder(COST, MORE, ["2026-11-20", "2026-10-02"])).toBe(false);
		expect(isOlder(COST, MORE, ["2026-10-02", "2026-10-02"])).toBe(false);
		expect(isOlder(COST, MORE, ["2026-10-02"])).toBe(false);
	});
});
