import { type Gain, toGain } from "../../../answer/summary/importance.ts";
import type { Sentence } from "../../../answer/summary/sentences.ts";
import type { Material, Meaning } from "./material.ts";
import {
	compareTerms,
	compareVectors,
	type Similarities,
	toMatrix,
} from "./similarity.ts";

/** A way to say what a sentence adds to a summary. */
export interface Method {
	readonly name: string;
	/** Null: it needs the networks. */
	toGain(material: Material): Gain | null;
}

/** The bot's own, the article's beginning, and what has been published. */
export const METHODS: readonly Method[] = [
	{
		name: "terms, early, thirds",
		toGain: ({ headline, sentences }) => toGain(headline, sentences),
	},
	{ name: "the first", toGain: () => () => (at) => -at },
	// R. Mihalcea and P. Tarau, "TextRank: Bringing Order into Texts", 2004
	{
		name: "TextRank",
		toGain: ({ sentences }) => toSteady(rank(countShared(sentences))),
	},
	// G. Erkan and D. Radev, "LexRank", 2004: with a threshold, and nothing twice
	{
		name: "LexRank",
		toGain({ sentences }) {
			const alike = compareTerms(sentences);
			const close = alike.map((row) => row.map((one) => (one > 0.1 ? one : 0)));
			return withoutRepeats(rank(close), alike, 1);
		},
	},
	// H. Lin and J. Bilmes, "A Class of Submodular Functions for Document
	// Summarization", 2011; the prior is ours
	{
		name: "submodular, terms",
		toGain: ({ sentences }) => toCoverage(compareTerms(sentences)),
	},
	{
		name: "submodular, vectors",
		toGain: ({ meaning }) =>
			meaning && toCoverage(compareVectors(meaning.vectors)),
	},
	// D. Radev and others, "Centroid-based summarization", 2004
	{
		name: "centrality, vectors",
		toGain: ({ meaning }) => meaning && toCentrality(meaning, 0),
	},
	{
		name: "centrality, vectors, early",
		toGain: ({ meaning }) => meaning && toCentrality(meaning, 1),
	},
	{
		name: "reader",
		toGain: ({ meaning }) => meaning && toReaderGain(meaning),
	},
	{
		name: "terms, early, thirds, reader",
		toGain({ headline, sentences, meaning }) {
			if (!meaning) return null;
			const [own, reading] = [
				toGain(headline, sentences),
				toReaderGain(meaning),
			];
			return (chosen) => {
				const [one, other] = [own(chosen), reading(chosen)];
				return (at) => one(at) + other(at);
			};
		},
	},
];

function toSteady(scores: readonly number[]): Gain {
	return () => (at) => scores[at] ?? 0;
}

/** Shared words, by the logarithms of both lengths. */
function countShared(sentences: readonly Sentence[]): Similarities {
	return toMatrix(sentences.length, (one, other) => {
		const [a, b] = [sentences[one]?.terms, sentences[other]?.terms];
		if (!a || !b || a.size * b.size < 2) return 0;
		return a.intersection(b).size / Math.log(a.size * b.size);
	});
}

const DAMPING = 0.85;
const ROUNDS = 30;

/** PageRank over sentences, each voting for those that are like it. */
function rank(alike: Similarities): number[] {
	const totals = alike.map((row) => row.reduce((sum, one) => sum + one, 0));
	let scores = alike.map(() => 1);
	for (let round = 0; round < ROUNDS; round++) {
		const votes = scores.map((score, at) => score / (totals[at] || 1));
		scores = alike.map(
			(row) =>
				1 -
				DAMPING +
				DAMPING * row.reduce((sum, one, at) => sum + one * (votes[at] ?? 0), 0),
		);
	}
	return toUnit(scores);
}

function toUnit(scores: readonly number[]): number[] {
	const [least, most] = [Math.min(...scores), Math.max(...scores)];
	return scores.map((score) => (score - least) / (most - least || 1));
}

/** Less what the chosen one that is most like it says already. */
function withoutRepeats(
	scores: readonly number[],
	alike: Similarities,
	weight: number,
): Gain {
	return (chosen) => (at) => {
		const closest = Math.max(0, ...chosen.map((one) => alike[at]?.[one] ?? 0));
		return (scores[at] ?? 0) - weight * closest;
	};
}

/** Of a sentence, so much of what is like it need be covered. */
const ENOUGH = 0.1;

function toCoverage(alike: Similarities): Gain {
	const enough = alike.map(
		(row) => ENOUGH * row.reduce((sum, one) => sum + one, 1),
	);
	return (chosen) => {
		const covered = alike.map((row, one) =>
			chosen.reduce((sum, at) => sum + (at === one ? 1 : (row[at] ?? 0)), 0),
		);
		return (at) => {
			const row = alike[at] ?? [];
			let gain = 0;
			row.forEach((like, one) => {
				const [before, most] = [covered[one] ?? 0, enough[one] ?? 0];
				const after = before + (one === at ? 1 : like);
				gain += Math.min(after, most) - Math.min(before, most);
			});
			return gain / row.length + 0.03 * toEarly(at);
		};
	};
}

function toCentrality({ vectors }: Meaning, early: number): Gain {
	const alike = compareVectors(vectors);
	const scores = toUnit(
		alike.map((row) => row.reduce((sum, one) => sum + one, 0)),
	).map((score, at) => score + early * toEarly(at));
	return withoutRepeats(scores, alike, 0.5);
}

function toReaderGain({ relevances, vectors }: Meaning): Gain {
	const scores = toUnit(relevances);
	return withoutRepeats(scores, compareVectors(vectors), 0.5);
}

function toEarly(at: number): number {
	return 1 / (1 + at / 3);
}
