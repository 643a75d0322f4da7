import { describe, expect, it } from "vitest";
import {
	toForgetCard,
	toForgottenCard,
} from "../../../src/discord/privacy/forget-card.ts";
import type { Tally } from "../../../src/records/people/member-data.ts";
import { TRACES } from "../../../src/records/people/traces.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

const HERE = { member: "1", server: "2" };
const EVERYWHERE = { member: "1", server: null };

const ALL: readonly Tally[] = TRACES.map((trace, at) => ({
	trace,
	count: at + 1,
}));
const OWN = ALL.filter(({ trace }) => trace.instead === undefined);

const ask = (tallies: readonly Tally[], who: typeof HERE | typeof EVERYWHERE) =>
	markdownOf(toForgetCard(tallies, who));
const tell = (tallies: readonly Tally[]) =>
	markdownOf(toForgottenCard(tallies, HERE));

describe("toForgetCard", () => {
	it("says what goes, and what stays without whom", () => {
		const said = ask(ALL, HERE);
		expect(said).toContain("### Forget you in this server?");
		expect(said).toContain(
			"**Will be deleted:** 1 wish, 3 votes, 4 questions told to moderators, 5 forms, 8 drafts",
		);
		expect(said).toContain(
			"**Stay, but nobody can tell that they were yours:** 2 questions",
		);
		expect(said).toContain(
			"**Stay on record as a former moderator's:** 6 changes, 7 revisions",
		);
		expect(ask(ALL, EVERYWHERE)).toContain("### Forget you in all servers?");
	});

	it("speaks of undoing to those alone who have done something", () => {
		expect(ask(ALL, HERE)).toContain("can't be undone by its button");
		expect(ask(OWN, HERE)).not.toMatch(/undone|former|Stay/u);
	});

	it("offers nothing where nothing is kept", () => {
		expect(ask([], HERE)).toContain("Nothing is kept about you in this server");
		expect(ask([], HERE)).toContain("it means all servers");
		expect(ask([], EVERYWHERE)).toBe(
			"### Nothing is kept about you in any server",
		);
		expect(componentsOf(toForgetCard([], HERE))).toHaveLength(1);
	});
});

describe("toForgottenCard", () => {
	it("says what was done", () => {
		expect(tell(ALL)).toContain("### You are forgotten in this server");
		expect(tell(ALL)).toContain("**Deleted:** 1 wish, 3 votes");
		expect(tell(ALL)).toContain("a former moderator's:** 6 changes");
	});

	it("says that there was nothing, as after a second press", () => {
		expect(tell([])).toContain("Nothing is kept about you");
	});
});
