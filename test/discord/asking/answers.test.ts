import { expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Desk } from "../../../src/answer/desk.ts";
import { toAnswerCard } from "../../../src/discord/answer/answer-card.ts";
import { showAnswer } from "../../../src/discord/asking/answers.ts";
import { toAnswer, toCitation } from "../any-answer.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

const ASKING = {
	server: "1",
	member: "2",
	channel: "3",
	parent: null,
	isPrivate: true,
	mayOpenThreads: false,
};
const ID = "AAAAAAAA";
const KEPT = { id: ID, asker: ASKING.member, isPrivate: true };
const OTHERS = ["Who is Ada Brandt?", "What did Ada Brandt say?"];

/** Asks a desk that answers this; null: that keeps no answer. */
function show(answer: Answer, id: string | null = ID) {
	const desk = {
		ask: async () => answer,
		reword: async () => (answer.verdict === "not found" ? OTHERS : []),
		stats: { note: () => {} },
		gaps: { note: () => null },
		answers: { keep: async () => id },
		conversations: { findBefore: async () => null },
	} as unknown as Desk;
	const question = { question: answer.question, article: null };
	return showAnswer(ASKING, question, desk);
}

const NOTHING = toAnswer({ verdict: "not found", citations: [] });

it("lets whole quotations give way where all don't fit in one message", async () => {
	const text = "Ada Brandt objected to the ferry. ".repeat(20).trim();
	const citations = Array.from({ length: 9 }, (_, at) =>
		toCitation({ number: at + 1, text }),
	);
	const answer = toAnswer({ citations });
	const shown = markdownOf(await show(answer));
	expect(shown).toBe(markdownOf(toAnswerCard(answer, KEPT)));
	expect(shown).toContain(`> ${text}\n`);
	expect(shown).not.toContain("…");
});

it("offers what is answered instead where nothing was found", async () => {
	const shown = JSON.stringify(componentsOf(await show(NOTHING)));
	for (const question of OTHERS) expect(shown).toContain(question);
});

it("offers nothing to press where no answer is kept", async () => {
	const { blocks } = await show(NOTHING, null);
	expect(blocks.map(({ kind }) => kind)).toEqual(
		toAnswerCard(NOTHING, null).blocks.map(({ kind }) => kind),
	);
});
