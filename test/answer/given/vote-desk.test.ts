import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import { ANSWER_TOO_OLD } from "../../../src/answer/given/kept.ts";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";
import {
	ask,
	BY,
	edit,
	findArticle,
	NEWER,
	play,
	QUESTION,
	RAIN,
	withParagraphs,
} from "./letter.ts";

const GAP = toGapId(QUESTION) ?? "";

const toBallot = (answer: string, member = "anna") => ({
	server: "one",
	member,
	answer,
});

const vote = (
	desk: Desk,
	answer: string,
	opinion: Parameters<Desk["votes"]["vote"]>[1] = { isHelpful: false },
	member = "anna",
) => desk.votes.vote(toBallot(answer, member), opinion);

async function publish(desk: Desk, text: string): Promise<void> {
	const form = { headline: "Later", text, more: "", url: "" };
	const { id } = await desk.drafts.fromForm(BY, form);
	await desk.articles.publish(BY, id);
	await desk.gaps.settle();
}

const stateOf = async (desk: Desk, gap = GAP) =>
	(await desk.gaps.open("one", gap)).gap.state;

describe("a vote", () => {
	it("counts, is told again, changed and taken back", async () => {
		await play(async (desk) => {
			const answer = await ask(desk);
			expect(await vote(desk, answer, { isHelpful: true })).toMatchObject({
				vote: { isHelpful: true, reason: null },
				before: null,
			});
			await vote(desk, answer, { isHelpful: false, reason: "outdated" });
			expect(await vote(desk, answer)).toMatchObject({
				vote: { isHelpful: false, reason: "outdated" },
				before: { isHelpful: false, reason: "outdated" },
			});
			await vote(desk, answer, { isHelpful: true });
			expect((await vote(desk, answer)).vote.reason).toBeNull();
			await desk.votes.takeBack(toBallot(answer));
			expect((await vote(desk, answer)).before).toBeNull();
		});
	});

	it("is refused on an answer that is kept no longer, or another server's", async () => {
		await play(async (desk) => {
			const answer = await ask(desk);
			const elsewhere = { ...toBallot(answer), server: "two" };
			await expect(
				desk.votes.vote(elsewhere, { isHelpful: true }),
			).rejects.toThrow(String(ANSWER_TOO_OLD));
			await desk.answers.forgetOlder("one", 0);
			await expect(vote(desk, answer)).rejects.toThrow(String(ANSWER_TOO_OLD));
			await expect(desk.votes.takeBack(toBallot(answer))).rejects.toThrow(
				String(ANSWER_TOO_OLD),
			);
			await expect(desk.answers.open("one", answer, null)).rejects.toThrow(
				String(ANSWER_TOO_OLD),
			);
		});
	});

	it("of a member is forgotten with the answer, and so is its gap", async () => {
		await play(async (desk) => {
			await vote(desk, await ask(desk));
			expect(await stateOf(desk)).toBe("open");
			await desk.answers.forgetOlder("one", 0);
			await desk.gaps.expire();
			await expect(stateOf(desk)).rejects.toThrow("not kept");
		});
	});
});

describe("the gap of an answer that didn't help", () => {
	it("stays open while the same passage answers, whatever else is changed", async () => {
		await play(async (desk) => {
			await vote(desk, await ask(desk));
			await publish(desk, RAIN.replace("south", "north"));
			const [letter] = await desk.articles.list("one", "removed");
			await desk.articles.restore(BY, letter?.id ?? 0);
			await desk.gaps.settle();
			expect(await stateOf(desk)).toBe("open");
		});
	});

	it("stays open when its article is edited elsewhere", async () => {
		await play(async (desk) => {
			await vote(desk, await ask(desk));
			await edit(desk, (article) => ({ ...article, headline: "A letter" }));
			expect(await stateOf(desk)).toBe("open");
		});
	});

	it("is closed by another article that answers", async () => {
		await play(async (desk) => {
			await vote(desk, await ask(desk));
			await publish(desk, NEWER);
			expect(await desk.gaps.open("one", GAP)).toMatchObject({
				gap: { state: "answered", unhelpful: [null] },
				article: { headline: "Later" },
			});
		});
	});

	it("is closed by the same article once its passage is corrected", async () => {
		await play(async (desk) => {
			await vote(desk, await ask(desk));
			await edit(desk, withParagraphs(RAIN, NEWER));
			expect(await stateOf(desk)).toBe("answered");
		});
	});

	it("is asked of the one article that was asked", async () => {
		await play(async (desk) => {
			const article = await findArticle(desk);
			const gap = toGapId(QUESTION, article) ?? "";
			await vote(desk, await ask(desk, QUESTION, "Letter"));
			await publish(desk, NEWER);
			expect(await stateOf(desk, gap)).toBe("open");
			await desk.articles.restore(BY, article);
			await desk.gaps.settle();
			expect(await stateOf(desk, gap)).toBe("open");
			const subject = { article, revision: 1 };
			await desk.articles.change(
				BY,
				subject,
				withParagraphs(RAIN, `${NEWER.slice(0, -1)} again.`, NEWER),
			);
			await desk.gaps.settle();
			expect(await stateOf(desk, gap)).toBe("answered");
		});
	});
});
