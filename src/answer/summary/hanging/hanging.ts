import { MAX_PASSAGE_CHARACTERS } from "../../../article/passages/pieces.ts";
import type { Slices } from "../../../slices.ts";
import type { Sentence } from "../sentences.ts";
import { namesPerson } from "./antecedents.ts";
import {
	addDescriptions,
	type DescriptionIndex,
	findDescribed,
} from "./descriptions.ts";
import { looksBack } from "./looking-back.ts";
import { addNames, findIntroductions, type NameIndex } from "./names.ts";
import { beginsByPointingBack } from "./openings.ts";
import { oneOf, WORD_END, WORD_START } from "./patterns.ts";
import { findOpenPronoun } from "./pronouns.ts";
import { isAboutSpokenOf } from "./spoken-of.ts";

/** Who says what is quoted: a verb of speech outside the quotation. */
const SAID = new RegExp(
	`${WORD_START}${oneOf(`
		said|says|say|told|tells|asked|asks|added|adds|wrote|writes|replied|replies
		|recalled|recalls|explained|explains|answered|answers|called|calls|joked
		|warned|argued|admitted|announced|described|put it|according to
	`)}${WORD_END}`,
	"iu",
);

const QUESTION = /\?["”’)]*$/u;

/** So far back a person may have been named last. */
const MAX_BACK = 3;

interface Context {
	readonly sentences: readonly Sentence[];
	readonly names: NameIndex;
	readonly descriptions: DescriptionIndex;
	readonly headline: string;
}

/**
 * Finds for each sentence of an article the others that a reader must have read
 * to understand it: none if it may stand alone.
 *
 * It knows pronouns, demonstratives, words that go on ("however", "also"),
 * ellipses, names of which one word is given, quotations whose speaker is named
 * beside them, and "the …" for what was introduced elsewhere. In doubt a
 * sentence hangs: most of an article's sentences do. What the headline names is
 * in view.
 *
 * @returns indices of sentences, in order; these may need others in turn
 */
export async function findNeeds(
	headline: string,
	sentences: readonly Sentence[],
	slices: Slices,
): Promise<number[][]> {
	const context = {
		sentences,
		names: new Map<string, number>(),
		descriptions: new Map<string, number>(),
		headline,
	};
	for (const [at, { text }] of sentences.entries()) {
		await slices.pause();
		addNames(context.names, text, at);
		addDescriptions(context.descriptions, text, at);
	}
	const needs: number[][] = [];
	for (const at of sentences.keys()) {
		await slices.pause();
		needs.push(toNeeds(at, context));
	}
	return needs;
}

function toNeeds(at: number, context: Context): number[] {
	const { text } = context.sentences[at] as Sentence;
	if (text.length > MAX_PASSAGE_CHARACTERS) return at === 0 ? [] : [at - 1];
	const { names, descriptions, headline } = context;
	const needs = new Set([
		...findSpeaker(at, context.sentences),
		...findOwner(at, context.sentences),
		...findBefore(at, context),
		...findIntroductions(text, names, headline),
		...findDescribed(text, descriptions, headline).filter((one) => one < at),
	]);
	return [...needs]
		.filter((one) => one !== at && one < context.sentences.length)
		.sort((a, b) => a - b);
}

/** A quotation without a speaker needs its neighbour. */
function findSpeaker(at: number, sentences: readonly Sentence[]): number[] {
	const { text, quotation } = sentences[at] as Sentence;
	const { startsInside, endsInside, outside } = quotation;
	if (startsInside) return endsInside ? [at - 1, at + 1] : [at - 1];
	if (endsInside) return [at + 1];
	const isQuoted = /^["“«‘]/u.test(text);
	return isQuoted && !SAID.test(outside) ? [Math.max(0, at - 1)] : [];
}

/** A pronoun needs what was said before, or who was named last. */
function findOwner(at: number, sentences: readonly Sentence[]): number[] {
	const { text, quotation } = sentences[at] as Sentence;
	const kind = findOpenPronoun(text) ?? findOpenPronoun(quotation.outside);
	if (kind === null || at === 0) return [];
	if (kind !== "person") return [at - 1];
	for (let back = at - 1; back >= Math.max(0, at - MAX_BACK); back--)
		if (namesPerson(sentences[back]?.text ?? "")) return [back];
	return [at - 1];
}

function findBefore(at: number, { sentences, headline }: Context): number[] {
	const { text } = sentences[at] as Sentence;
	const before = sentences[at - 1];
	if (before === undefined) return [];
	const isAnswer =
		QUESTION.test(before.text) && before.paragraph === sentences[at]?.paragraph;
	return beginsByPointingBack(text) ||
		looksBack(text) ||
		QUESTION.test(text) ||
		isAnswer ||
		isAboutSpokenOf(text, headline)
		? [at - 1]
		: [];
}
