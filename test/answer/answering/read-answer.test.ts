import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
	Located,
	Read,
} from "../../../src/answer/answering/close-reading.ts";
import { type Scope, toLimits } from "../../../src/answer/answering/limits.ts";
import { answerByReading } from "../../../src/answer/answering/read-answer.ts";
import type { Reading } from "../../../src/model/models.ts";
import {
	STRICTNESSES,
	type Strictness,
} from "../../../src/records/settings/strictness.ts";
import { toLocated, toRange, toRead, toStored } from "../located.ts";

const OBJECTED = "Ada Brandt objected to the timetable of the new ferry.";
const LEFT = "The ferry left the harbour at noon with forty on board.";
const RAINED = "It rained in the harbour of Skerry until the evening came.";
const GOATS = "Nine goats were taken along in the hold, in two wooden crates.";

const ferry = toStored(1, [OBJECTED, LEFT, RAINED, GOATS], {
	headline: "Ferry",
});
const other = toStored(2, [
	"Nils Holt objected to the timetable of the old ferry.",
	"Nobody else had anything to say of it, on board or elsewhere.",
]);

/** A passage that has these words as its answer. */
function toAnswering(
	located: Located,
	words: string,
	weight: number,
	reading: Partial<Reading> = {},
): Read {
	return toRead(located, weight, {
		relevance: 4,
		answerShare: 0.9,
		answer: toRange(located.text, words),
		...reading,
	});
}

function answer(
	read: readonly [Read, ...Read[]],
	{
		scope = "library",
		question = "Who objected?",
		unread = [],
		strictness = "balanced",
	}: {
		readonly scope?: Scope;
		readonly strictness?: Strictness;
		readonly question?: string;
		readonly unread?: readonly Located[];
	} = {},
) {
	return answerByReading(question, read, [...read, ...unread], {
		scope,
		passages: 300,
		limits: toLimits(strictness, scope),
	});
}

const COVERED = { coverage: 1 };
const best = toAnswering(toLocated(ferry, 0, COVERED), "Ada Brandt", 20);
const behind = (weight: number, number = 1) =>
	toRead(toLocated(ferry, number), weight, { relevance: -2 });

describe("an answered question", () => {
	it("has the answer's words, in bold in the first quotation", () => {
		const { verdict, words, citations, shortAnswer } = answer([best]);
		expect(verdict).toBe("answered");
		expect(words).toBe("Ada Brandt");
		expect(citations).toMatchObject([
			{
				number: 1,
				text: OBJECTED,
				highlights: [toRange(OBJECTED, words ?? "")],
			},
		]);
		expect(shortAnswer).toEqual({ article: 1, start: 0, end: 10 });
	});

	it("points with its short answer into the article's text", () => {
		const later = toAnswering(toLocated(ferry, 1, COVERED), "noon", 20);
		const start = OBJECTED.length + 2 + LEFT.indexOf("noon");
		expect(answer([later]).shortAnswer).toEqual({
			article: 1,
			start,
			end: start + 4,
		});
	});

	it("says no words alone that don't stand out, and none of a whole sentence", () => {
		const reading = { answerShare: 0.25 };
		const faint = toAnswering(best, "Ada Brandt", 20, reading);
		expect(answer([faint])).toMatchObject({
			verdict: "answered",
			words: null,
			shortAnswer: { start: 0, end: 10 },
		});
		const why = answer([best], { question: "Why did she object?" });
		expect(why).toMatchObject({ words: null, shortAnswer: null });
		expect(why.citations[0]?.highlights).toEqual([
			{ start: 0, end: OBJECTED.length },
		]);
	});

	it("is none, but the closest passage, if only a former holder is named", () => {
		const former = toStored(3, [
			"The former mayor, Bo Ray, was seen on board.",
		]);
		const read = toAnswering(toLocated(former, 0, COVERED), "Bo Ray", 20);
		const toVerdict = (question: string) =>
			answer([read], { question }).verdict;
		expect(toVerdict("who is the former mayor")).toBe("answered");
		expect(toVerdict("who is the mayor")).toBe("unsure");
	});

	it("leaves out what is far behind", () => {
		const { citations } = answer([best, behind(16), behind(14.9, 2)]);
		expect(citations.map(({ text }) => text)).toEqual([OBJECTED, LEFT]);
	});

	it("is sure if only what says the same is near", () => {
		const copy = toStored(3, [OBJECTED, RAINED], { headline: "Copy" });
		const same = toAnswering(toLocated(copy, 0, COVERED), "Ada Brandt", 19.9);
		const { verdict, citations } = answer([best, same, behind(12)]);
		expect(verdict).toBe("answered");
		expect(citations).toHaveLength(1);
		expect(citations[0]?.alsoIn).toMatchObject([{ headline: "Copy" }]);
	});
});

