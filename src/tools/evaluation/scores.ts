import { MAX_PASSAGE_CHARACTERS } from "../../article/passages/pieces.ts";
import { toPercentile } from "../timing.ts";
import type { Prediction, SetPlace } from "./prediction.ts";
import type { Question } from "./question-set.ts";
import { compareAnswers } from "./short-answers.ts";

/** Figures in hundredths, but for times; null where there is nothing to count. */
export interface Scores {
	readonly hit1: number | null;
	readonly hit3: number | null;
	readonly hit5: number | null;
	readonly mrr: number | null;
	readonly sentence1: number | null;
	readonly recall5: number | null;
	readonly recall10: number | null;
	readonly recall20: number | null;
	readonly recall50: number | null;
	readonly exactMatch: number | null;
	readonly f1: number | null;
	readonly auroc: number | null;
	readonly refusedAnswerable: number | null;
	readonly answeredUnanswerable: number | null;
	/** Of the answerable, what is called the answer. */
	readonly sure: number | null;
	/** Of all that is called the answer, also where there is none. */
	readonly rightWhenSure: number | null;
	readonly p50: number | null;
	readonly p99: number | null;
}

/** Citations further down don't count for the mean reciprocal rank. */
const MAX_RANK = 10;

interface Outcome {
	readonly question: Question;
	readonly prediction: Prediction | undefined;
}

/**
 * Scores predictions as the evaluation data's own script does. A question
 * without evidence is one that the library doesn't answer.
 */
export function toScores(
	questions: readonly Question[],
	predictions: readonly Prediction[],
): Scores {
	const byId = new Map(predictions.map((one) => [one.id, one]));
	const outcomes = questions.map((question) => ({
		question,
		prediction: byId.get(question.id),
	}));
	const answerable = outcomes.filter(({ question }) => isAnswerable(question));
	const unanswerable = outcomes.filter(
		({ question }) => !isAnswerable(question),
	);
	const ranks = answerable.map(toRank);
	const share = (limit: number) =>
		toMean(ranks.map((rank) => (rank <= limit ? 1 : 0)));
	const recall = (limit: number) =>
		toMean(answerable.map((one) => (isRecalled(one, limit) ? 1 : 0)));
	const times = predictions.map(({ milliseconds }) => milliseconds);
	return {
		hit1: share(1),
		hit3: share(3),
		hit5: share(5),
		mrr: toMean(ranks.map((rank) => (rank <= MAX_RANK ? 1 / rank : 0))),
		sentence1: toMean(answerable.map((one) => (isSentenceRight(one) ? 1 : 0))),
		recall5: recall(5),
		recall10: recall(10),
		recall20: recall(20),
		recall50: recall(50),
		...toAgreement(answerable),
		auroc: toAuroc(answerable, unanswerable),
		refusedAnswerable: toMean(
			answerable.map((one) => (isAnswered(one) ? 0 : 1)),
		),
		answeredUnanswerable: toMean(
			unanswerable.map((one) => (isAnswered(one) ? 1 : 0)),
		),
		...toSureness(answerable, outcomes),
		p50: times.length > 0 ? toPercentile(times, 0.5) : null,
		p99: times.length > 0 ? toPercentile(times, 0.99) : null,
	};
}

/** The first citation that covers the evidence, counted from 1; or Infinity. */
export function toRank({ question, prediction }: Outcome): number {
	const rank = (prediction?.citations ?? [])
		.slice(0, MAX_RANK)
		.findIndex((citation) => isRight(citation, question));
	return rank < 0 ? Number.POSITIVE_INFINITY : rank + 1;
}

/** It isn't too long, and half of it, or of the evidence, is in the other. */
export function isRight(place: SetPlace, question: Question): boolean {
	return (
		place.end - place.start <= MAX_PASSAGE_CHARACTERS && meets(place, question)
	);
}

export function isAnswerable({ evidence }: Question): boolean {
	return evidence.length > 0;
}

function meets(place: SetPlace, { evidence }: Question): boolean {
	return evidence.some(
		({ article, start, end }) =>
			article === place.article &&
			Math.min(place.end, end) - Math.max(place.start, start) >=
				0.5 * Math.min(end - start, place.end - place.start),
	);
}

function isSentenceRight({ question, prediction }: Outcome): boolean {
	const first = prediction?.citations[0];
	return (
		first !== undefined &&
		meets({ article: first.article, ...first.sentence }, question)
	);
}

function isRecalled({ question, prediction }: Outcome, limit: number): boolean {
	return (prediction?.candidates ?? [])
		.slice(0, limit)
		.some((candidate) => isRight(candidate, question));
}

function isAnswered({ prediction }: Outcome): boolean {
	return prediction?.answered ?? false;
}

function toSureness(
	answerable: readonly Outcome[],
	all: readonly Outcome[],
): Pick<Scores, "sure" | "rightWhenSure"> {
	const called = all.filter(isSure);
	return {
		sure: toMean(answerable.map((one) => (isSure(one) ? 1 : 0))),
		rightWhenSure: toMean(called.map((one) => (toRank(one) === 1 ? 1 : 0))),
	};
}

function isSure({ prediction }: Outcome): boolean {
	return prediction?.sure ?? false;
}

function toAgreement(outcomes: readonly Outcome[]) {
	if (!outcomes.some(({ prediction }) => prediction?.answer))
		return { exactMatch: null, f1: null };
	const agreements = outcomes.map(({ question, prediction }) =>
		compareAnswers(prediction?.answer?.text ?? "", question.answers),
	);
	return {
		exactMatch: toMean(agreements.map(({ exactMatch }) => exactMatch)),
		f1: toMean(agreements.map(({ f1 }) => f1)),
	};
}

/**
 * How often an answerable question is given more confidence than one that
 * isn't; equal ones count half (Mann and Whitney, 1947).
 */
function toAuroc(
	answerable: readonly Outcome[],
	unanswerable: readonly Outcome[],
): number | null {
	if (answerable.length === 0 || unanswerable.length === 0) return null;
	const low = unanswerable.map(toConfidence);
	const won = answerable.map((one) => {
		const confidence = toConfidence(one);
		const below = low.filter((other) => other < confidence).length;
		const equal = low.filter((other) => other === confidence).length;
		return below + equal / 2;
	});
	// Divided once: halves add up exactly, as they do in the other script.
	const pairs = answerable.length * unanswerable.length;
	return (100 * won.reduce((sum, wins) => sum + wins, 0)) / pairs;
}

function toConfidence({ prediction }: Outcome): number {
	return prediction?.confidence ?? 0;
}

/** In hundredths; null of nothing. */
function toMean(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	return (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
}
