import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import type { Tell } from "../../../src/answer/gap/notice.ts";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";
import type { Named } from "../../../src/records/people/member-data.ts";
import { withTemporaryDesk } from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";

const QUESTION = "who objected to the deal";
const GAP = toGapId(QUESTION) ?? "";
const ANNA = { server: "one", member: "anna" };
const MODERATOR = { server: "one", member: "mod" };
const FORM = {
	headline: "Letter",
	text: "The fishermen of Skerry wrote an angry letter to the council about the sale of it.",
	more: "",
	url: "",
};

function play(
	use: (desk: Desk) => Promise<void>,
	tell: (desk: Desk) => ReturnType<Tell> = async () => true,
): Promise<void> {
	const parts: { desk?: Desk } = {};
	const examples = [
		toArticle("Tide", "The tide was as high as on other days."),
	];
	return withTemporaryDesk(
		{ examples, models: null, tell: () => tell(parts.desk as Desk) },
		async ({ desk }) => {
			parts.desk = desk;
			await use(desk);
		},
	);
}

/** Asks what finds nothing, and waits for an article. */
async function wish(desk: Desk, by = ANNA): Promise<void> {
	const asked = { question: QUESTION, article: null };
	desk.gaps.note("one", await desk.ask("one", asked));
	await desk.gaps.settle();
	await desk.gaps.wish({ ...by, gap: GAP, channel: null });
}

async function publish(desk: Desk) {
	const { id } = await desk.drafts.fromForm(MODERATOR, FORM);
	return desk.articles.publish(MODERATOR, id);
}

const countOf = async (desk: Desk, who: Named) =>
	(await desk.privacy.count(who)).map(({ trace, count }) => [
		trace.many,
		count,
	]);

describe("a member who is just being told", () => {
	it.each<[string, Named, number]>([
		["isn't told again once forgotten", ANNA, 0],
		["… in all servers", { ...ANNA, server: null }, 0],
		["is told again if forgotten elsewhere", { ...ANNA, server: "two" }, 1],
		["is told again if another is", { ...ANNA, member: "ben" }, 1],
	])("%s, should that fail", async (_, forgotten, wishes) => {
		await play(
			async (desk) => {
				await wish(desk);
				const { article } = await publish(desk);
				await desk.gaps.answer("one", GAP, article.id);
				await desk.gaps.settle();
				expect((await desk.gaps.open("one", GAP)).wishes).toBe(wishes);
			},
			async (desk) => {
				await desk.privacy.forget(forgotten);
				throw new Error("Discord is down");
			},
		);
	});
});

describe("a moderator who was forgotten", () => {
	it("can't undo what is nobody's now, and goes on as anew", async () => {
		await play(async (desk) => {
			const { change } = await publish(desk);
			await desk.privacy.forget(MODERATOR);
			expect(await desk.articles.undo(MODERATOR, change ?? 0)).toEqual({
				kind: "not yours",
			});
			const [letter] = await desk.articles.list("one", "live");
			const removed = await desk.articles.remove(
				MODERATOR,
				letter?.id ?? 0,
				"",
			);
			expect(await countOf(desk, MODERATOR)).toEqual([["changes", 1]]);
			expect(await desk.articles.undo(MODERATOR, removed ?? 0)).toMatchObject({
				kind: "undone",
			});
		});
	});

	it("finds their drafts gone, and is told to add the article again", async () => {
		await play(async (desk) => {
			const { id } = await desk.drafts.fromForm(MODERATOR, FORM);
			await desk.privacy.forget(MODERATOR);
			await expect(desk.articles.publish(MODERATOR, id)).rejects.toThrow(
				"Add the article again.",
			);
		});
	});
});

describe("votes that were forgotten", () => {
	it("can be given again, and taken back though they are gone", async () => {
		await play(async (desk) => {
			const asked = { question: "how high was the tide", article: null };
			const answer = await desk.ask("one", asked);
			const by = { ...ANNA, channel: "harbour" };
			const id = (await desk.answers.keep(by, answer)) ?? "";
			const ballot = { ...ANNA, answer: id };
			await desk.votes.vote(ballot, { isHelpful: true });
			await desk.privacy.forget(ANNA);
			expect(await desk.privacy.read(ANNA)).toEqual([]);
			await desk.votes.takeBack(ballot);
			const again = await desk.votes.vote(ballot, { isHelpful: true });
			expect(again.before).toBeNull();
			expect(await countOf(desk, ANNA)).toEqual([["votes", 1]]);
		});
	});
});
