import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import type { Notice } from "../../../src/answer/gap/notice.ts";
import { ModelError, type Models } from "../../../src/model/models.ts";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";
import {
	type TemporaryDesk,
	withTemporaryDesk,
} from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const TIDE = "The tide in Lillesand was as high on Sunday as on any other day.";
const OBJECTION =
	"The fishermen of Skerry wrote an angry letter to the council about the sale of their harbour.";
const RAIN =
	"Rain is expected on Monday in all of the south, and storms near the coast on Tuesday.";
const QUESTION = "who objected to the deal";
const GAP = toGapId(QUESTION) ?? "";
const BY = { server: "one", member: "mod" };
const WISH = { server: "one", gap: GAP, member: "anna", channel: null };

/** Knows that the letter is an objection, and nothing else. */
const toModels = (parts: ConstructorParameters<typeof StandInModels>[0] = {}) =>
	new StandInModels({
		mean: (text) => (text === OBJECTION ? QUESTION : text),
		read: (passage) => ({ relevance: passage === OBJECTION ? 6 : -8 }),
		...parts,
	});

interface Played extends TemporaryDesk {
	readonly told: Notice[];
}

function play(
	models: Models | null,
	use: (played: Played) => Promise<void>,
	answer: () => boolean = () => true,
): Promise<void> {
	const told: Notice[] = [];
	const tell = async (notice: Notice) => {
		told.push(notice);
		return answer();
	};
	const examples = [toArticle("Tide", TIDE)];
	return withTemporaryDesk({ examples, models, tell }, async (temporary) => {
		await temporary.desk.ask("one", { question: "?", article: null });
		await temporary.encoded("one");
		await use({ ...temporary, told });
	});
}

/** Asks as a member does, and waits until that is noted. */
async function askAndNote(
	desk: Desk,
	question = QUESTION,
	article: string | null = null,
): Promise<string | null> {
	const answer = await desk.ask("one", { question, article });
	const id = desk.gaps.note("one", answer);
	await desk.gaps.settle();
	return id;
}

async function publish(desk: Desk, text = OBJECTION): Promise<number> {
	const form = { headline: "Letter", text, more: "", url: "" };
	const { id } = await desk.drafts.fromForm(BY, form);
	const { article } = await desk.articles.publish(BY, id);
	await desk.gaps.settle();
	return article.id;
}

const stateOf = async (desk: Desk) =>
	(await desk.gaps.open("one", GAP)).gap.state;

describe("what becomes a gap", () => {
	it("is a question that nothing in the whole library answers", async () => {
		await play(toModels(), async ({ desk }) => {
			expect(await askAndNote(desk)).toBe(GAP);
			expect(await askAndNote(desk, "The deal: who objects?")).toBe(GAP);
			expect(await desk.gaps.list("one", "open")).toMatchObject([
				{ question: QUESTION, times: 2 },
			]);
		});
	});

	it("is none that was asked of one article, or of an empty library", async () => {
		await play(toModels(), async ({ desk }) => {
			expect(await askAndNote(desk, QUESTION, "Tide")).toBeNull();
			const [tide] = await desk.articles.list("one", "live");
			await desk.articles.remove(BY, tide?.id ?? 0, "");
			expect(await askAndNote(desk)).toBeNull();
			expect(await desk.gaps.list("one", "open")).toEqual([]);
		});
	});

	it("is none while the models fail", async () => {
		const fail = () => {
			throw new ModelError("they are gone");
		};
		const models = toModels({ beforeQuestion: fail, read: fail });
		await play(models, async ({ desk }) => {
			expect(await askAndNote(desk)).toBeNull();
			expect(await desk.gaps.list("one", "open")).toEqual([]);
		});
	});

	it("is one by words only, too", async () => {
		await play(null, async ({ desk }) => {
			expect(await askAndNote(desk)).toBe(GAP);
			expect(desk.gaps.areAskedAgain).toBe(false);
		});
	});
});

