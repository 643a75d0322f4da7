import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import { ANSWER_TOO_OLD } from "../../../src/answer/given/answer-desk.ts";
import type { Article } from "../../../src/article/article.ts";
import { ModelError } from "../../../src/model/models.ts";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";
import {
	type TemporaryDesk,
	withTemporaryDesk,
} from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const LETTER =
	"The fishermen of Skerry wrote an angry letter to the council about the sale of their harbour.";
const NEWER =
	"Only the baker of Skerry still minds the sale, as the council said on Monday in the town hall.";
const RAIN =
	"Rain is expected on Monday in all of the south, and storms near the coast on Tuesday.";
const QUESTION = "who objected to the deal";
const GAP = toGapId(QUESTION) ?? "";
const ANNA = { server: "one", member: "anna", channel: "harbour" };
const BY = { server: "one", member: "mod" };

/** Knows that these two are about an objection, and nothing else. */
const toModels = (parts: ConstructorParameters<typeof StandInModels>[0] = {}) =>
	new StandInModels({
		mean: (text) => ([LETTER, NEWER].includes(text) ? QUESTION : text),
		read: (passage) => ({
			relevance: passage === NEWER ? 12 : passage === LETTER ? 6 : -8,
		}),
		...parts,
	});

function play(
	use: (desk: Desk, temporary: TemporaryDesk) => Promise<void>,
	models = toModels(),
): Promise<void> {
	const examples = [toArticle("Letter", RAIN, LETTER)];
	return withTemporaryDesk({ examples, models }, async (temporary) => {
		await temporary.desk.ask("one", { question: "?", article: null });
		await temporary.encoded("one");
		await use(temporary.desk, temporary);
	});
}

/** Asks as a member does; the id that the answer's buttons carry. */
async function ask(
	desk: Desk,
	question = QUESTION,
	article: string | null = null,
): Promise<string> {
	const answer = await desk.ask("one", { question, article });
	return (await desk.answers.keep(ANNA, answer)) ?? "";
}

const toBallot = (answer: string, member = "anna") => ({
	server: "one",
	member,
	answer,
});

const vote = (
	desk: Desk,
	answer: string,
	opinion: Parameters<Desk["answers"]["vote"]>[1] = { isHelpful: false },
	member = "anna",
) => desk.answers.vote(toBallot(answer, member), opinion);

async function findArticle(desk: Desk): Promise<number> {
	return (await desk.articles.list("one", "live"))[0]?.id ?? 0;
}

async function edit(
	desk: Desk,
	change: (article: Article) => Article,
): Promise<void> {
	const article = await findArticle(desk);
	const now = await desk.articles.find("one", article);
	const subject = { article, revision: now?.revision ?? 0 };
	await desk.articles.change(BY, subject, change);
	await desk.gaps.settle();
}

const withParagraphs =
	(...paragraphs: readonly string[]) =>
	(article: Article): Article => ({ ...article, paragraphs });

async function publish(desk: Desk, text: string): Promise<void> {
	const form = { headline: "Later", text, more: "", url: "" };
	const { id } = await desk.drafts.fromForm(BY, form);
	await desk.articles.publish(BY, id);
	await desk.gaps.settle();
}

const stateOf = async (desk: Desk, gap = GAP) =>
	(await desk.gaps.open("one", gap)).gap.state;

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

	it("brings its question back to whoever asked it alone, by typed words", async () => {
		await play(async (desk) => {
			await ask(desk);
			await ask(desk, "where will it rain");
			await ask(desk);
			const recent = (typed: string, by = ANNA) =>
				desk.answers.recentQuestions(by, typed);
			expect((await recent("")).toSorted()).toEqual(
				["where will it rain", QUESTION].toSorted(),
			);
			expect(await recent("DEAL obj")).toEqual([QUESTION]);
			expect(await recent("goats")).toEqual([]);
			expect(await recent("", { ...ANNA, member: "ben" })).toEqual([]);
			expect(await recent("", { ...ANNA, server: "two" })).toEqual([]);
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
				expect((await vote(desk, answer)).vote.isHelpful).toBe(false);
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
			await desk.answers.takeBack(toBallot(answer));
			expect((await vote(desk, answer)).before).toBeNull();
		});
	});

	it("is refused on an answer that is kept no longer, or another server's", async () => {
		await play(async (desk) => {
			const answer = await ask(desk);
			const elsewhere = { ...toBallot(answer), server: "two" };
			await expect(
				desk.answers.vote(elsewhere, { isHelpful: true }),
			).rejects.toThrow(String(ANSWER_TOO_OLD));
			await desk.answers.forgetOlder("one", 0);
			await expect(vote(desk, answer)).rejects.toThrow(String(ANSWER_TOO_OLD));
			await expect(desk.answers.takeBack(toBallot(answer))).rejects.toThrow(
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
			const { cited } = await vote(desk, answer, { isHelpful: true });
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
