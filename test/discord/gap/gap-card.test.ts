import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Card } from "../../../src/discord/card/card.ts";
import { MAX_QUESTION_CHARACTERS } from "../../../src/discord/card/limits.ts";
import { fitsMessage, toMessage } from "../../../src/discord/card/message.ts";
import { toGapCard, toPickCard } from "../../../src/discord/gap/gap-card.ts";
import { toGapsCard } from "../../../src/discord/gap/gaps-card.ts";
import { toNoticeCard } from "../../../src/discord/gap/notice-card.ts";
import { REASONS } from "../../../src/records/answers/votes.ts";
import type { Gap } from "../../../src/records/gaps/gaps.ts";
import { toStored } from "../../answer/located.ts";

const COUNTS = { open: 25, answered: 1, dismissed: 0 };
const LONGEST = ["*", "漢", "a"].map((one) =>
	one.repeat(MAX_QUESTION_CHARACTERS),
);

function toGap(parts: Partial<Gap> = {}): Gap {
	return {
		id: "AAAAAAAAAAAAAAAA",
		question: "who objected",
		within: null,
		times: 3,
		unhelpful: [],
		firstAskedAt: "2025-07-08T10:00:00.000Z",
		lastAskedAt: "2025-07-09T10:00:00.000Z",
		state: "open",
		article: null,
		...parts,
	};
}

const said = (card: Card) => JSON.stringify(toMessage(card));

function toIds(card: Card): string[] {
	return [...said(card).matchAll(/"custom_id":"([^"]+)"/gu)].map(
		([, id = ""]) => id,
	);
}

describe("a page of gaps", () => {
	const toPage = (question: string, page: string) => {
		const gaps = Array.from({ length: 25 }, (_, index) =>
			toGap({ question, id: String(index).padStart(16, "0") }),
		);
		const found = {
			counts: COUNTS,
			gaps,
			areAskedAgain: false,
			daysKept: 30,
			suggested: 2,
		};
		return toGapsCard({ ...found, state: "open" }, page);
	};

	it.each(LONGEST)("fits a message, however long the questions are", (one) => {
		expect(fitsMessage(toPage(one, "1"))).toBe(true);
	});

	it.each(LONGEST)("fits also where each has all that it can have", (one) => {
		const gaps = Array.from({ length: 10 }, (_, index) =>
			toGap({
				question: one,
				id: String(index).padStart(16, "0"),
				times: 1_000,
				within: { article: 1, headline: one },
				unhelpful: [...REASONS, null],
			}),
		);
		const found = {
			counts: COUNTS,
			gaps,
			areAskedAgain: false,
			daysKept: 30,
			suggested: 2,
		};
		expect(fitsMessage(toGapsCard({ ...found, state: "open" }))).toBe(true);
	});

	it("says beside a question how often its answer didn't help, and why", () => {
		const toSaid = (parts: Partial<Gap>) =>
			said(
				toGapsCard({
					state: "open",
					gaps: [toGap(parts)],
					counts: COUNTS,
					areAskedAgain: true,
					daysKept: 30,
					suggested: 2,
				}),
			);
		expect(toSaid({ unhelpful: ["wrong passage", "wrong passage"] })).toContain(
			"asked 3 times · answer not helpful 2 times (wrong passage)",
		);
		const within = { article: 1, headline: "Harbour sold" };
		expect(toSaid({ times: 0, within, unhelpful: [null] })).toContain(
			"**who objected** · asked of “Harbour sold” · answer not helpful once · since",
		);
	});

	it.each(["0", "1", "2"])("has each button once: page %s", (page) => {
		const ids = toIds(toPage("who", page));
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe("a gap's card", () => {
	it.each(LONGEST)(
		"fits a message, however long the question is",
		(question) => {
			const details = { gap: toGap({ question }), article: null, wishes: 2 };
			expect(fitsMessage(toGapCard(details))).toBe(true);
			const articles = Array.from({ length: 10 }, (_, id) =>
				toStored(id, ["A."]),
			);
			expect(fitsMessage(toPickCard(details, articles))).toBe(true);
		},
	);

	it("says how often and since when", () => {
		const card = toGapCard({ gap: toGap(), article: null, wishes: 0 });
		expect(said(card)).toContain(
			"asked 3 times, first on 8 July 2025, last on 9 July 2025",
		);
		const once = toGap({ times: 1, lastAskedAt: "2025-07-08T11:00:00.000Z" });
		expect(said(toGapCard({ gap: once, article: null, wishes: 0 }))).toContain(
			"asked once, on 8 July 2025",
		);
	});
});

describe("a gap's card after votes", () => {
	const toSaid = (parts: Partial<Gap>) =>
		said(toGapCard({ gap: toGap(parts), article: null, wishes: 0 }));

	it("names what is wrong, in words and counts", () => {
		const shown = toSaid({
			times: 0,
			unhelpful: ["outdated", "wrong passage", "outdated", null],
		});
		expect(shown).toContain(
			"Its answer was not helpful 4 times: wrong passage once, outdated 2 times, without a reason once.",
		);
		expect(shown).not.toContain("No article is known");
		expect(shown).toContain("Add an article for this");
	});

	it("says both where nothing was found, too", () => {
		const shown = toSaid({ unhelpful: ["incomplete"] });
		expect(shown).toContain("No article is known to answer it.");
		expect(shown).toContain("not helpful once: incomplete once.");
		expect(shown).toContain(
			"asked 3 times · answer not helpful once (incomplete), first on",
		);
	});

	it.each([
		["Harbour sold", "Asked of: Harbour sold"],
		[null, "Asked of: an article that was erased"],
	])("says which one article was asked: %j", (headline, line) => {
		expect(toSaid({ within: { article: 1, headline } })).toContain(line);
	});
});

describe("what a member is told", () => {
	it("names the article where no passage of it is found", () => {
		const article = toStored(1, ["A."], {
			headline: "Harbour sold",
			url: "https://example.com/harbour",
		});
		const card = toNoticeCard({
			server: "one",
			gap: "g",
			member: "7",
			channel: null,
			question: "who <@8> objected",
			article,
			answer: { citations: [] as const } as unknown as Answer,
		});
		expect(said(card)).toContain("<@7>, you wished to be told.");
		expect(said(card)).toContain("**Harbour sold**");
		expect(said(card)).toContain("https://example.com/harbour");
		expect(said(card)).not.toContain("<@8>");
	});
});