describe("an unsure answer", () => {
	it("quotes the closest passages, however far behind, and says no words", () => {
		const reading = { relevance: -1.5 };
		const faint = toAnswering(best, "Ada Brandt", 20, reading);
		const next = behind(19.9);
		const { verdict, words, citations } = answer([
			faint,
			next,
			behind(9, 2),
			behind(8, 3),
		]);
		expect(verdict).toBe("unsure");
		expect(words).toBeNull();
		expect(citations.map(({ text }) => text)).toEqual([OBJECTED, LEFT, RAINED]);
	});
});

describe("a question that isn't answered", () => {
	const nothing = toAnswering(toLocated(ferry), "Ada Brandt", 9, {
		relevance: -9,
	});
	const nearby = toAnswering(toLocated(other), "Nils Holt", 9, {
		relevance: -9,
	});

	it("has neither quotations nor choices, nor anything in bold", () => {
		expect(answer([nothing, nearby])).toMatchObject({
			verdict: "not found",
			words: null,
			shortAnswer: null,
			citations: [],
			choices: [],
		});
	});

	it("has a ranking all the same", () => {
		const { ranking } = answer([nothing, nearby]);
		expect(ranking.map(({ article }) => article)).toEqual([1, 2]);
	});
});

describe("an open question", () => {
	const rival = toAnswering(toLocated(other, 0, COVERED), "Nils Holt", 18.5);

	it("offers the articles that it may mean", () => {
		const { choices } = answer([best, rival]);
		expect(choices).toMatchObject([
			{ article: 1, headline: "Ferry" },
			{ article: 2, headline: "Article 2" },
		]);
	});

	it("is never sure, and no words stand alone", () => {
		expect(answer([best]).verdict).toBe("answered");
		const { verdict, words } = answer([best, rival]);
		expect(verdict).toBe("unsure");
		expect(words).toBeNull();
	});

	it("quotes the best passage of each", () => {
		const { citations } = answer([best, behind(19), rival]);
		expect(citations.map(({ text }) => text)).toEqual([
			OBJECTED,
			"Nils Holt objected to the timetable of the old ferry.",
		]);
	});

	it("quotes none of the articles that it can't mean", () => {
		const far = toRead(toLocated(toStored(3, [RAINED])), 12);
		const { citations } = answer([best, rival, far]);
		expect(citations.map(({ source }) => source.article)).toEqual([1, 2]);
	});

	it("isn't open if the articles say the same", () => {
		const copy = toStored(3, [OBJECTED, RAINED], { headline: "Copy" });
		const same = toAnswering(toLocated(copy, 0, COVERED), "Ada Brandt", 19.9);
		const { choices, citations } = answer([best, same, behind(16)]);
		expect(choices).toEqual([]);
		expect(citations.map(({ text }) => text)).toEqual([OBJECTED, LEFT]);
	});

	it("isn't open if one article is asked", () => {
		const near = toAnswering(toLocated(ferry, 1, COVERED), "noon", 19);
		expect(answer([best, near], { scope: "article" }).choices).toEqual([]);
	});
});

