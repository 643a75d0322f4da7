import { toArticleValue } from "../../answer/article/picking.ts";
import type { GapDetails } from "../../answer/gap/gap-desk.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { Gap } from "../../records/gaps/gaps.ts";
import { joined, type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import {
	type Button,
	body,
	bold,
	buttons,
	type Card,
	type Form,
	heading,
	select,
	small,
	text,
} from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import { toOrigin, toWrittenDate } from "../card/source-line.ts";
import {
	ADD,
	ANSWER,
	DISMISS,
	GAPS,
	HEADLINE,
	OPEN,
	PICK,
	REOPEN,
} from "./gap-presses.ts";
import { toReasonCounts, toScope, toTimes } from "./gap-words.ts";

/** One gap, and what can be done about it. */
export function toGapCard({ gap, article, wishes }: GapDetails): Card {
	const scope = toScope(gap);
	return {
		blocks: [
			text(
				heading(gap.question),
				small(scope === null ? "" : t`Asked of: ${scope}`),
				...toState(gap, article),
				small(toHistory(gap)),
				small(wishes === 0 ? "" : toWaiting(wishes)),
			),
			buttons(...toActions(gap), {
				label: t`Back to the list`,
				press: [GAPS, gap.state],
			}),
		],
	};
}

function toState(gap: Gap, article: StoredArticle | null): Line[] {
	if (gap.state === "open") return toProblems(gap);
	if (gap.state === "dismissed")
		return [body(t`Not for us: no article is wanted.`)];
	return [body(t`Answered by ${bold(article?.headline ?? t`an article`)}.`)];
}

function toProblems(gap: Gap): Line[] {
	const count = gap.unhelpful.length;
	return [
		body(gap.times === 0 ? "" : t`No article is known to answer it.`),
		body(count === 0 ? "" : toComplaint(count, toReasonCounts(gap))),
	];
}

function toComplaint(count: number, reasons: Phrase): Phrase {
	return plural(
		count,
		t`Its answer was not helpful once: ${reasons}.`,
		t`Its answer was not helpful ${count} times: ${reasons}.`,
	);
}

function toHistory(gap: Gap): Phrase {
	const first = toWrittenDate(gap.firstAskedAt);
	const last = toWrittenDate(gap.lastAskedAt);
	if (String(first) === String(last)) return t`${toTimes(gap)}, on ${first}`;
	return t`${toTimes(gap)}, first on ${first}, last on ${last}`;
}

function toWaiting(wishes: number): Phrase {
	return plural(
		wishes,
		t`${wishes} member wants to be told.`,
		t`${wishes} members want to be told.`,
	);
}

function toWaitingForChoice(wishes: number): Phrase {
	return plural(
		wishes,
		t`${wishes} member wants to be told. That happens as soon as you choose.`,
		t`${wishes} members want to be told. That happens as soon as you choose.`,
	);
}

function toActions({ id, state, article }: Gap): Button[] {
	if (state === "dismissed")
		return [{ label: t`Undo`, press: [REOPEN, id], isPrimary: true }];
	if (state === "answered")
		return [
			{ label: t`Show the article`, press: ["article-show", String(article)] },
			{ label: t`It is not answered`, press: [REOPEN, id] },
		];
	return [
		{ label: t`Add an article for this`, press: [ADD, id], isPrimary: true },
		{ label: t`It is answered by…`, press: [PICK, id] },
		{ label: t`Not for us`, press: [DISMISS, id] },
	];
}

/** The articles that may answer it, to pick one, or to type another's headline. */
export function toPickCard(
	{ gap, wishes }: GapDetails,
	articles: readonly StoredArticle[],
): Card {
	return {
		blocks: [
			text(
				heading(gap.question),
				body(t`Which article answers it?`),
				small(wishes === 0 ? "" : toWaitingForChoice(wishes)),
			),
			select({
				placeholder: t`The most promising articles`,
				choose: [ANSWER, gap.id],
				options: articles.map((article) => ({
					label: article.headline,
					value: toArticleValue(article.id),
					description: joined(toOrigin(article), " · "),
				})),
			}),
			buttons(
				{ label: t`Type a headline`, press: [HEADLINE, gap.id] },
				{ label: t`Back`, press: [OPEN, gap.id] },
			),
		],
	};
}

/** Takes an article's headline, or words of it. */
export function toHeadlineForm(id: string, headline: string): Form {
	return {
		title: t`Which article answers it?`,
		submit: [HEADLINE, id],
		fields: [
			{
				name: "headline",
				label: t`Words of its headline`,
				isRequired: true,
				value: headline,
			},
		],
	};
}
