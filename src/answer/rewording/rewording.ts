import type { StoredArticle } from "../../library/stored-article.ts";
import type { Answer } from "../answer.ts";
import { type Asked, answerQuestion, type Sources } from "../answering.ts";
import { isExample } from "../examples/choosing.ts";
import type { Proposed } from "../examples/proposing.ts";
import { proposeRewordings } from "./proposing.ts";

const MAX_OFFERED = 3;

/** Each is asked, while somebody waits. */
const MAX_ASKED = 4;
const MILLISECONDS = 1_000;

/** Where the passages that came nearest stand. */
const MAX_CANDIDATES = 10;
const MAX_ARTICLES = 5;

/** An option in Discord's lists has no more. */
const MAX_CHARACTERS = 100;

/**
 * Other questions about what an unanswered one names, which the bot does
 * answer, from the articles that came nearest to it.
 *
 * None if it names nothing that these articles name, or without the models,
 * which alone can tell that something answers.
 */
export async function findRewordings(
	asked: Asked,
	{ candidates, isProvisional }: Answer,
	from: Sources,
): Promise<string[]> {
	if (from.models === null || isProvisional) return [];
	const until = performance.now() + MILLISECONDS;
	const near = candidates.slice(0, MAX_CANDIDATES);
	const ids = [...new Set(near.map(({ article }) => article))];
	const found: string[] = [];
	let times = 0;
	for (const id of ids.slice(0, MAX_ARTICLES)) {
		const article = await from.library.find(id);
		if (article?.state !== "live") continue;
		for (const proposed of toNew(asked.question, article, found)) {
			if (found.length === MAX_OFFERED || times === MAX_ASKED) return found;
			if (performance.now() > until) return found;
			times++;
			if (await isAnswered(proposed, article, asked, from))
				found.push(proposed.question);
		}
	}
	return found;
}

function toNew(
	question: string,
	article: StoredArticle,
	found: readonly string[],
): Proposed[] {
	return proposeRewordings(question, article).filter(
		(one) =>
			one.question.length <= MAX_CHARACTERS && !found.includes(one.question),
	);
}

async function isAnswered(
	proposed: Proposed,
	{ id }: StoredArticle,
	asked: Asked,
	from: Sources,
): Promise<boolean> {
	const { question } = proposed;
	const answer = await answerQuestion({ ...asked, question }, from);
	return !answer.isProvisional && isExample(answer, proposed, id);
}
