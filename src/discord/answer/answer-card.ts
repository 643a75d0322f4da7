import type { ShownAnswer } from "../../answer/answer.ts";
import type { GivenAnswer } from "../../answer/given/answer-desk.ts";
import type { ArticleFilter } from "../../records/article-filter.ts";
import {
	command,
	named,
	type Phrase,
	plural,
	t,
} from "../../text/phrase/phrase.ts";
import { toArticleSelect } from "../asking/article-select.ts";
import { toAskingButtons } from "../asking/asking-buttons.ts";
import { toFilterOptions, toFilterWords } from "../asking/filter-words.ts";
import {
	type Block,
	body,
	bold,
	buttons,
	type Card,
	heading,
	select,
	small,
	text,
} from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import { type Kept, toAnswerButtons } from "./answer-buttons.ts";
import {
	cutFrame,
	fitQuotations,
	type Shown,
	toLeast,
	toQuotations,
} from "./quotations.ts";
import { toSinceLines } from "./since-lines.ts";

/** Chooses one of the articles that a question may mean. */
export const CHOOSE = "ask-article";

/**
 * Shows an answer: the question, the verdict in words, then each quotation
 * with its source, then its buttons if it is kept, then a list to choose from,
 * if it isn't clear which article is meant.
 *
 * No quotation is cut. Where they don't fit in one message together, other
 * places that say the same are counted instead of named; then the last
 * quotations give way, and the card says how many; where not even the first
 * fits, question, headline and the like are shortened.
 *
 * @param kept null: it isn't, so there are no buttons and no list
 * @param above a line before everything else
 */
export function toAnswerCard(
	answer: ShownAnswer,
	kept: Kept | null,
	above: readonly Line[] = [],
): Card {
	const end = kept === null ? [] : toEnd(answer, kept);
	const close = ({ blocks }: Card) => ({
		blocks: [text(...above), ...blocks, ...end],
	});
	if (answer.verdict === "not found") return close(toNotFoundCard(answer));
	const { citations } = answer;
	const toCard = (shown: Shown) => close(toQuotingCard(answer, shown));
	return fitQuotations(citations, toCard, () =>
		close(
			toQuotingCard(
				withShortOpening(answer),
				toLeast(citations, citations.length - 1),
			),
		),
	);
}

/** Shows an answer that was given before, and what has changed since. */
export function toGivenCard(
	{ answer, cited }: GivenAnswer,
	kept: Kept,
	above: readonly Line[] = [],
): Card {
	const since = answer.gone > 0 ? [body(toGone(answer.gone))] : [];
	return toAnswerCard(answer, kept, [
		...above,
		...since,
		...toSinceLines(cited.filter(({ headline }) => headline !== null)),
	]);
}

function toGone(count: number): Phrase {
	return plural(
		count,
		t`One quotation is gone: its article was erased since.`,
		t`${count} quotations are gone: their articles were erased since.`,
	);
}

/** Nothing was quoted of what wasn't found. */
function toEnd(answer: ShownAnswer, kept: Kept): Block[] {
	const { citations, choices } = answer;
	const asking = toAskingButtons(kept, answer);
	return [
		...(citations.length > 0
			? toAnswerButtons(kept, answer, asking)
			: [buttons(...asking)]),
		select(toArticleSelect(choices, [CHOOSE, kept.id, kept.asker])),
	];
}

/** The answer's words stand in the quotation, too. */
function withShortOpening(answer: ShownAnswer): ShownAnswer {
	const { question, typed, readAs, within, filter } = answer;
	return {
		...answer,
		question: cutFrame(question),
		...(typed !== undefined && { typed: cutFrame(typed) }),
		readAs: readAs && cutFrame(readAs),
		words: null,
		within: within && { ...within, headline: cutFrame(within.headline) },
		...(filter && { filter: cutFilter(filter) }),
	};
}

function cutFilter(filter: ArticleFilter): ArticleFilter {
	const { publisher } = filter;
	return { ...filter, publisher: publisher && cutFrame(publisher) };
}

const VERDICTS = {
	answered: t`The answer`,
	unsure: t`The closest passages`,
	"not found": t`Nothing found`,
} as const;

function toQuotingCard(answer: ShownAnswer, shown: Shown): Card {
	return {
		blocks: [
			text(...toOpening(answer)),
			...toQuotations(shown),
			...toOmission(shown.omitted),
		],
	};
}

function toOpening(answer: ShownAnswer): Line[] {
	const { question, typed = question, readAs, verdict, words, filter } = answer;
	return [
		heading(typed),
		...(readAs === null ? [] : [small(t`Read as: ${readAs}`)]),
		body(bold(VERDICTS[verdict])),
		...(words === null ? [] : [body(bold(t`“${words}”`))]),
		...(verdict === "unsure" ? [small(DOUBT)] : []),
		...toAskedLines(answer),
		...(filter ? [small(t`Asked of articles ${toFilterWords(filter)}`)] : []),
	];
}

/** What was asked, if not what was typed, and of what, if not of all. */
function toAskedLines({ question, typed, within }: ShownAnswer): Line[] {
	if (typed === undefined)
		return within === null ? [] : [small(t`Asked of: ${within.headline}`)];
	return [
		small(
			within === null
				? t`Understood as: ${question}`
				: t`Understood as: ${question} — of “${within.headline}”`,
		),
	];
}

const DOUBT = t`It may be that none of them answers the question.`;

function toOmission(count: number): Block[] {
	if (count === 0) return [];
	const article = named("article");
	return [
		text(
			small(
				plural(
					count,
					t`${count} more passage did not fit. Ask one article with the option ${article} to see them.`,
					t`${count} more passages did not fit. Ask one article with the option ${article} to see them.`,
				),
			),
		),
	];
}

function toNotFoundCard(answer: ShownAnswer): Card {
	const advice = answer.libraryIsEmpty
		? t`There are no articles here yet. A moderator adds them with ${command("article add")}.`
		: t`No passage here seems to answer this. Ask about something that the articles report, or name the people, places or things.`;
	return {
		blocks: [text(...toOpening(answer), body(advice), ...toWayOut(answer))],
	};
}

/** Where less than all was asked, all may answer. */
function toWayOut({ within, typed, filter }: ShownAnswer): Line[] {
	if (within !== null && typed === undefined)
		return [
			body(
				t`Or ask without the option ${named("article")}, to search all articles.`,
			),
		];
	if (!filter) return [];
	const options = toFilterOptions(filter);
	return [body(t`Or ask without ${options}, to search all articles.`)];
}
