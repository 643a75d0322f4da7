import type { Library } from "../library/library.ts";
import type { StoredArticle } from "../library/stored-article.ts";
import { ModelError, type Models } from "../model/models.ts";
import type { Searchable } from "../search/indexes.ts";
import { type Retrieved, retrieve } from "../search/retrieval.ts";
import { SingleFile } from "../slices.ts";
import type { Answer, Place } from "./answer.ts";
import {
	MAX_READ,
	MAX_READ_OF_ARTICLE,
	type Read,
	readClosely,
} from "./close-reading.ts";
import { CurrentArticles } from "./current-articles.ts";
import { answerByReading } from "./read-answer.ts";
import { answerByWords } from "./words-answer.ts";

/** What an answer tells of retrieval. */
const MAX_CANDIDATES = 50;

/** When it is over, the best that was found so far must do. */
const MILLISECONDS_TO_ANSWER = 3_000;

/** Vectors of many questions may be ready at the same moment. */
const RETRIEVALS = new SingleFile();

interface Asked {
	readonly server: string;
	readonly question: string;
	/** The one article that is asked; null: all. */
	readonly within: StoredArticle | null;
}

/** Answers a question from what the library says. */
export async function answerQuestion(
	asked: Asked,
	from: {
		readonly index: Searchable;
		readonly library: Library;
		/** Null: by words only. */
		readonly models: Models | null;
	},
): Promise<Answer> {
	const { server, question, within } = asked;
	const signal = AbortSignal.timeout(MILLISECONDS_TO_ANSWER);
	const work = { server, question, signal };
	const vector = from.models && (await encode(work, from.models));
	const article = within?.id;
	await RETRIEVALS.enter();
	const candidates = await retrieve({ question, vector, article }, from.index);
	const located = await new CurrentArticles(from.library).locate(
		candidates,
		within ? MAX_READ_OF_ARTICLE : MAX_READ,
	);
	const { read, isComplete } = from.models
		? await readClosely(work, located, from.models)
		: { read: [], isComplete: true };
	const isAsGood = isComplete && (vector !== null || !from.models);
	return {
		question,
		isProvisional: !isAsGood && !from.index.words.isEmpty,
		within: within?.headline ?? null,
		libraryIsEmpty: from.index.words.isEmpty,
		candidates: candidates.slice(0, MAX_CANDIDATES).map(toPlace),
		...(isSome(read)
			? answerByReading(question, read, located, {
					scope: within ? "article" : "library",
					passages: from.index.words.passages,
				})
			: { ...answerByWords(located), choices: [] }),
	};
}

/** Null if the models can't, or not in time. */
async function encode(
	{
		question,
		...work
	}: { server: string; question: string; signal: AbortSignal },
	models: Models,
): Promise<Float32Array | null> {
	try {
		return await models.encodeQuestion(question, work);
	} catch (error) {
		if (error instanceof ModelError) return null;
		throw error;
	}
}

function isSome(read: readonly Read[]): read is readonly [Read, ...Read[]] {
	return read.length > 0;
}

function toPlace({ article, passage }: Retrieved): Place {
	return { article, start: passage.start, end: passage.end };
}