describe("answers of different strictness", () => {
	const said = (read: readonly [Read, ...Read[]], scope: Scope = "library") =>
		STRICTNESSES.map((strictness) => answer(read, { strictness, scope }));
	const clear = toAnswering(best, "Ada Brandt", 20, { relevance: 8 });

	it("are the same where it is clear", () => {
		const [sure, balanced, near] = said([clear, behind(9)]);
		expect(sure?.verdict).toBe("answered");
		expect(balanced).toEqual(sure);
		expect(near).toEqual(sure);
	});

	it("leave an unsure answer out if they must be sure", () => {
		const faint = toAnswering(best, "Ada Brandt", 20, { relevance: -1.5 });
		const [sure, balanced] = said([faint, behind(19.9)]);
		expect(balanced?.verdict).toBe("unsure");
		expect(sure).toMatchObject({
			verdict: "not found",
			citations: [],
			shortAnswer: null,
			choices: [],
		});
		expect(sure?.ranking).toEqual(balanced?.ranking);
	});

	it("leave out what may mean several articles if they must be sure", () => {
		const rival = toAnswering(toLocated(other, 0, COVERED), "Nils Holt", 19.9);
		const [sure, balanced] = said([clear, rival]);
		expect(balanced?.choices).toHaveLength(2);
		expect(sure).toMatchObject({ verdict: "not found", choices: [] });
	});

	it("show a near miss as the closest passages, and offer no choice", () => {
		const reading = { relevance: -0.5 };
		const miss = toAnswering(toLocated(ferry), "Ada Brandt", 20, reading);
		const rival = toAnswering(toLocated(other), "Nils Holt", 19.9);
		const [, balanced, near] = said([miss, rival]);
		expect(balanced?.verdict).toBe("not found");
		expect(near).toMatchObject({ verdict: "unsure", words: null, choices: [] });
		expect(near?.citations).toHaveLength(2);
	});

	it("show whatever is shown where answers are stricter, and nothing else", () => {
		const passage = fc.record({
			relevance: fc.double({ min: -12, max: 12, noNaN: true }),
			weight: fc.double({ min: 0, max: 20, noNaN: true }),
			coverage: fc.double({ min: 0, max: 1, noNaN: true }),
			place: fc.constantFrom(
				...[0, 1, 2, 3].map((at) => [ferry, at] as const),
				...[0, 1].map((at) => [other, at] as const),
			),
		});
		const read = fc
			.uniqueArray(passage, { minLength: 1, selector: ({ place }) => place })
			.map((all) =>
				all
					.toSorted((a, b) => b.weight - a.weight)
					.map(({ place: [article, at], coverage, weight, relevance }) =>
						toRead(toLocated(article, at, { coverage }), weight, { relevance }),
					),
			);
		const scope = fc.constantFrom<Scope>("library", "article");
		fc.assert(
			fc.property(read, scope, (all, where) => {
				const [sure, balanced, near] = said(all as [Read, ...Read[]], where);
				if (sure?.verdict !== "not found") expect(balanced).toEqual(sure);
				if (balanced?.verdict !== "not found") expect(near).toEqual(balanced);
				if (sure?.verdict !== "not found")
					expect(sure?.verdict).toBe("answered");
			}),
		);
	});
});

describe("the ranking", () => {
	it("has what was read, then what wasn't, ten at most", () => {
		const long = toStored(
			5,
			Array.from(
				{ length: 14 },
				(_, at) =>
					`Paragraph ${at} is about goats. It says nothing of a ferry.`,
			),
		);
		const unread = Array.from({ length: 14 }, (_, at) =>
			toLocated(long, at, { terms: new Map([["ferri", 1]]) }),
		);
		const { ranking } = answer([behind(3, 3), behind(2, 1)], { unread });
		expect(ranking).toHaveLength(10);
		expect(ranking.map(({ article }) => article)).toEqual([
			1, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		]);
		const first = "Paragraph 0 is about goats. ".length;
		expect(ranking[2]).toEqual({
			article: 5,
			start: 0,
			end: (long.paragraphs[0] ?? "").length,
			sentence: { start: first, end: (long.paragraphs[0] ?? "").length },
		});
	});

	it("has each passage once, also those that say the same", () => {
		const copy = toLocated(toStored(3, [OBJECTED]), 0);
		const { ranking } = answer([best, toAnswering(copy, "Ada Brandt", 19)]);
		expect(ranking.map(({ article }) => article)).toEqual([1, 3]);
	});
});

