import { ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Usage } from "../../../src/answer/server/stats-desk.ts";
import type { CardImage } from "../../../src/discord/card/card.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import {
	toStatsCard,
	toStatsRows,
} from "../../../src/discord/stats/stats-card.ts";
import { PERIODS } from "../../../src/discord/stats/stats-periods.ts";
import type { DayCounts } from "../../../src/records/answers/question-counts.ts";
import { addDays } from "../../../src/text/days.ts";
import { nastyParagraph } from "../../nasty-text.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

const TODAY = "2026-11-26";
const [WEEK, MONTH, QUARTER, YEAR] = PERIODS;
const PICTURE: CardImage = {
	name: "questions.png",
	bytes: new Uint8Array([1]),
	description: "Bars",
};

/** So many days, today last; what is given last is of the last days. */
function toDays(length: number, ...last: readonly number[][]): DayCounts[] {
	return Array.from({ length }, (_, at) => {
		const counts = last[at - length + last.length] ?? [];
		const [answered = 0, unsure = 0, none = 0] = counts;
		const day = addDays(TODAY, at + 1 - length);
		return { day, answered, unsure, "not found": none };
	});
}

const USAGE: Usage = {
	days: toDays(7, [1, 0, 0], [0, 0, 0], [1_200, 3, 1]),
	countedSince: "2026-01-01",
	timeZone: "Europe/Berlin",
	cited: [{ headline: "Ferry *back*", times: 3 }],
	votes: { all: 41, helpful: 34 },
	daysKept: 30,
	openGaps: 2,
};

const say = (usage: Partial<Usage> = {}, period = WEEK) =>
	markdownOf(toStatsCard({ ...USAGE, ...usage }, period, PICTURE));

describe("the card", () => {
	it("says how many questions there were, when, and how they ended", () => {
		const said = say();
		expect(said).toMatch(
			/^### Questions of the last 7 days\n\*\*1,205 questions\*\*: 1,201 answered, 3 unsure, 1 not found\n/u,
		);
		expect(said).toContain("by the clocks of Europe/Berlin");
		expect(said).not.toContain("first question");
	});

	it("has a row for each day of a week, also where nobody asked", () => {
		expect(
			say()
				.match(/^\*\*.+\*\*: .+$/gmu)
				?.slice(1),
		).toEqual([
			"**Fri 20 Nov**: 0",
			"**Sat 21 Nov**: 0",
			"**Sun 22 Nov**: 0",
			"**Mon 23 Nov**: 0",
			"**Tue 24 Nov**: 1 (1 / 0 / 0)",
			"**Wed 25 Nov**: 0",
			"**Thu 26 Nov**: 1,204 (1,200 / 3 / 1)",
		]);
	});

	it.each([
		[MONTH, 4, /^\*\*30 Oct\s–\s5 Nov\*\*: 0$/mu],
		[QUARTER, 13, /^\*\*20\s–\s26 Nov\*\*: 2 \(2 \/ 0 \/ 0\)$/mu],
		[YEAR, 13, /^\*\*30 Oct\s–\s26 Nov\*\*: 2 \(2 \/ 0 \/ 0\)$/mu],
	])("has few rows of a longer time: %j", (period, count, row) => {
		const days = toDays(period.days, [2, 0, 0]);
		const said = say({ days }, period);
		expect(said.match(/^\*\*[^*]+\*\*: (?:0$|2 \()/gmu)).toHaveLength(count);
		expect(said).toMatch(row);
	});

	it("says since when questions are counted, if that isn't long ago", () => {
		expect(say({ countedSince: "2026-11-24" })).toContain(
			"The first question was counted on 24 November 2026.",
		);
	});

	it("lists what was cited, and what votes say", () => {
		expect(say()).toContain("1\\. **Ferry \\*back\\*** · in 3 answers");
		expect(say()).toContain("**34 of 41 votes** say helpful.");
		expect(say()).toContain("**2 questions** wait for an answer now: /gaps.");
	});

	it.each<[string, Partial<Usage>]>([
		["No article that is in the library now was quoted.", { cited: [] }],
		["Nobody voted on an answer.", { votes: { all: 0, helpful: 0 } }],
		["**1 of 1 vote** says helpful.", { votes: { all: 1, helpful: 1 } }],
		["Nobody can vote on answers, since none are kept", { daysKept: 0 }],
		["No question waits for an answer.", { openGaps: 0 }],
	])("says “%s”", (words, usage) => {
		expect(say(usage)).toContain(words);
	});

	it("says it if votes are of a shorter time", () => {
		const usage = { days: toDays(28, [1, 0, 0]), daysKept: 7 };
		expect(say(usage, MONTH)).toContain(
			"**34 of 41 votes** say helpful in the last 7 days; votes aren't kept longer.",
		);
	});

	it("has neither picture nor rows where nobody asked, but other periods", () => {
		const card = toStatsCard({ ...USAGE, days: toDays(7) }, WEEK, null);
		expect(markdownOf(card)).toContain("**0 questions**\n");
		expect(markdownOf(card)).not.toContain(" / ");
		const types = componentsOf(card).map(({ type }) => type);
		expect(types).not.toContain(ComponentType.MediaGallery);
		expect(JSON.stringify(componentsOf(card))).toContain("Another period");
	});

	it("is kind where nobody ever asked", () => {
		const said = say({ countedSince: null, openGaps: 0 });
		expect(said).toMatch(/^### Nobody has asked yet\nOnce members use \/ask/u);
		expect(said).not.toContain("waits");
		expect(say({ countedSince: null })).toContain("**2 questions** wait");
	});

	it("fits a message whole, whatever was counted", () => {
		const count = fc.oneof(fc.nat(2), fc.nat(10 ** 9));
		const counts = fc.array(count, { minLength: 3, maxLength: 3 });
		const cited = fc.record({
			headline: nastyParagraph(300),
			times: fc.nat(10 ** 9),
		});
		const usage = fc.record({
			counts: fc.array(counts, { maxLength: 364 }),
			cited: fc.array(cited, { maxLength: 5 }),
			countedSince: fc.constant(TODAY),
			daysKept: fc.constantFrom(0, 7, 365),
			votes: fc.record({ all: count, helpful: count }),
			openGaps: fc.nat(500),
		});
		fc.assert(
			fc.property(usage, fc.constantFrom(...PERIODS), (any, period) => {
				const days = toDays(period.days, ...any.counts.slice(0, period.days));
				const card = toStatsCard({ ...USAGE, ...any, days }, period, PICTURE);
				expect(fitsAll(card)).toBe(true);
			}),
		);
	});
});

it("gives a row of the file for each day", () => {
	expect([...toStatsRows(toDays(2, [5, 2, 1]))]).toEqual([
		["day", "questions", "answered", "unsure", "not found"],
		["2026-11-25", "0", "0", "0", "0"],
		["2026-11-26", "8", "5", "2", "1"],
	]);
});
