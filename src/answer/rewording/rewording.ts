import { isReadable } from "../../article/article-language.ts";
import { Slices } from "../../slices.ts";
import type { Answer } from "../answer.ts";
import {
	type Asked,
	answerQuestion,
	type Sources,
} from "../answering/answering.ts";
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
	answer: Answer,
	from: Sources,
): Promise<string[]> {
	if (from.models === null || answer.isProvisional) return [];
	const until = performance.now() + MILLISECONDS;
	const found = new Set<string>();
	let times = 0;
	for await (const { article, ...proposed } of propose(answer, from.library)) {
		if (found.size === MAX_OFFERED || times === MAX_ASKED) break;
		if (performance.now() > until) break;
		if (found.has(proposed.question)) continue;
		times++;
		if (await isAnswered(proposed, article, asked, from))
			found.add(proposed.question);
	}
	return [...found];
}

interface ProposedOf extends Proposed {
	readonly article: number;
}

/** Those of the nearest article first; only English ones can be read. */
async function* propose(
	{ question, readAs, candidates }: Answer,
	library: Sources["library"],
): AsyncGenerator<ProposedOf> {
	const slices = new Slices();
	const near = candidates.slice(0, MAX_CANDIDATES);
	const ids = new Set(near.map(({ article }) => article));
	for (const id of [...ids].slice(0, MAX_ARTICLES)) {
		await slices.pause();
		const article = await library.find(id);
		if (article?.state !== "live" || !isReadable(article)) continue;
		for (const proposed of proposeRewordings(readAs ?? question, article))
			if (proposed.question.length <= MAX_CHARACTERS)
				yield { ...proposed, article: id };
	}
}

async function isAnswered(
	proposed: Proposed,
	article: number,
	asked: Asked,
	from: Sources,
): Promise<boolean> {
	const { question } = proposed;
	const answer = await answerQuestion({ ...asked, question }, from);
	return !answer.isProvisional && isExample(answer, proposed, article);
}
