import { READ_LANGUAGE } from "../../article/article-language.ts";
import type { Library } from "../../library/library.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import { ModelError, type Models, type Work } from "../../model/models.ts";
import type { ArticleFilter } from "../../records/article-filter.ts";
import {
	DEFAULT_STRICTNESS,
	type Strictness,
} from "../../records/settings/strictness.ts";
import type { Searchable } from "../../search/indexes.ts";
import { correct } from "../../search/question/correction.ts";
import { type Retrieved, retrieve } from "../../search/retrieval.ts";
import { SingleFile } from "../../slices.ts";
import { detectLanguage } from "../../text/language/language-detection.ts";
import type { Answer, AskedArticle, Place } from "../answer.ts";
import {
	type CloseReading,
	type Located,
	MAX_READ,
	MAX_READ_OF_ARTICLE,
	type Read,
	readClosely,
} from "./close-reading.ts";
import { CurrentArticles } from "./current-articles.ts";
import { type Limits, type Scope, toLimits } from "./limits.ts";
import { answerByReading } from "./read-answer.ts";
import { answerByWords, findCovered } from "./words-answer.ts";

/** What an answer tells of retrieval. */
const MAX_CANDIDATES = 50;

/** When it is over, the best that was found so far must do. */
const MILLISECONDS_TO_ANSWER = 3_000;
const MILLISECONDS_IN_BACKGROUND = 60_000;

/** Vectors of many questions may be ready at the same moment. */
const RETRIEVALS = new SingleFile();

export interface Asked {
	readonly server: string;
	readonly question: string;
	/** The one article that is asked; null: all. */
	readonly within: StoredArticle | null;
	/** Those that are asked, if not all are. */
	readonly among?: Among | undefined;
	/** How strict the answer is; without it, balanced. */
	readonly strictness?: Strictness;
	/** Nobody waits for it: whoever does comes first, and it may take longer. */
	readonly isBackground?: boolean;
	/** Also when one is sure, all that is promising is read. */
	readonly readsAll?: boolean;
}

/** Some articles, and what they have in common. */
export interface Among {
	readonly filter: ArticleFilter;
	readonly articles: ReadonlySet<number>;
}

/** Where an answer comes from. */
export interface Sources {
	readonly index: Searchable;
	readonly library: Pick<Library, "find">;
	/** Null: by words only. */
	readonly models: Models | null;
}

/** What was found and read for a question. */
export interface Findings extends CloseReading {
	readonly candidates: readonly Retrieved[];
	/** Those that were to be read, in this order. */
	readonly located: readonly Located[];
	/** By words only, since the models couldn't or had no time. */
	readonly isHurried: boolean;
	/** The question without its typing mistakes: what was looked up. */
	readonly meant: string;
}

/** Answers a question from what the library says. */
export async function answerQuestion(
	asked: Asked,
	from: Sources,
): Promise<Answer> {
	return toAnswer(asked, await lookUp(asked, from), from);
}

/**
 * Finds what may answer a question, and reads the most promising.
 *
 * The networks know English only: of a question in another language, and of
 * articles in another, words alone speak. Passages in other languages are what
 * was found where reading those in English finds nothing.
 */
export async function lookUp(typed: Asked, all: Sources): Promise<Findings> {
	const asked = toMeant(typed, all);
	const from = toAble(asked, all);
	const work = toWork(asked);
	const { candidates, isHurried } = await find(work, asked, from);
	const articles = new CurrentArticles(from.library);
	const most = asked.within ? MAX_READ_OF_ARTICLE : MAX_READ;
	const isFor = ({ language }: Retrieved) =>
		!from.models || language === READ_LANGUAGE;
	const located = await articles.locate(candidates.filter(isFor), most);
	const reading = from.models
		? await readClosely(
				{ ...work, readsAll: asked.readsAll },
				located,
				from.models,
			)
		: { read: [], isComplete: true };
	const { question: meant } = asked;
	const findings = { ...reading, candidates, located, isHurried, meant };
	const others = candidates.filter((one) => !isFor(one));
	if (others.length === 0) return findings;
	const unreadable = await articles.locate(others, most);
	return addUnreadable(findings, unreadable, asked, from);
}

/** Without the models if the question isn't in the language that they know. */
function toAble({ question }: Asked, from: Sources): Sources {
	const language = detectLanguage(question, from.index.words.languages);
	return language === READ_LANGUAGE ? from : { ...from, models: null };
}

