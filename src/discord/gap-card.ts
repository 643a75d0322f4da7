import type { GapDetails } from "../answer/gap-desk.ts";
import { toArticleValue } from "../answer/picking.ts";
import type { StoredArticle } from "../library/stored-article.ts";
import type { Gap } from "../records/gaps.ts";
import { toCount } from "../text/counts.ts";
import { joined } from "../text/phrase.ts";
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
} from "./card.ts";
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
import { toOften, toReasonCounts, toScope, toTimes } from "./gap-words.ts";
import type { Line } from "./markdown.ts";
import { toOrigin, toWrittenDate } from "./source-line.ts";

/** One gap, and what can be done about it. */
export function toGapCard({ gap, article, wishes }: GapDetails): Card {
	const scope = toScope(gap);
	return {
		blocks: [
			text(
				heading(gap.question),
				small(scope === null ? "" : `Asked of: ${scope}`),
				...toState(gap, article),
				small(toHistory(gap)),
				small(wishes === 0 ? "" : toWaiting(wishes)),
			),
			buttons(...toActions(gap), {
				label: "Back to the list",
				press: [GAPS, gap.state],
			}),
		],
	};
}

function toState(gap: Gap, article: StoredArticle | null): Line[] {
	if (gap.state === "open") return toProblems(gap);
	if (gap.state === "dismissed")
		return [body("Not for us: no article is wanted.")];
	return [body("Answered by ", bold(article?.headline ?? "an article"), ".")];
}

function toProblems(gap: Gap): Line[] {
	const count = gap.unhelpful.length;
	return [
		body(gap.times === 0 ? "" : "No article is known to answer it."),
		body(
			count === 0
				? ""
				: `Its answer was not helpful ${toOften(count)}: ${toReasonCounts(gap)}.`,
		),
	];
}

function toHistory(gap: Gap): string {
	const first = String(toWrittenDate(gap.firstAskedAt));
	const last = String(toWrittenDate(gap.lastAskedAt));
	if (first === last) return `${toTimes(gap)}, on ${first}`;
	return `${toTimes(gap)}, first on ${first}, last on ${last}`;
}

function toWaiting(wishes: number): string {
	return wishes === 1
		? "1 member wants to be told."
		: `${toCount(wishes, "member")} want to be told.`;
}

function toActions({ id, state, article }: Gap): Button[] {
	if (state === "dismissed")
		return [{ label: "Undo", press: [REOPEN, id], isPrimary: true }];
	if (state === "answered")
		return [
			{ label: "Show the article", press: ["article-show", String(article)] },
			{ label: "It is not answered", press: [REOPEN, id] },
		];
	return [
		{ label: "Add an article for this", press: [ADD, id], isPrimary: true },
		{ label: "It is answered by…", press: [PICK, id] },
		{ label: "Not for us", press: [DISMISS, id] },
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
				body("Which article answers it?"),
				small(
					wishes === 0
						? ""
						: `${toWaiting(wishes)} That happens as soon as you choose.`,
				),
			),
			select({
				placeholder: "The most promising articles",
				choose: [ANSWER, gap.id],
				options: articles.map((article) => ({
					label: article.headline,
					value: toArticleValue(article.id),
					description: joined(toOrigin(article), " · "),
				})),
			}),
			buttons(
				{ label: "Type a headline", press: [HEADLINE, gap.id] },
				{ label: "Back", press: [OPEN, gap.id] },
			),
		],
	};
}

/** Takes an article's headline, or words of it. */
export function toHeadlineForm(id: string, headline: string): Form {
	return {
		title: "Which article answers it?",
		submit: [HEADLINE, id],
		fields: [
			{
				name: "headline",
				label: "Words of its headline",
				isRequired: true,
				value: headline,
			},
		],
	};
}
