import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import { ANSWER_TOO_OLD } from "../../../src/answer/given/kept.ts";
import { ModelError } from "../../../src/model/models.ts";
import {
	ANNA,
	ask,
	BY,
	edit,
	findArticle,
	LETTER,
	NEWER,
	play,
	QUESTION,
	RAIN,
	toModels,
	withParagraphs,
} from "./letter.ts";

const vote = (desk: Desk, answer: string, isHelpful: boolean) =>
	desk.votes.vote({ server: "one", member: "anna", answer }, { isHelpful });

describe("an answer", () => {
	it("is kept for its buttons", async () => {
		await play(async (desk) => {
			expect(await ask(desk)).toMatch(/^[\w-]{8}$/u);
		});
	});

	it("names who asked by a keyed hash only", async () => {
		await play(async (desk, { database }) => {
			await ask(desk);
			const [row] = database.all<{ asker: string }>("SELECT * FROM answers");
			expect(row).toMatchObject({ channel: "harbour" });
			expect(row?.asker).toMatch(/^[\w-]{43}$/u);
			expect(JSON.stringify(row)).not.toContain("anna");
		});
	});

	it("is kept without any of the article's words", async () => {
		await play(async (desk, { database }) => {
			await ask(desk);
			const rows = JSON.stringify(database.all("SELECT * FROM answers"));
			expect(rows).not.toContain("fishermen");
		});
	});

	it("is kept also if the models failed", async () => {
		let isBroken = false;
		const breakIf = () => {
			if (isBroken) throw new ModelError("they are gone");
		};
		await play(
			async (desk) => {
				isBroken = true;
				const answer = await ask(desk, "letter about the sale of the harbour");
				expect((await vote(desk, answer, false)).vote.isHelpful).toBe(false);
				expect(await desk.gaps.list("one", "open")).toHaveLength(1);
			},
			toModels({
				beforeQuestion: breakIf,
				read: () => {
					breakIf();
					return { relevance: -8 };
				},
			}),
		);
	});

	it("is shown without buttons if it can't be kept", async () => {
		await play(async (desk) => {
			const answer = await desk.ask("one", {
				question: QUESTION,
				article: null,
			});
			const broken = { ...answer, question: null as unknown as string };
			expect(await desk.answers.keep(ANNA, broken)).toBeNull();
		});
	});
});

describe("a cited article", () => {
	it("is opened where it is quoted, as it is", async () => {
		await play(async (desk) => {
			const opened = await desk.answers.open("one", await ask(desk), null);
			expect(opened.article).toMatchObject({
				headline: "Letter",
				hasChanged: false,
				paragraph: 2,
				live: { paragraphs: [RAIN, LETTER] },
			});
			expect(opened.cited).toHaveLength(1);
		});
	});

	it("says that it has changed since, and where the passage stands now", async () => {
		await play(async (desk) => {
			const answer = await ask(desk);
			await edit(desk, withParagraphs(LETTER, RAIN));
			const { cited } = await vote(desk, answer, true);
			expect(cited).toMatchObject([{ hasChanged: true, paragraph: 1 }]);
			await edit(desk, withParagraphs(RAIN, RAIN));
			const { article } = await desk.answers.open("one", answer, null);
			expect(article).toMatchObject({ hasChanged: true, paragraph: 2 });
		});
	});

	it("hasn't changed if only its tags have, or an edit was undone", async () => {
		await play(async (desk) => {
			const answer = await ask(desk);
			await edit(desk, (article) => ({ ...article, tags: ["sea"] }));
			await edit(desk, withParagraphs(RAIN));
			await edit(desk, withParagraphs(RAIN, LETTER));
			const { article } = await desk.answers.open("one", answer, null);
			expect(article.hasChanged).toBe(false);
		});
	});

	it("is gone when it is removed or erased, and back when it is restored", async () => {
		await play(async (desk) => {
			const answer = await ask(desk);
			const id = await findArticle(desk);
			const look = async () =>
				(await desk.answers.open("one", answer, null)).article;
			await desk.articles.remove(BY, id, "");
			expect(await look()).toMatchObject({ headline: "Letter", live: null });
			await desk.articles.restore(BY, id);
			expect(await look()).toMatchObject({ live: { id }, hasChanged: false });
			await desk.articles.remove(BY, id, "");
			await desk.articles.erase(BY, id);
			expect(await look()).toMatchObject({ headline: null, live: null });
		});
	});

	it("is only one that the answer quotes", async () => {
		await play(async (desk) => {
			const answer = await ask(desk);
			await expect(desk.answers.open("one", answer, 999)).rejects.toThrow(
				"doesn't quote",
			);
		});
	});
});

describe("an answer that was given", () => {
	it("is drawn again as it was, also once its article says something else", async () => {
		await play(async (desk) => {
			const answer = await desk.ask("one", {
				question: QUESTION,
				article: null,
			});
			const id = (await desk.answers.keep(ANNA, answer)) ?? "";
			const { question, verdict, words, citations, further } = answer;
			expect(further).not.toEqual([]);
			const drawn = { question, verdict, words, citations, further, gone: 0 };
			expect((await desk.answers.redraw("one", id)).answer).toMatchObject(
				drawn,
			);
			await edit(desk, (article) => ({ ...article, paragraphs: [NEWER] }));
			const later = await desk.answers.redraw("one", id);
			expect(later.answer).toMatchObject(drawn);
			expect(later.cited).toMatchObject([{ hasChanged: true }]);
		});
	});

	it("shows a quotation between what stands around it", async () => {
		await play(async (desk) => {
			const found = await desk.answers.openContext("one", await ask(desk), 1);
			expect(found.citation.text).toBe(LETTER);
			expect(found.context).toEqual({ before: RAIN, after: "" });
		});
	});

	it("is nobody's in another server", async () => {
		await play(async (desk) => {
			const id = await ask(desk);
			await expect(desk.answers.redraw("two", id)).rejects.toThrow(
				String(ANSWER_TOO_OLD),
			);
		});
	});
});
