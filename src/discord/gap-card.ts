import type { GapDetails } from "../answer/gap-desk.ts";
import { toArticleValue } from "../answer/picking.ts";
import type { StoredArticle } from "../library/stored-article.ts";
import type { Gap } from "../records/gaps.ts";
import { toCount } from "../text/counts.ts";
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
import { toOrigin, toWrittenDate } from "./source-line.ts";

/** "asked 3 times" */
export function toTimes({ times }: Gap): string {
	return times === 1 ? "asked once" : `asked ${toCount(times, "time")}`;
}

/** One gap, and what can be done about it. */
export function toGapCard({ gap, article, wishes }: GapDetails): Card {
	return {
		blocks: [
			text(
				heading(gap.question),
				body(...toState(gap, article)),
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

function toState({ state }: Gap, article: StoredArticle | null) {
	if (state === "open") return ["No article is known to answer it."];
	if (state === "dismissed") return ["Not for us: no article is wanted."];
	return ["Answered by ", bold(article?.headline ?? "an article"), "."];
}

function toHistory(gap: Gap): string {
	const first = toWrittenDate(gap.firstAskedAt);
	const last = toWrittenDate(gap.lastAskedAt);
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
					description: toOrigin(article).join(" · "),
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
