import type { Desk } from "../../../src/answer/desk.ts";
import type { Article } from "../../../src/article/article.ts";
import {
	type TemporaryDesk,
	withTemporaryDesk,
} from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

export const LETTER =
	"The fishermen of Skerry wrote an angry letter to the council about the sale of their harbour.";
export const NEWER =
	"Only the baker of Skerry still minds the sale, as the council said on Monday in the town hall.";
export const RAIN =
	"Rain is expected on Monday in all of the south, and storms near the coast on Tuesday.";
export const QUESTION = "who objected to the deal";
export const ANNA = { server: "one", member: "anna", channel: "harbour" };
export const BY = { server: "one", member: "mod" };

/** Knows that these two are about an objection, and nothing else. */
export const toModels = (
	parts: ConstructorParameters<typeof StandInModels>[0] = {},
) =>
	new StandInModels({
		mean: (text) => ([LETTER, NEWER].includes(text) ? QUESTION : text),
		read: (passage) => ({
			relevance: passage === NEWER ? 12 : passage === LETTER ? 6 : -8,
		}),
		...parts,
	});

/** Plays with a desk whose only article, "Letter", is about an objection. */
export function play(
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
export async function ask(
	desk: Desk,
	question = QUESTION,
	article: string | null = null,
): Promise<string> {
	const answer = await desk.ask("one", { question, article });
	return (await desk.answers.keep(ANNA, answer)) ?? "";
}

/** The letter's id. */
export async function findArticle(desk: Desk): Promise<number> {
	return (await desk.articles.list("one", "live"))[0]?.id ?? 0;
}

/** Changes the letter, and waits until open gaps are asked again. */
export async function edit(
	desk: Desk,
	change: (article: Article) => Article,
): Promise<void> {
	const article = await findArticle(desk);
	const now = await desk.articles.find("one", article);
	const subject = { article, revision: now?.revision ?? 0 };
	await desk.articles.change(BY, subject, change);
	await desk.gaps.settle();
}

export const withParagraphs =
	(...paragraphs: readonly string[]) =>
	(article: Article): Article => ({ ...article, paragraphs });
