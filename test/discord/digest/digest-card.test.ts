import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
	DigestPage,
	StoryPart,
} from "../../../src/answer/digest/digest.ts";
import { ARTICLES_PER_PAGE } from "../../../src/answer/digest/digest-pages.ts";
import { MAX_SCHEDULES } from "../../../src/answer/digest/schedule-desk.ts";
import type { Card } from "../../../src/discord/card/card.ts";
import { MAX_CUSTOM_ID_CHARACTERS } from "../../../src/discord/card/limits.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import { toDigestCard } from "../../../src/discord/digest/digest-card.ts";
import { toPlanCard } from "../../../src/discord/digest/plan-card.ts";
import {
	toEndCard,
	toScheduleCard,
	toSchedulesCard,
} from "../../../src/discord/digest/schedule-card.ts";
import type { DigestSchedule } from "../../../src/records/settings/digest-schedules.ts";
import { toStored } from "../../answer/located.ts";
import { nastyParagraph } from "../../nasty-text.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

const MEMBER = "9".repeat(20);
const TODAY = "2025-11-26";

interface Parts {
	readonly headline: string;
	readonly line: string;
	readonly tag: string;
}

function toEntry(id: number, { headline, line, tag }: Parts) {
	const details = { headline, publisher: headline.slice(0, 200), tags: [tag] };
	const entry = toStored(id, [line], details);
	return { entry, day: TODAY, line, paragraph: 1, url: entry.url };
}

function toShown(all: readonly Parts[], isOneStory = false): DigestPage {
	const entries = all.map((parts, id) => toEntry(id, parts));
	const toPart = (of: StoryPart["entries"]): StoryPart => ({
		total: of.length,
		isContinued: false,
		entries: of,
	});
	const parts = isOneStory
		? [toPart(entries)]
		: entries.map((entry) => toPart([entry]));
	return {
		digest: {
			filter: { since: "2024-11-25", added: null, tag: all[0]?.tag ?? null },
			stories: parts.map((part) => part.entries),
			articles: entries.length,
			omitted: 0,
			newest: entries[0] ?? null,
			today: TODAY,
		},
		page: 1,
		pages: 99,
		parts,
	};
}

function toIds(card: Card): string[] {
	const said = JSON.stringify(componentsOf(card));
	return [...said.matchAll(/"custom_id":"([^"]+)"/gu)].map(([, id = ""]) => id);
}

const anyParts = fc.record({
	headline: nastyParagraph(300),
	line: nastyParagraph(2_000),
	tag: nastyParagraph(50),
});

describe("a page of a digest", () => {
	it("fits a message, its ids once and short, whatever the articles are", () => {
		const lists = fc.array(anyParts, {
			minLength: 1,
			maxLength: ARTICLES_PER_PAGE,
		});
		fc.assert(
			fc.property(lists, fc.boolean(), (list, isOneStory) => {
				const card = toDigestCard(toShown(list, isOneStory), MEMBER);
				const ids = toIds(card);
				expect(new Set(ids).size).toBe(ids.length);
				for (const id of ids)
					expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_CHARACTERS);
				expect(componentsOf(card).length).toBeGreaterThan(0);
			}),
			{ numRuns: 60 },
		);
	});

	it("fits without being cut with sentences of the usual length", () => {
		const parts = {
			headline:
				"A headline of about as many letters as a newspaper has room for",
			line: "It has a sentence of two lines. ".repeat(8),
			tag: "ferry",
		};
		const all = Array.from({ length: ARTICLES_PER_PAGE }, () => parts);
		expect(fitsAll(toDigestCard(toShown(all), MEMBER))).toBe(true);
	});

	const ONE = { headline: "Ferry sold", line: "It was sold.", tag: "ferry" };

	it("says what was filtered, and what was found", () => {
		const said = markdownOf(toDigestCard(toShown([ONE, ONE], true), MEMBER));
		expect(said).toContain(
			"since Monday 25 November 2024 · tag: ferry · 2 articles, 1 story",
		);
		expect(said).toContain("2 articles about the same events");
		expect(said).toContain("Page 2 of 99");
	});

	it("says how many are left out", () => {
		const shown = toShown([ONE]);
		const digest = { ...shown.digest, omitted: 1_500 };
		expect(markdownOf(toDigestCard({ ...shown, digest }, MEMBER))).toContain(
			"the newest 1 of 1,501 articles",
		);
	});

	it("says when what is new was added since", () => {
		const shown = toShown([ONE]);
		const added = {
			after: "2025-11-25T08:00:00.000Z",
			until: "2025-11-26T08:00:00.000Z",
		};
		const filter = { since: null, added, tag: null };
		const digest = { ...shown.digest, filter };
		expect(markdownOf(toDigestCard({ ...shown, digest }, "0"))).toContain(
			"added since <t:1764057600:f> · 1 article",
		);
	});

	it("names the newest article if none is found, or says that there is none", () => {
		const { digest } = toShown([ONE]);
		const none = { ...digest, articles: 0, stories: [] };
		const toSaid = (of: typeof none) =>
			markdownOf(
				toDigestCard({ digest: of, page: 0, pages: 0, parts: [] }, MEMBER),
			);
		expect(toSaid(none)).toContain(
			"The newest with this tag is from Wednesday 26 November: **Ferry sold**",
		);
		expect(toSaid({ ...none, newest: null })).toContain("/article add");
	});
});

const SCHEDULE: DigestSchedule = {
	id: 1,
	server: "1",
	channel: MEMBER,
	weekday: 3,
	hour: 23,
	tag: "*".repeat(50),
	isPaused: false,
	nextAt: "2025-11-27T08:00:00.000Z",
	postedUntil: "2025-11-26T08:00:00.000Z",
	refusedAt: "2025-11-26T08:00:00.000Z",
};
const LACKS = ["View Channel", "Send Messages"];

describe("the cards of /digest", () => {
	it("have each id once, and all of them with as many as there may be", () => {
		const all = Array.from({ length: MAX_SCHEDULES }, (_, id) => ({
			schedule: { ...SCHEDULE, id },
			lacks: LACKS,
		}));
		const plan = { ...SCHEDULE, timeZone: null };
		const outlook = {
			next: SCHEDULE.nextAt,
			lacks: LACKS,
			timeZone: null,
			mayManage: true,
		};
		const cards = [
			toSchedulesCard(all, "Europe/Berlin"),
			toScheduleCard({ schedule: SCHEDULE, lacks: LACKS }),
			toEndCard(SCHEDULE),
			toPlanCard(plan, outlook, "a".repeat(12)),
		];
		for (const card of cards) {
			const ids = toIds(card);
			expect(ids.length).toBeGreaterThan(0);
			expect(new Set(ids).size).toBe(ids.length);
		}
		expect(markdownOf(cards[0] as Card)).toContain("10 · each Wednesday");
	});

	it("ask whoever may for the time zone, and tell others who can", () => {
		const toSaid = (mayManage: boolean, timeZone: string | null) =>
			JSON.stringify(
				componentsOf(
					toPlanCard(
						{ ...SCHEDULE, timeZone: null },
						{ next: SCHEDULE.nextAt, lacks: [], timeZone, mayManage },
						"id",
					),
				),
			);
		expect(toSaid(true, null)).toContain("Set the time zone");
		expect(toSaid(false, null)).not.toContain("Set the time zone");
		expect(toSaid(false, null)).toContain("Somebody with Manage Server");
		expect(toSaid(true, "Europe/Berlin")).toContain(
			"23:00 goes by the clocks of Europe/Berlin.",
		);
	});
});
