import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import type { Card } from "../../src/discord/card.ts";
import { toGapCard, toPickCard } from "../../src/discord/gap-card.ts";
import { toGapsCard } from "../../src/discord/gaps-card.ts";
import { MAX_QUESTION_CHARACTERS } from "../../src/discord/limits.ts";
import { fitsMessage, toMessage } from "../../src/discord/message.ts";
import { toNoticeCard } from "../../src/discord/notice-card.ts";
import type { Gap } from "../../src/records/gaps.ts";
import { toStored } from "../answer/located.ts";

const COUNTS = { open: 25, answered: 1, dismissed: 0 };
const LONGEST = ["*", "漢", "a"].map((one) =>
	one.repeat(MAX_QUESTION_CHARACTERS),
);

function toGap(parts: Partial<Gap> = {}): Gap {
	return {
		id: "AAAAAAAAAAAAAAAA",
		question: "who objected",
		times: 3,
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
		const found = { counts: COUNTS, gaps, areAskedAgain: false, daysKept: 30 };
		return toGapsCard({ ...found, state: "open" }, page);
	};

	it.each(LONGEST)("fits a message, however long the questions are", (one) => {
		expect(fitsMessage(toPage(one, "1"))).toBe(true);
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
