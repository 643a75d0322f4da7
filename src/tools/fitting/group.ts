import type { Clues } from "../../answer/weighing.ts";
import { toUnrelated } from "../evaluation/evaluation.ts";
import type { Scope } from "../evaluation/prediction.ts";
import {
	type Question,
	type QuestionSet,
	SetError,
} from "../evaluation/question-set.ts";
import { isAnswerable } from "../evaluation/scores.ts";

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
}

/** Questions that count together, as much as another group's. */
export interface Group<Item = Examined> {
	/** `"xquad-en/article"`; of unrelated ones, `"newsroom of xquad-en"`. */
	readonly name: string;
	readonly kind: "answerable" | "unanswerable" | "unrelated";
	readonly scope: Scope;
	readonly items: readonly Item[];
}

/** What is to be asked of one set's articles. */
export interface Plan {
	readonly set: QuestionSet;
	readonly groups: readonly Group<Question>[];
}

/** Names of two sets: the first's questions are asked of the second. */
export type Pair = readonly [asked: string, of: string];

const MAX_UNRELATED = 200;

/**
 * Plans what to ask of each set: its own questions, of one article and of all,
 * and those of other sets that have nothing to do with it.
 *
 * @param options.every of each set, each so-manieth question only
 * @throws SetError if a pair names a set that isn't there
 */
export function toPlans(
	sets: readonly QuestionSet[],
	options: { readonly every: number; readonly unrelated: readonly Pair[] },
): Plan[] {
	const thin = sets.map((set) => ({
		...set,
		questions: set.questions.filter((_, at) => at % options.every === 0),
	}));
	const pairs = options.unrelated.map(
		([asked, of]) => [find(thin, asked), find(thin, of)] as const,
	);
	return thin.map((set) => ({
		set,
		groups: [
			...toOwn(set, "article"),
			...toOwn(set, "library"),
			...pairs.filter(([, of]) => of === set).map(toUnrelatedGroup),
		].filter(({ items }) => items.length > 0),
	}));
}

function find(sets: readonly QuestionSet[], name: string): QuestionSet {
	const found = sets.find((set) => set.name === name);
	if (!found) throw new SetError(`There is no set ${name} among the folders.`);
	return found;
}

function toOwn({ name, questions }: QuestionSet, scope: Scope) {
	const own = (kind: "answerable" | "unanswerable"): Group<Question> => ({
		name: `${name}/${scope}`,
		kind,
		scope,
		items: questions.filter(
			(question) => isAnswerable(question) === (kind === "answerable"),
		),
	});
	return [own("answerable"), own("unanswerable")];
}

function toUnrelatedGroup([asked, of]: readonly [QuestionSet, QuestionSet]) {
	const unrelated = toUnrelated(of, asked).filter((one) => !isAnswerable(one));
	return {
		name: `${asked.name} of ${of.name}`,
		kind: "unrelated",
		scope: "library",
		items: pickEvenly(unrelated, MAX_UNRELATED),
	} as const;
}

function pickEvenly<Item>(items: readonly Item[], most: number): Item[] {
	const step = Math.max(1, items.length / most);
	return items.filter((_, at) => Math.floor(at / step) > (at - 1) / step);
}
