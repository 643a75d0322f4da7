import type { Answer } from "../answer.ts";
import {
	type Asked,
	type Findings,
	lookUp,
	type Sources,
	toAnswer,
	toLimitsOf,
} from "./answering.ts";
import { findUnread, type Located, type Read } from "./close-reading.ts";
import type { Limits } from "./limits.ts";
import { findMeantMatters, findNext, toReadQuotable } from "./read-answer.ts";
import { toSureness } from "./verdict.ts";

/** A passage that was looked at, and all that is known of it. */
export interface Explained {
	readonly headline: string;
	/** Of the paragraph that it begins in, from 1. */
	readonly paragraph: number;
	readonly text: string;
	/** Null: it wasn't read. */
	readonly weight: number | null;
	readonly relevance: number | null;
	/** The cosine of passage and question; null if it isn't known. */
	readonly closeness: number | null;
	/** The share of the question's words, weighted by rarity. */
	readonly coverage: number;
	/** Those words, as they are looked up. */
	readonly terms: readonly string[];
}

/** Why a question is answered as it is. */
export interface Explanation {
	readonly answer: Answer;
	/** What it had to reach. */
	readonly limits: Limits;
	/** How many articles may be meant, if it isn't clear; else 0. */
	readonly meant: number;
	/** How likely the first passage is the right one; null if nothing was read. */
	readonly sureness: number | null;
	/** The best first. */
	readonly passages: readonly Explained[];
	readonly read: number;
}

/** Answers a question, and says why the answer is as it is. */
export async function explain(
	asked: Asked,
	from: Sources,
): Promise<Explanation> {
	const findings = await lookUp(asked, from);
	return {
		answer: toAnswer(asked, findings, from),
		limits: toLimitsOf(asked),
		...findDoubts(asked, findings),
		passages: toPassages(findings),
		read: findings.read.length,
	};
}

function findDoubts(
	{ within }: Asked,
	{ read, meant }: Findings,
): Pick<Explanation, "sureness" | "meant"> {
	const quotables = read.map((one) => toReadQuotable(meant, one));
	const [best] = quotables;
	if (!best) return { sureness: null, meant: 0 };
	const next = findNext(quotables);
	const matters = within ? 0 : findMeantMatters(quotables).length;
	return { sureness: toSureness(best, next), meant: matters };
}

/** What was read by weight, then the others as they were found. */
function toPassages({ read, located }: Findings): Explained[] {
	return [...read, ...findUnread(located, read)].map(toExplained);
}

function toExplained(one: Located | Read): Explained {
	const { candidate, article, text } = one;
	return {
		headline: article.headline,
		paragraph: candidate.passage.firstParagraph,
		text,
		weight: "weight" in one ? one.weight : null,
		relevance: "reading" in one ? one.reading.relevance : null,
		closeness: candidate.closeness?.passage ?? null,
		coverage: candidate.coverage,
		terms: [...candidate.terms.keys()],
	};
}
