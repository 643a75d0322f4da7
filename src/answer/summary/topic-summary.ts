import { toParagraphNumber, toText } from "../../article/article.ts";
import { DEFAULT_STRICTNESS } from "../../records/settings/strictness.ts";
import type { Citation, Source } from "../answer.ts";
import {
	type Asked,
	type Findings,
	lookUp,
	type Sources,
	toAnswer,
	toLimitsOf,
} from "../answering/answering.ts";
import { toReadQuotable } from "../answering/read-answer.ts";
import { findCovered } from "../answering/words-answer.ts";
import { toSource } from "../quoting/citations.ts";
import { findLeadingSentence } from "../quoting/leading-sentence.ts";
import type { Quotable } from "../quoting/quoting.ts";
import { tellsSame } from "../quoting/same-telling.ts";
import { toPassageUrl } from "../quoting/text-fragment.ts";
import { findNaming } from "./naming.ts";

/** What articles say about something, in their own sentences. */
export interface TopicSummary {
	readonly topic: string;
	/**
	 * One line each, none if nothing is about it: the newest article's first, an
	 * article's in its order.
	 */
	readonly citations: readonly Citation[];
	readonly libraryIsEmpty: boolean;
}

const MAX_LINES = 5;
const MAX_LINES_OF_ARTICLE = 2;

/** In weight: what is farther behind the best is about something else. */
const FAR_BEHIND = 5;

/** Lines that tell the same; the first is shown, the others are named. */
type Telling = readonly [Quotable, ...Quotable[]];

/** Sums up what a library says about a topic, or in answer to a question. */
export async function summariseTopic(
	asked: Asked,
	from: Sources,
): Promise<TopicSummary> {
	const { question: topic, strictness } = asked;
	// Nothing surely answers what is no question.
	const lenient = {
		...asked,
		strictness: strictness === "near" ? strictness : DEFAULT_STRICTNESS,
		readsAll: true,
	};
	const found = await lookUp(lenient, from);
	const { verdict, libraryIsEmpty } = toAnswer(lenient, found, from);
	const { coverage } = toLimitsOf(lenient);
	const mentions = findMentions(found.located, coverage);
	const naming = findNaming(mentions, found);
	const isAbout = naming.length === 0 && verdict !== "not found";
	const promising = isAbout ? findPromising(found, mentions) : naming;
	const citations = order(chooseTellings(promising)).map(toCitation);
	return { topic, citations, libraryIsEmpty };
}

/** Passages that are about it, the best first. */
function findPromising(
	{ read, meant }: Findings,
	mentions: readonly Quotable[],
): readonly Quotable[] {
	const best = read[0]?.weight;
	if (best === undefined) return mentions;
	return read
		.filter(({ weight }) => best - weight <= FAR_BEHIND)
		.map((one) => toReadQuotable(meant, one));
}

/** By words alone, a passage's neighbours and headline count, too. */
function findMentions(located: Findings["located"], least: number): Quotable[] {
	return findCovered(located, least).filter(
		({ highlights }) => highlights.length > 0,
	);
}

/** What is told in several articles is one line; of an article, two at most. */
function chooseTellings(promising: readonly Quotable[]): Telling[] {
	const tellings: [Quotable, ...Quotable[]][] = [];
	const count = ({ article }: Quotable) =>
		tellings.filter(([first]) => first.article.id === article.id).length;
	for (const one of promising) {
		const same = tellings.find(([first]) =>
			tellsSame(toSentence(first), toSentence(one)),
		);
		if (same) same.push(one);
		else if (tellings.length < MAX_LINES && count(one) < MAX_LINES_OF_ARTICLE)
			tellings.push([one]);
	}
	return tellings.map(putNewestFirst);
}

function putNewestFirst(telling: Telling): Telling {
	return telling.toSorted(byAge) as unknown as Telling;
}

function order(tellings: readonly Telling[]): Telling[] {
	return tellings.toSorted(
		([a], [b]) =>
			byAge(a, b) ||
			a.article.id - b.article.id ||
			a.candidate.passage.start - b.candidate.passage.start,
	);
}

/** The newest first; those without a date last. */
function byAge({ article: a }: Quotable, { article: b }: Quotable): number {
	return (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "");
}

function toCitation([first, ...others]: Telling, at: number): Citation {
	const text = toSentence(first);
	const source = toSentenceSource(first);
	return {
		number: at + 1,
		text,
		highlights: [],
		startsInside: false,
		endsInside: false,
		lead: findLeadingSentence(toText(first.article.paragraphs), source.start),
		source,
		alsoIn: others.map(toSentenceSource),
	};
}

function toSentence({ text, sentence }: Quotable): string {
	return text.slice(sentence.start, sentence.end);
}

/** Where the sentence stands, not the whole passage. */
function toSentenceSource(quotable: Quotable): Source {
	const { candidate, article, sentence } = quotable;
	const start = candidate.passage.start + sentence.start;
	const end = candidate.passage.start + sentence.end;
	const { url } = article;
	return {
		...toSource(quotable),
		start,
		end,
		firstParagraph: toParagraphNumber(article.paragraphs, start),
		lastParagraph: toParagraphNumber(article.paragraphs, end - 1),
		url: url && toPassageUrl(url, toSentence(quotable)),
	};
}
