import { ComponentType } from "discord.js";
import { describe, expect, it } from "vitest";
import type { CitedArticle } from "../../../src/answer/given/cited-articles.ts";
import type { VoteCast } from "../../../src/answer/given/vote-desk.ts";
import { toReason, toVoteCard } from "../../../src/discord/answer/vote-card.ts";
import { REASONS } from "../../../src/records/answers/votes.ts";
import { toStored } from "../../answer/located.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

const UNCHANGED: CitedArticle = {
	id: 1,
	headline: "Harbour",
	live: toStored(1, ["Sold."]),
	hasChanged: false,
	paragraph: 1,
};

function toCast(parts: Partial<VoteCast> = {}): VoteCast {
	return {
		answer: "AAAAAAAA",
		vote: { isHelpful: false, reason: null },
		before: null,
		cited: [UNCHANGED],
		...parts,
	};
}

const said = (parts: Partial<VoteCast>) =>
	markdownOf(toVoteCard(toCast(parts)));

/** Label, id and whether it can be pressed, of each button. */
const buttonsOf = (parts: Partial<VoteCast>) =>
	componentsOf(toVoteCard(toCast(parts))).flatMap((part) =>
		part.type === ComponentType.ActionRow
			? part.components.map((one) => [
					"label" in one && one.label,
					"custom_id" in one && one.custom_id,
					!("disabled" in one && one.disabled),
				])
			: [],
	);

describe("toVoteCard", () => {
	it("asks in one tap why an answer didn't help", () => {
		expect(said({})).toContain("### Your vote counts: not helpful. Why?");
		expect(buttonsOf({})).toEqual([
			["Wrong passage", "answer-why:AAAAAAAA:wrong%20passage", true],
			["Outdated", "answer-why:AAAAAAAA:outdated", true],
			["Incomplete", "answer-why:AAAAAAAA:incomplete", true],
			["Other", "answer-why:AAAAAAAA:other", true],
			["Take it back", "answer-take-back:AAAAAAAA", true],
		]);
	});

	it("says which reason counts, and takes another", () => {
		const vote = { isHelpful: false, reason: "outdated" } as const;
		expect(said({ vote })).toContain(
			"Your vote counts: not helpful (outdated)",
		);
		expect(buttonsOf({ vote })).toContainEqual([
			"Outdated",
			"answer-why:AAAAAAAA:outdated",
			false,
		]);
	});

	it("says that the same vote counts already", () => {
		const vote = { isHelpful: true, reason: null };
		expect(said({ vote, before: vote })).toContain("counts already: helpful");
		expect(buttonsOf({ vote })).toEqual([
			["Take it back", "answer-take-back:AAAAAAAA", true],
		]);
		const before = { isHelpful: false, reason: null };
		expect(said({ vote, before })).toContain("Your vote counts: helpful");
	});

	it("says what has become of the article since", () => {
		expect(said({})).not.toContain("since");
		expect(said({ cited: [{ ...UNCHANGED, hasChanged: true }] })).toContain(
			"\nThis article has changed since this answer was given.\n",
		);
		expect(said({ cited: [{ ...UNCHANGED, live: null }] })).toContain(
			"\nThis article was removed from the library since.\n",
		);
	});

	it("names the articles if there are several", () => {
		const cited = [
			UNCHANGED,
			{ ...UNCHANGED, id: 2, headline: "Quay", hasChanged: true },
			{ ...UNCHANGED, id: 3, headline: null, live: null },
		];
		expect(said({ cited })).toContain(
			"\n“Quay” has changed since this answer was given.\nOne of the articles was removed from the library since.\n",
		);
		expect(said({ cited })).not.toContain("Harbour");
	});
});

describe("toReason", () => {
	it.each(REASONS)("is what a button carries: %s", (reason) => {
		expect(toReason(reason)).toBe(reason);
	});

	it.each([undefined, "", "wrong"])("is none of anything else: %j", (one) => {
		expect(toReason(one)).toBeNull();
	});
});
