import type { Clues } from "../../answer/answering/weighing.ts";
import { toUnrelated } from "../evaluation/evaluation.ts";
import type { Scope } from "../evaluation/prediction.ts";
import {
	type Question,
	type QuestionSet,
	SetError,
} from "../evaluation/question-set.ts";
import { isAnswerable } from "../evaluation/scores.ts";
import { type Trust, toTrusted } from "./trust.ts";

/** A passage that was read, and whether it answers. */
export interface Passage {
	readonly clues: Clues;
	readonly isRight: boolean;
}

/** What came of reading all candidates of a question. */
export interface Examined {
	/** The name of the article that the question is about. */
	readonly article: string;
	/** The most promising before reading first. */
	readonly passages: readonly Passage[];
	/** By the weights that the bot has now. */
	readonly best: Passage;
	/** How far the best is ahead of the next that says something else. */
	readonly lead: number;
	/** How many passages there are in what was asked, read or not. */
	readonly outOf: number;
}

/** Questions that count together, as much as another group's. */
export interface Group<Item = Examined> {
	/** `"xquad-en/article"`; of unrelated ones, `"newsroom of xquad-en"`. */
	readonly name: string;
	readonly kind: "answerable" | "unanswerable" | "unrelated";
	/** Of unrelated ones, the article stands for a library of it alone. */
	readonly scope: Scope;
	/** How much it counts when CONFIDENCE.library is fitted: mostly 1. */
	readonly trust: number;
	readonly items: readonly Item[];
}

/** What is to be asked of one set's articles. */
export interface Plan {
	readonly set: QuestionSet;
	readonly groups: readonly Group<Question>[];
}

/** Names of two sets: the first's questions are asked of the second. */
export type Pair = readonly [asked: string, of: string];

const MAX_UNRELATED = { library: 200, article: 100 } as const;

/**
 * Plans what to ask of each set: its own questions, of one article and of all,
 * and those of other sets that have nothing to do with it.
 *
 * @param options.every of each set, each so-manieth question only
 * @throws SetError if a pair names a set that isn't there, or trust does
 */
export function toPlans(
	sets: readonly QuestionSet[],
	options: {
		readonly every: number;
		readonly unrelated: readonly Pair[];
		readonly trust: Trust;
	},
): Plan[] {
	const thin = thinOut(sets, options.every);
	const pairs = options.unrelated.map(
		([asked, of]) => [find(thin, asked), find(thin, of)] as const,
	);
	const plans = thin.map((set) => ({ set, groups: toPlanned(set, pairs) }));
	return toTrusted(plans, options.trust);
}

function thinOut(sets: readonly QuestionSet[], every: number): QuestionSet[] {
	return sets.map((set) => ({
		...set,
		questions: set.questions.filter((_, at) => at % every === 0),
	}));
}

function toPlanned(set: QuestionSet, pairs: readonly SetPair[]): Planned[] {
	return [
		...toOwn(set, "article"),
		...toOwn(set, "library"),
		...pairs.filter(([, of]) => of === set).flatMap(toUnrelatedGroups),
	].filter(({ items }) => items.length > 0);
}

function find(sets: readonly QuestionSet[], name: string): QuestionSet {
	const found = sets.find((set) => set.name === name);
	if (!found) throw new SetError(`There is no set ${name} among the folders.`);
	return found;
}

/** A group of questions, and the sets that these and the articles are of. */
export interface Planned extends Omit<Group<Question>, "trust"> {
	readonly of: readonly QuestionSet[];
}

function toOwn(set: QuestionSet, scope: Scope): Planned[] {
	const own = (kind: "answerable" | "unanswerable"): Planned => ({
		name: `${set.name}/${scope}`,
		kind,
		scope,
		of: [set],
		items: set.questions.filter(
			(question) => isAnswerable(question) === (kind === "answerable"),
		),
	});
	return [own("answerable"), own("unanswerable")];
}

type SetPair = readonly [asked: QuestionSet, of: QuestionSet];

/** Asked of all articles, and of one each, in turn. */
function toUnrelatedGroups(pair: SetPair): Planned[] {
	const [asked, of] = pair;
	const unrelated = toUnrelated(of, asked).filter((one) => !isAnswerable(one));
	const name = `${asked.name} of ${of.name}`;
	const common = { kind: "unrelated", of: pair } as const;
	const ofAll = pickEvenly(unrelated, MAX_UNRELATED.library);
	const ofOne = inTurn(pickEvenly(unrelated, MAX_UNRELATED.article), of);
	return [
		{ ...common, name, scope: "library", items: ofAll },
		{ ...common, name: toNameOfOne(name), scope: "article", items: ofOne },
	];
}

/** What a group is called that asks libraries of one article. */
export function toNameOfOne(name: string): string {
	return `${name}, one article`;
}

/** The first question to the first article, and so on, all around. */
function inTurn(
	questions: readonly Question[],
	{ articles }: QuestionSet,
): Question[] {
	return questions.map((question, at) => ({
		...question,
		article: articles[at % articles.length]?.id ?? question.article,
	}));
}

function pickEvenly<Item>(items: readonly Item[], most: number): Item[] {
	const step = Math.max(1, items.length / most);
	return items.filter((_, at) => Math.floor(at / step) > (at - 1) / step);
}
