import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Desk } from "../../../src/answer/desk.ts";
import { withTemporaryDesk } from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";

const TIDE = "The tide in Lillesand was as high on Sunday as on any other day.";
const QUESTION = "how high was the tide";
const BY = { server: "one", member: "owner" };
const ASKED = { server: "one", member: "anna", channel: "ask" };

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
	vi.useRealTimers();
});

function play(use: (desk: Desk) => Promise<void>): Promise<void> {
	const examples = [toArticle("Tide", TIDE)];
	return withTemporaryDesk({ examples, models: null }, ({ desk }) => use(desk));
}

/** An answer is counted at a time. */
async function ask(desk: Desk, time?: string, question = QUESTION) {
	if (time) vi.setSystemTime(time);
	const answer = await desk.ask("one", { question, article: null });
	desk.stats.note("one", answer);
	await desk.stats.settle();
	return answer;
}

/** "11-23: 2" for each day on which somebody asked. */
async function daysOf(desk: Desk, days = 7): Promise<string[]> {
	const usage = await desk.stats.look("one", days);
	return usage.days
		.map(({ day, ...counts }) => ({
			day: day.slice("2026-".length),
			total: Object.values(counts).reduce((a, b) => a + b),
		}))
		.filter(({ total }) => total > 0)
		.map(({ day, total }) => `${day}: ${total}`);
}

describe("what is counted", () => {
	it("is each answer that was given, from memory, too, and what it cites", () =>
		play(async (desk) => {
			const answer = await ask(desk);
			expect(answer.verdict).toBe("unsure");
			await ask(desk);
			await ask(desk, undefined, "sourdough bread");
			const { days, cited } = await desk.stats.look("one", 7);
			expect(days.at(-1)).toMatchObject({ unsure: 2, "not found": 1 });
			expect(cited).toEqual([{ headline: "Tide", times: 2 }]);
		}));

	it("is nothing that is asked without being shown", () =>
		play(async (desk) => {
			await desk.ask("one", { question: QUESTION, article: null });
			await desk.explain("one", { question: QUESTION, article: null });
			const { countedSince } = await desk.stats.look("one", 7);
			expect(countedSince).toBeNull();
		}));

	it("is the same where no question is kept", () =>
		play(async (desk) => {
			await desk.settings.save(BY, { daysKept: 0 }, "");
			await ask(desk);
			const usage = await desk.stats.look("one", 7);
			expect(usage).toMatchObject({ daysKept: 0, cited: [{ times: 1 }] });
			expect(usage.days.at(-1)?.unsure).toBe(1);
		}));

	it("fails without a word to whoever asked", () =>
		play(async (desk) => {
			const wrong = { verdict: "perhaps", citations: [] } as unknown;
			desk.stats.note("one", wrong as Answer);
			await ask(desk);
			expect(await daysOf(desk)).toHaveLength(1);
		}));
});

describe("days", () => {
	it("are all there, today last, with none asked as 0", () =>
		play(async (desk) => {
			await ask(desk, "2026-11-24T12:00:00Z");
			vi.setSystemTime("2026-11-26T12:00:00Z");
			const { days, countedSince } = await desk.stats.look("one", 7);
			expect(days.map(({ day }) => day)).toEqual(
				[20, 21, 22, 23, 24, 25, 26].map((day) => `2026-11-${day}`),
			);
			expect(days[0]).toMatchObject({ answered: 0, unsure: 0, "not found": 0 });
			expect(countedSince).toBe("2026-11-24");
		}));

	it("change at midnight by the clocks of the server's time zone", () =>
		play(async (desk) => {
			await desk.settings.save(BY, { timeZone: "Pacific/Auckland" }, "");
			await ask(desk, "2026-11-23T10:59:59Z");
			await ask(desk, "2026-11-23T11:00:00Z");
			await ask(desk, "2026-11-24T10:59:59Z");
			expect(await daysOf(desk)).toEqual(["11-23: 1", "11-24: 2"]);
		}));

	it.each([
		["begins", "03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z"],
		["ends", "10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z"],
	])("are as long as they are when summer time %s", (_, day, first, last) =>
		play(async (desk) => {
			await desk.settings.save(BY, { timeZone: "Europe/Berlin" }, "");
			const before = new Date(Date.parse(first) - 1).toISOString();
			await ask(desk, before);
			await ask(desk, first);
			await ask(desk, last);
			expect((await daysOf(desk))[1]).toBe(`${day}: 2`);
			await ask(desk, new Date(Date.parse(last) + 1_000).toISOString());
			expect(await daysOf(desk)).toHaveLength(3);
		}),
	);
});

it("counts the votes of the days that it shows", () =>
	play(async (desk) => {
		const answer = await ask(desk, "2026-11-20T12:00:00Z");
		const id = (await desk.answers.keep(ASKED, answer)) ?? "";
		const vote = (member: string, isHelpful: boolean) =>
			desk.votes.vote({ server: "one", member, answer: id }, { isHelpful });
		await vote("anna", true);
		vi.setSystemTime("2026-11-26T12:00:00Z");
		await vote("ben", false);
		const votesOf = async (days: number) =>
			(await desk.stats.look("one", days)).votes;
		expect(await votesOf(7)).toEqual({ all: 2, helpful: 1 });
		expect(await votesOf(6)).toEqual({ all: 1, helpful: 0 });
	}));

it("says how many questions wait for an answer", () =>
	play(async (desk) => {
		const answer = await ask(desk, undefined, "sourdough bread");
		desk.gaps.note("one", answer);
		await desk.gaps.settle();
		expect(await desk.stats.look("one", 7)).toMatchObject({ openGaps: 1 });
	}));

it("forgets what is older than a year, and nothing that a year shows", () =>
	play(async (desk) => {
		await ask(desk, "2025-11-27T12:00:00Z");
		vi.setSystemTime("2026-11-25T12:00:00Z");
		await desk.expire();
		expect((await desk.stats.look("one", 364)).days[0]).toMatchObject({
			day: "2025-11-27",
			unsure: 1,
		});
		vi.setSystemTime("2026-11-28T12:00:00Z");
		await desk.expire();
		expect((await desk.stats.look("one", 7)).countedSince).toBeNull();
	}));
