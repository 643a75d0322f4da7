import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pace } from "../../../src/records/pace/pace.ts";
import {
	DEFAULT_SETTINGS,
	type ServerSettings,
} from "../../../src/records/settings/server-settings.ts";

const NOON = Date.parse("2025-07-08T12:00:00Z");
const MINUTE = 60_000;
const ANNA = { server: "one", member: "1" };
const BEN = { server: "one", member: "2" };
const ELSEWHERE = { server: "two", member: "1" };

type Limits = Pick<ServerSettings, "memberQuestions" | "serverQuestions">;

/** The limits may be changed meanwhile. */
function toPace(limits: Limits): Pace {
	return new Pace({ of: () => ({ ...DEFAULT_SETTINGS, ...limits }) });
}

const at = (milliseconds: number) => new Date(NOON + milliseconds);

function askOften(pace: Pace, who: typeof ANNA, times: number): void {
	for (let time = 0; time < times; time++) pace.ask(who, at(0));
}

describe("a member", () => {
	it("may ask so often in a minute, then again when the first is a minute old", () => {
		const pace = toPace({ memberQuestions: 3, serverQuestions: null });
		for (const second of [0, 10, 20])
			expect(pace.ask(ANNA, at(second * 1_000))).toBeNull();
		expect(pace.ask(ANNA, at(35_000))).toEqual({
			whose: "member",
			most: 3,
			until: at(MINUTE),
		});
		expect(pace.ask(ANNA, at(MINUTE))).toBeNull();
	});

	it("doesn't wait longer for having tried meanwhile", () => {
		const pace = toPace({ memberQuestions: 1, serverQuestions: null });
		pace.ask(ANNA, at(0));
		for (let second = 1; second < 60; second++)
			expect(pace.ask(ANNA, at(second * 1_000))?.until).toEqual(at(MINUTE));
	});

	it("doesn't wait for others, nor for themselves in another server", () => {
		const pace = toPace({ memberQuestions: 1, serverQuestions: null });
		for (const who of [ANNA, BEN, ELSEWHERE])
			expect(pace.ask(who, at(0))).toBeNull();
		expect(pace.ask(ANNA, at(0))).not.toBeNull();
	});

	it("waits by the setting that holds now", () => {
		const limits: { -readonly [Name in keyof Limits]: Limits[Name] } = {
			memberQuestions: null,
			serverQuestions: null,
		};
		const pace = toPace(limits);
		askOften(pace, ANNA, 100);
		limits.memberQuestions = 2;
		askOften(pace, ANNA, 2);
		expect(pace.ask(ANNA, at(0))).not.toBeNull();
		limits.memberQuestions = 3;
		expect(pace.ask(ANNA, at(0))).toBeNull();
		limits.memberQuestions = null;
		expect(pace.ask(ANNA, at(0))).toBeNull();
	});
});

describe("a server", () => {
	it("may ask so often in all, whoever asks", () => {
		const pace = toPace({ memberQuestions: null, serverQuestions: 2 });
		expect(pace.ask(ANNA, at(0))).toBeNull();
		expect(pace.ask(BEN, at(5_000))).toBeNull();
		expect(pace.ask(BEN, at(6_000))).toEqual({
			whose: "server",
			most: 2,
			until: at(MINUTE),
		});
		expect(pace.ask(ELSEWHERE, at(6_000))).toBeNull();
	});

	it("isn't asked by whoever asks too often", () => {
		const pace = toPace({ memberQuestions: 1, serverQuestions: 2 });
		askOften(pace, ANNA, 100);
		expect(pace.ask(BEN, at(0))).toBeNull();
	});

	it("lets nobody use up their own questions by waiting for it", () => {
		const pace = toPace({ memberQuestions: 1, serverQuestions: 1 });
		pace.ask(BEN, at(0));
		expect(pace.ask(ANNA, at(30_000))?.whose).toBe("server");
		expect(pace.ask(ANNA, at(MINUTE))).toBeNull();
	});

	it("says the longer wait, if both are too many", () => {
		const pace = toPace({ memberQuestions: 1, serverQuestions: 2 });
		pace.ask(BEN, at(0));
		pace.ask(ANNA, at(20_000));
		expect(pace.ask(ANNA, at(30_000))).toMatchObject({
			whose: "member",
			until: at(20_000 + MINUTE),
		});
	});
});

