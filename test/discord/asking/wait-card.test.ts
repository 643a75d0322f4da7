import { expect, it } from "vitest";
import { toWaitCard } from "../../../src/discord/asking/wait-card.ts";
import { MAX_QUESTION_CHARACTERS } from "../../../src/discord/card/limits.ts";
import { fitsMessage } from "../../../src/discord/card/message.ts";
import { markdownOf } from "../card-parts.ts";

const WAIT = {
	whose: "member",
	most: 10,
	until: new Date("2025-07-08T10:31:05Z"),
} as const;

const THEN = "<t:1751970665:R>";

it("says when a member can ask again, and what they asked", () => {
	expect(markdownOf(toWaitCard(WAIT, "who *objected*?"))).toBe(
		[
			"### One moment, please",
			`You have asked 10 questions in a minute. You can ask again ${THEN}.`,
			"You asked:",
			"> who \\*objected\\*?",
			"-# Who manages the server sets the limit, with /settings.",
		].join("\n"),
	);
});

it("doesn't blame whoever comes when all members ask much", () => {
	const card = toWaitCard({ ...WAIT, whose: "server" }, null);
	expect(markdownOf(card)).toContain(
		`Many people are asking here at the moment. Try again ${THEN}.`,
	);
	expect(markdownOf(card)).not.toContain("You");
});

it("shows even the longest question whole", () => {
	const question = "?".repeat(MAX_QUESTION_CHARACTERS);
	const card = toWaitCard(WAIT, question);
	expect(fitsMessage(card)).toBe(true);
	expect(markdownOf(card)).toContain(question);
});
