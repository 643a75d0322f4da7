import type { Language } from "../../text/language/languages.ts";
import { toTerms } from "../../text/words/terms.ts";
import type { Sentence } from "./sentences.ts";

/**
 * What speaks for or against a sentence's being understood beside the chosen
 * ones, each with its weight: a logistic regression over sentences that people
 * labelled, fitted and cross-validated by `npm run fit -- DIR... --hanging`.
 */
export const RISK = {
	constant: 0.534,
	/** It stands early: 1 for the first, a half for the second, and so on. */
	early: -3.278,
	/** It opens a paragraph. */
	opens: -1.317,
	/** Words with a capital inside it, three at most. */
	names: -0.147,
	/** Terms that the headline has, too, three at most. */
	headline: -0.298,
	/** Pronouns and demonstratives outside quotations, three at most. */
	pronouns: 0.115,
	/** It has a figure. */
	figures: -0.364,
	/** By `findNeeds` it needs another… */
	needs: 0.899,
	/** …that isn't chosen. */
	lacks: 1.42,
	/** The sentence before it is chosen… */
	follows: -1.515,
	/** …and stands in the paragraph before. */
	followsBreak: 1.538,
	/** The one before that is chosen. */
	followsNext: -0.752,
};

/** As `RISK`, whatever the numbers: those of a fit, say. */
export type RiskWeights = Readonly<Record<keyof typeof RISK, number>>;

type RiskClue = Exclude<keyof RiskWeights, "constant">;

/** All that is weighed, in the order of `RISK`. */
export const RISK_CLUES = Object.keys(RISK).filter(
	(name): name is RiskClue => name !== "constant",
);

/** What is known of a sentence, given those that are chosen. */
type ToClues = (
	at: number,
	chosen: readonly number[],
) => Readonly<Record<RiskClue, number>>;

/** How likely a reader is at a loss: 0 to 1; sentences by their indices. */
export type Risk = (at: number, chosen: readonly number[]) => number;

const AT_MOST = 3;

const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}\p{N}’'-]+/gu;

const PRONOUN =
	/(?<!\p{L})(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those)(?!\p{L})/giu;

/** Of an article, what the risk of its sentences is told from. */
export interface RiskBasis {
	readonly headline: string;
	readonly sentences: readonly Sentence[];
	/** Of each sentence; see `findNeeds`. */
	readonly needs: readonly (readonly number[])[];
	/** Without it, English. */
	readonly language?: Language;
}

/** Makes what says how risky it is to show a sentence beside others. */
export function toRisk(basis: RiskBasis, weights: RiskWeights = RISK): Risk {
	const toClues = toRiskClues(basis);
	return (at, chosen) => {
		const clues = toClues(at, chosen);
		const logit = RISK_CLUES.reduce(
			(sum, name) => sum + weights[name] * clues[name],
			weights.constant,
		);
		return 1 / (1 + Math.exp(-logit));
	};
}

/**
 * Makes what says what speaks for or against a sentence, unweighed.
 *
 * What doesn't depend on the chosen ones is looked for once.
 */
export function toRiskClues({
	headline,
	sentences,
	needs,
	language = "en",
}: RiskBasis): ToClues {
	const heading = new Set(toTerms(headline, language).map(({ term }) => term));
	const steady = sentences.map((sentence, at) => {
		const before = sentences[at - 1];
		const opens = before?.paragraph !== sentence.paragraph;
		return toSteadyClues(sentence, at, opens, heading);
	});
	return (at, chosen) => {
		const known = steady[at] as (typeof steady)[number];
		const needed = needs[at] ?? [];
		const follows = has(chosen, at - 1);
		return {
			...known,
			needs: needed.length > 0 ? 1 : 0,
			lacks: needed.some((one) => !chosen.includes(one)) ? 1 : 0,
			follows,
			followsBreak: follows * known.opens,
			followsNext: has(chosen, at - 2),
		};
	};
}

function toSteadyClues(
	{ text, terms, quotation }: Sentence,
	at: number,
	opens: boolean,
	heading: ReadonlySet<string>,
) {
	const least = (count: number) => Math.min(AT_MOST, count);
	return {
		early: 1 / (1 + at),
		opens: opens ? 1 : 0,
		names: least(text.match(NAME)?.length ?? 0),
		headline: least(terms.intersection(heading).size),
		pronouns: least(quotation.outside.match(PRONOUN)?.length ?? 0),
		figures: /\p{Nd}/u.test(text) ? 1 : 0,
	};
}

function has(chosen: readonly number[], at: number): number {
	return chosen.includes(at) ? 1 : 0;
}