/** What nobody can read counts where there is nothing else. */
function addUnreadable(
	findings: Findings,
	unreadable: readonly Located[],
	asked: Asked,
	{ index }: Sources,
): Findings {
	const { read, located } = findings;
	if (!isSome(read))
		return { ...findings, located: [...located, ...unreadable] };
	const { verdict } = answerFrom(findings, asked, index.words.passages);
	const { coverage } = toLimitsOf(asked);
	const isBetter =
		verdict === "not found" && findCovered(unreadable, coverage).length > 0;
	return isBetter ? { ...findings, read: [], located: unreadable } : findings;
}

/** Finds the passages that may answer a question, without reading them. */
export async function lookFor(
	typed: Asked,
	from: Sources,
): Promise<Pick<Findings, "candidates" | "isHurried">> {
	const asked = toMeant(typed, from);
	return find(toWork(asked), asked, toAble(asked, from));
}

/**
 * Words, encoder and reader all go by the words that were meant. Which those
 * are is known of English only.
 */
function toMeant(asked: Asked, { index }: Sources): Asked {
	const { segments, languages } = index.words;
	if (detectLanguage(asked.question, languages) !== READ_LANGUAGE) return asked;
	const question = correct(asked.question, segments);
	return { ...asked, question };
}

async function find(
	work: QuestionWork,
	{ server, question, within, among }: Asked,
	{ index, models }: Sources,
): Promise<Pick<Findings, "candidates" | "isHurried">> {
	const vector = models && (await encode(work, models));
	await RETRIEVALS.enter(server);
	const extent = within?.id ?? among?.articles;
	const asked = { question, vector, extent };
	const candidates = await retrieve(asked, index);
	return { candidates, isHurried: models !== null && vector === null };
}

interface QuestionWork extends Work {
	readonly question: string;
	readonly signal: AbortSignal;
}

function toWork({
	server,
	question,
	isBackground = false,
}: Asked): QuestionWork {
	const signal = AbortSignal.timeout(
		isBackground ? MILLISECONDS_IN_BACKGROUND : MILLISECONDS_TO_ANSWER,
	);
	return { server, question, isBackground, signal };
}

/** What can be said after that. */
export function toAnswer(
	asked: Asked,
	findings: Findings,
	{ index }: Pick<Sources, "index">,
): Answer {
	const { isComplete, candidates, isHurried, meant } = findings;
	const isAsGood = isComplete && !isHurried;
	return {
		question: asked.question,
		readAs: meant === asked.question ? null : meant,
		isProvisional: !isAsGood && !index.words.isEmpty,
		within: asked.within && toAskedArticle(asked.within),
		...(asked.among && { filter: asked.among.filter }),
		libraryIsEmpty: index.words.isEmpty,
		candidates: candidates.slice(0, MAX_CANDIDATES).map(toPlace),
		...answerFrom(findings, asked, countPassages(asked, index)),
	};
}

/** What there is to find something close in by mere chance. */
function countPassages({ among }: Asked, { words }: Searchable): number {
	return among ? words.countPassagesOf(among.articles) : words.passages;
}

function answerFrom(
	{ read, located, meant }: Findings,
	asked: Asked,
	passages: number,
) {
	const limits = toLimitsOf(asked);
	if (!isSome(read))
		return { ...answerByWords(located, limits.coverage), choices: [] };
	const scope = toScope(asked);
	const about = { scope, passages, limits };
	return answerByReading(meant, read, located, about);
}

/** What an answer to this must reach. */
export function toLimitsOf(asked: Asked): Limits {
	const { strictness = DEFAULT_STRICTNESS } = asked;
	return toLimits(strictness, toScope(asked));
}

function toScope({ within }: Asked): Scope {
	return within ? "article" : "library";
}

/** Null if the models can't, or not in time. */
async function encode(
	{ question, ...work }: QuestionWork,
	models: Models,
): Promise<Float32Array | null> {
	try {
		return await models.encodeQuestion(question, work);
	} catch (error) {
		if (error instanceof ModelError) return null;
		throw error;
	}
}

function toAskedArticle({ id, headline }: StoredArticle): AskedArticle {
	return { article: id, headline };
}

function isSome(read: readonly Read[]): read is readonly [Read, ...Read[]] {
	return read.length > 0;
}

function toPlace({ article, passage }: Retrieved): Place {
	return { article, start: passage.start, end: passage.end };
}