const most = fc.integer({ min: 1, max: 6 });
const member = fc.constantFrom(ANNA, BEN, ELSEWHERE);
/** Who asks, and how long after the one before. */
const asking = fc.array(fc.tuple(member, fc.nat({ max: 25_000 })), {
	maxLength: 60,
});

/** Plays them one after the other; gives when each who was let in asked. */
function play(pace: Pace, plan: readonly (readonly [typeof ANNA, number])[]) {
	const asked: { readonly who: typeof ANNA; readonly time: number }[] = [];
	let time = 0;
	for (const [who, later] of plan) {
		time += later;
		if (pace.ask(who, at(time)) === null) asked.push({ who, time });
	}
	return asked;
}

/** How many there are in the fullest minute. */
function countMost(times: readonly number[]): number {
	const inMinute = (from: number) =>
		times.filter((time) => time >= from && time < from + MINUTE).length;
	return Math.max(0, ...times.map(inMinute));
}

describe("whoever asks, and whenever", () => {
	it("no minute has more questions than may be", () => {
		fc.assert(
			fc.property(most, most, asking, (ofMember, ofServer, plan) => {
				const limits = { memberQuestions: ofMember, serverQuestions: ofServer };
				const asked = play(toPace(limits), plan);
				const timesOf = (isMeant: (who: typeof ANNA) => boolean) =>
					asked.filter(({ who }) => isMeant(who)).map(({ time }) => time);
				for (const one of [ANNA, BEN, ELSEWHERE])
					expect(countMost(timesOf((who) => who === one))).toBeLessThanOrEqual(
						ofMember,
					);
				for (const server of ["one", "two"])
					expect(
						countMost(timesOf((who) => who.server === server)),
					).toBeLessThanOrEqual(ofServer);
			}),
		);
	});

	it("is let in after waiting as told, and not before", () => {
		fc.assert(
			fc.property(most, most, asking, (ofMember, ofServer, plan) => {
				const limits = { memberQuestions: ofMember, serverQuestions: ofServer };
				const pace = toPace(limits);
				play(pace, plan);
				const now = plan.reduce((time, [, later]) => time + later, 0);
				const wait = pace.ask(ANNA, at(now));
				if (!wait) return;
				const until = wait.until.valueOf() - NOON;
				expect(until).toBeGreaterThan(now);
				expect(until).toBeLessThanOrEqual(now + MINUTE);
				expect(pace.ask(ANNA, at(until - 1))).not.toBeNull();
				expect(pace.ask(ANNA, at(until))).toBeNull();
			}),
		);
	});

	it("is let in as if others didn't ask, where only members are counted", () => {
		fc.assert(
			fc.property(most, asking, (memberQuestions, plan) => {
				const limits = { memberQuestions, serverQuestions: null };
				const together = play(toPace(limits), plan);
				for (const one of [ANNA, BEN, ELSEWHERE]) {
					const alone = play(
						toPace(limits),
						onlyOf(plan, (who) => who === one),
					);
					expect(together.filter(({ who }) => who === one)).toEqual(alone);
				}
			}),
		);
	});

	it("is let in as if other servers weren't there", () => {
		fc.assert(
			fc.property(most, most, asking, (ofMember, ofServer, plan) => {
				const limits = { memberQuestions: ofMember, serverQuestions: ofServer };
				const isHere = (who: typeof ANNA) => who.server === "one";
				const together = play(toPace(limits), plan);
				const alone = play(toPace(limits), onlyOf(plan, isHere));
				expect(together.filter(({ who }) => isHere(who))).toEqual(alone);
			}),
		);
	});
});

/** The same without what others ask; the time goes on as it did. */
function onlyOf(
	plan: readonly (readonly [typeof ANNA, number])[],
	isMeant: (who: typeof ANNA) => boolean,
): [typeof ANNA, number][] {
	const left: [typeof ANNA, number][] = [];
	let passed = 0;
	for (const [who, later] of plan) {
		passed += later;
		if (!isMeant(who)) continue;
		left.push([who, passed]);
		passed = 0;
	}
	return left;
}