describe("an article that answers", () => {
	it("closes the gap, and who wished for it is told once", async () => {
		await play(toModels(), async ({ desk, told }) => {
			await askAndNote(desk);
			await desk.gaps.wish(WISH);
			const article = await publish(desk);
			expect(await desk.gaps.open("one", GAP)).toMatchObject({
				gap: { state: "answered", article },
				wishes: 0,
			});
			expect(told).toHaveLength(1);
			expect(told[0]).toMatchObject({
				...WISH,
				question: QUESTION,
				article: { headline: "Letter" },
				answer: { citations: [{ text: OBJECTION }] },
			});
			await desk.gaps.catchUp();
			await desk.gaps.settle();
			expect(told).toHaveLength(1);
		});
	});

	it("that says something else leaves it, and isn't read for it twice", async () => {
		const models = toModels();
		await play(models, async ({ desk }) => {
			await askAndNote(desk);
			await publish(desk, RAIN);
			expect(await stateOf(desk)).toBe("open");
			const read = models.given.length;
			await desk.gaps.catchUp();
			await desk.gaps.settle();
			expect(models.given).toHaveLength(read);
		});
	});

	it("closes it when it is edited, restored or an edit is undone, too", async () => {
		await play(toModels(), async ({ desk }) => {
			await askAndNote(desk);
			const id = await publish(desk);
			await desk.articles.remove(BY, id, "");
			await desk.gaps.settle();
			expect(await stateOf(desk)).toBe("open");
			await desk.articles.restore(BY, id);
			await desk.gaps.settle();
			expect(await stateOf(desk)).toBe("answered");
			await desk.gaps.reopen("one", GAP);
			const subject = { article: id, revision: 1 };
			await desk.articles.change(BY, subject, (article) => ({
				...article,
				headline: "The letter",
			}));
			await desk.gaps.settle();
			expect(await stateOf(desk)).toBe("answered");
		});
	});

	it("counts only once it is encoded", async () => {
		const gate = Promise.withResolvers<void>();
		let isHeld = false;
		const models = toModels({ beforeTexts: () => isHeld && gate.promise });
		await play(models, async ({ desk }) => {
			await askAndNote(desk);
			isHeld = true;
			const form = { headline: "Letter", text: OBJECTION, more: "", url: "" };
			const { id } = await desk.drafts.fromForm(BY, form);
			await desk.articles.publish(BY, id);
			expect(await stateOf(desk)).toBe("open");
			gate.resolve();
			await desk.gaps.settle();
			expect(await stateOf(desk)).toBe("answered");
		});
	});

	it("is looked for behind all members' questions", async () => {
		const works: boolean[] = [];
		const models = toModels({
			beforeQuestion: ({ isBackground = false }) => works.push(isBackground),
		});
		await play(models, async ({ desk }) => {
			await askAndNote(desk);
			works.length = 0;
			await publish(desk);
			expect(works).toEqual([true]);
			await askAndNote(desk);
			expect(works).toEqual([true, false]);
		});
	});
});

describe("a wish", () => {
	it("ends when it is refused", async () => {
		await play(
			toModels(),
			async ({ desk, told }) => {
				await askAndNote(desk);
				await desk.gaps.wish(WISH);
				await publish(desk);
				await desk.gaps.catchUp();
				await desk.gaps.settle();
				expect(told).toHaveLength(1);
			},
			() => false,
		);
	});

	it("stays when telling fails for now, and is told later", async () => {
		let fails = true;
		await play(
			toModels(),
			async ({ desk, told }) => {
				await askAndNote(desk);
				await desk.gaps.wish(WISH);
				await publish(desk);
				expect((await desk.gaps.open("one", GAP)).wishes).toBe(1);
				fails = false;
				await desk.gaps.catchUp();
				await desk.gaps.settle();
				expect(told).toHaveLength(2);
				expect((await desk.gaps.open("one", GAP)).wishes).toBe(0);
			},
			() => {
				if (fails) throw new Error("Discord is down");
				return true;
			},
		);
	});

	it("is refused for what is dismissed, answered or kept no longer", async () => {
		await play(toModels(), async ({ desk }) => {
			await expect(desk.gaps.wish(WISH)).rejects.toThrow("not kept");
			await askAndNote(desk);
			await desk.gaps.dismiss("one", GAP);
			await expect(desk.gaps.wish(WISH)).rejects.toThrow("don't plan");
			await desk.gaps.reopen("one", GAP);
			await publish(desk);
			await expect(desk.gaps.wish(WISH)).rejects.toThrow("“Letter”");
		});
	});
});

describe("a moderator's word", () => {
	it.each([
		["with models", () => toModels({ read: () => ({ relevance: -8 }) })],
		["by words only", () => null],
	])("closes a gap, and who waits is told: %s", async (_, make) => {
		await play(make(), async ({ desk, told }) => {
			await askAndNote(desk);
			await desk.gaps.wish(WISH);
			const article = await publish(desk);
			expect(await stateOf(desk)).toBe("open");
			await desk.gaps.answer("one", GAP, article);
			await desk.gaps.settle();
			expect(told).toMatchObject([
				{ member: "anna", article: { id: article } },
			]);
			expect(await stateOf(desk)).toBe("answered");
		});
	});

	it("may be taken from the most promising articles", async () => {
		await play(toModels(), async ({ desk, encoded }) => {
			await askAndNote(desk);
			const [tide] = await desk.articles.list("one", "live");
			await publish(desk, RAIN);
			await desk.articles.restore(BY, tide?.id ?? 0);
			await publish(desk);
			await encoded("one");
			const proposed = await desk.gaps.propose("one", GAP);
			expect(proposed.map(({ paragraphs }) => paragraphs[0])[0]).toBe(
				OBJECTION,
			);
			expect(proposed).toHaveLength(3);
		});
	});
});
