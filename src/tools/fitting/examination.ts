import {
	MAX_READ,
	MAX_READ_OF_ARTICLE,
	toPassageToRead,
} from "../../answer/answering/close-reading.ts";
import { CurrentArticles } from "../../answer/answering/current-articles.ts";
import { toReadQuotable } from "../../answer/answering/read-answer.ts";
import { LEAD_OF_ONE } from "../../answer/answering/verdict.ts";
import { toClues, weigh } from "../../answer/answering/weighing.ts";
import { saysSame } from "../../answer/quoting/quoting.ts";
import type { Library } from "../../library/library.ts";
import type { Models, Reading } from "../../model/models.ts";
import type { Searchable } from "../../search/indexes.ts";
import { retrieve } from "../../search/retrieval.ts";
import {
	type Question,
	type QuestionSet,
	toArticle,
} from "../evaluation/question-set.ts";
import { isRight } from "../evaluation/scores.ts";
import { withTemporaryDesk } from "../temporary-desk.ts";
import type { Examined, Group, Plan } from "./group.ts";

const SERVER = "fit";

/** What a set's articles are asked with. */
interface Sources {
	readonly library: Library;
	readonly index: Searchable;
	readonly models: Models;
	/** The set's names of articles by the library's ids. */
	readonly names: ReadonlyMap<number, string>;
}

/**
 * Asks as `/ask` does, but reads all candidates that may be read, however clear
 * the answer is after a few.
 */
export function examine(
	{ set, groups }: Plan,
	models: Models,
	onExamined: () => void = () => {},
): Promise<Group[]> {
	const examples = set.articles.map(toArticle);
	return withTemporaryDesk({ examples, models }, async (temporary) => {
		const { library, index } = await temporary.open(SERVER);
		await temporary.encoded(SERVER);
		if (index.waiting > 0) throw new Error("Not all articles were encoded.");
		const names = await findNames(library, set);
		const sources = { library, index, models, names };
		const examined: Group[] = [];
		for (const group of groups)
			examined.push(await examineGroup(group, sources, onExamined));
		return examined;
	});
}

/** They come in the set's order. */
async function findNames(library: Library, { articles }: QuestionSet) {
	const entries = await library.entries("live");
	const ids = entries.map(({ id }) => id).sort((a, b) => a - b);
	return new Map(ids.map((id, at) => [id, articles[at]?.id ?? ""]));
}

async function examineGroup(
	group: Group<Question>,
	sources: Sources,
	onExamined: () => void,
): Promise<Group> {
	const items: Examined[] = [];
	for (const question of group.items) {
		const id = findId(question, sources);
		const article = group.scope === "article" ? id : undefined;
		items.push(await examineQuestion(question, article, sources));
		onExamined();
	}
	return { ...group, items };
}

function findId({ article }: Question, { names }: Sources) {
	return names.entries().find(([, name]) => name === article)?.[0];
}

/** @param article the one that is asked; undefined: all */
async function examineQuestion(
	question: Question,
	article: number | undefined,
	sources: Sources,
): Promise<Examined> {
	const { read, outOf } = await readAll(question.question, article, sources);
	const toPassage = ({ candidate, clues }: ReadWithClues) => {
		const name = sources.names.get(candidate.article) ?? "";
		const place = { ...candidate.passage, article: name };
		return { clues, isRight: isRight(place, question) };
	};
	const ranked = read.toSorted((a, b) => b.weight - a.weight);
	return {
		article: question.article,
		passages: read.map(toPassage),
		best: toPassage(ranked[0] as ReadWithClues),
		lead: toLead(question.question, ranked),
		outOf,
	};
}

type ReadWithClues = Awaited<ReturnType<typeof readAll>>["read"][number];

async function readAll(
	question: string,
	article: number | undefined,
	{ library, index, models }: Sources,
) {
	const vector = await models.encodeQuestion(question, { server: SERVER });
	const retrieved = await retrieve(
		{ question, vector, extent: article },
		index,
	);
	const located = await new CurrentArticles(library).locate(
		retrieved,
		article ? MAX_READ_OF_ARTICLE : MAX_READ,
	);
	const passages = located.map(toPassageToRead);
	const readings: Reading[] = [];
	const work = { server: SERVER };
	for await (const reading of models.read(question, passages, work))
		readings.push(reading);
	const read = located.map((one, at) => {
		const reading = readings[at] as Reading;
		const clues = toClues(one.candidate, reading);
		return { ...one, reading, clues, weight: weigh(clues) };
	});
	// Of an article, all passages are retrieved.
	return { read, outOf: article ? retrieved.length : index.words.passages };
}

/** As the verdict sees it. */
function toLead(question: string, ranked: readonly ReadWithClues[]): number {
	const [best, ...others] = ranked.map((one) => toReadQuotable(question, one));
	const next = best && others.find((one) => !saysSame(best, one));
	return next ? best.weight - next.weight : LEAD_OF_ONE;
}