describe("articles that answer otherwise", () => {
	const HURT = "people were hurt when the ferry hit the pier of Skerry.";
	const report = (id: number, count: string, publishedAt: string | null) =>
		toStored(id, [`On Monday ${count} ${HURT}`], { publishedAt });
	const hurt = (
		[id, count, publishedAt]: readonly [number, string, string | null],
		weight: number,
	) => {
		const located = toLocated(report(id, count, publishedAt), 0, COVERED);
		return toAnswering(located, count, weight);
	};
	const OLD = [11, "twelve", "2025-07-08"] as const;
	const NEW = [12, "fifteen", "2025-07-09"] as const;
	const ask = (...read: [Read, ...Read[]]) =>
		answer(read, { question: "How many people were hurt?" });

	it("are quoted side by side, the newest first, the older marked", () => {
		const { verdict, words, citations, choices } = ask(
			hurt(OLD, 20.3),
			hurt(NEW, 20),
		);
		expect(verdict).toBe("answered");
		expect(words).toBe("fifteen");
		expect(choices).toEqual([]);
		expect(citations.map(({ source }) => source.article)).toEqual([12, 11]);
		expect(citations.map(({ isOlder }) => isOlder)).toEqual([undefined, true]);
	});

	it("stay in the reader's order if one answers better", () => {
		const { citations } = ask(hurt(OLD, 22), hurt(NEW, 20));
		expect(citations.map(({ source }) => source.article)).toEqual([11, 12]);
		expect(citations[0]?.isOlder).toBe(true);
	});

	const LONG = toStored(
		11,
		[...report(11, "twelve", "2025-07-08").paragraphs, LEFT, RAINED],
		{ publishedAt: "2025-07-08" },
	);
	const longer = (weight: number, number: number) =>
		toRead(toLocated(LONG, number), weight);

	it("are both quoted before what else stands in the older one", () => {
		const { citations } = ask(
			toAnswering(toLocated(LONG, 0, COVERED), "twelve", 22),
			longer(21, 1),
			longer(20, 2),
			hurt(NEW, 19),
		);
		expect(citations.map(({ source }) => source.article)).toEqual([11, 11, 12]);
		expect(citations[0]?.isOlder).toBe(true);
	});

	it("are not marked if the newer one is too far behind to be quoted", () => {
		const { citations } = ask(
			toAnswering(toLocated(LONG, 0, COVERED), "twelve", 22),
			longer(21, 1),
			hurt(NEW, 15),
		);
		expect(citations.map(({ source }) => source.article)).toEqual([11, 11]);
		expect(citations.some(({ isOlder }) => isOlder)).toBe(false);
	});

	it.each([
		["say the same", [13, "twelve", "2025-07-09"]],
		["have no date", [13, "fifteen", null]],
		["are of the same day", [13, "fifteen", "2025-07-08"]],
	] as const)("are not marked if they %s", (_, later) => {
		const { citations } = ask(hurt(OLD, 20), hurt(later, 20));
		expect(citations.some(({ isOlder }) => isOlder)).toBe(false);
	});

	it("may each be meant if they report of different things", () => {
		const goats = toLocated(
			toStored(14, ["Fifteen goats came to the fair."]),
			0,
			COVERED,
		);
		const { choices } = ask(hurt(OLD, 20.3), toAnswering(goats, "Fifteen", 20));
		expect(choices.map(({ article }) => article)).toEqual([11, 14]);
	});
});

it("leaves room for a better passage of another article", () => {
	const ours = toAnswering(toLocated(ferry, 0), "Ada Brandt", 6);
	const theirs = toAnswering(toLocated(other, 0), "Nils Holt", 3.5);
	const { citations } = answer([ours, theirs, behind(3), behind(2.5, 2)], {
		question: "Who was there?",
	});
	expect(citations.map(({ source }) => source.article)).toEqual([1, 1, 2]);
});

it("puts an article no sooner for a passage that is quoted already", () => {
	const theirs = toLocated(other, 1);
	const copying = toStored(3, [OBJECTED, GOATS]);
	const { citations } = answer([
		best,
		toRead(theirs, 17.5),
		toRead(toLocated(copying, 1), 17),
		toRead(toLocated(copying, 0), 16.5),
	]);
	expect(citations.map(({ source }) => source.article)).toEqual([1, 2, 3]);
	expect(citations[0]?.alsoIn).toMatchObject([{ article: 3 }]);
});

it("quotes what stands in one article together", () => {
	const ours = toAnswering(toLocated(ferry, 0), "Ada Brandt", 6);
	const theirs = toAnswering(toLocated(other, 0), "Nils Holt", 3.5);
	const { citations } = answer([ours, theirs, behind(3)], {
		question: "Who was there?",
	});
	expect(citations.map(({ source }) => source.article)).toEqual([1, 1, 2]);
	expect(citations.map(({ number }) => number)).toEqual([1, 2, 3]);
});
