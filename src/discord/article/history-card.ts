import {
	areSame,
	countChanges,
	type ParagraphChange,
} from "../../article/comparing/comparison.ts";
import {
	BOT,
	FORMER,
	OPERATOR,
	type Revision,
	type StoredArticle,
} from "../../library/stored-article.ts";
import { type Phrase, plural, type Text, t } from "../../text/phrase/phrase.ts";
import type { Range } from "../../text/range.ts";
import { truncate } from "../../text/truncation.ts";
import {
	type Button,
	body,
	bold,
	buttons,
	type Card,
	heading,
	mentionUser,
	quote,
	select,
	small,
	text,
} from "../card/card.ts";
import { toParagraphCount } from "../card/counted.ts";
import { MAX_SELECT_OPTIONS } from "../card/limits.ts";
import type { Line, Span } from "../card/markdown.ts";
import { toPageButtons, toPageNumber, toPages } from "../card/paging.ts";
import { toWrittenDate } from "../card/source-line.ts";
import { toDetails } from "./article-details.ts";

/** A revision beside the one before it; null: it is the first. */
export interface Compared {
	readonly revision: Revision;
	readonly before: Revision | null;
	readonly changes: readonly ParagraphChange[];
}

/** An article's revisions, newest first, to look at what each changed. */
export function toHistoryCard(
	article: StoredArticle,
	revisions: readonly Revision[],
): Card {
	const [first = []] = toPages(revisions.map(toRevisionLine));
	return {
		blocks: [
			text(heading(t`History`), ...toDetails(article)),
			text(...first),
			select({
				placeholder: t`See what a revision changed`,
				choose: ["article-compare", String(article.id)],
				options: revisions.slice(0, MAX_SELECT_OPTIONS).map((revision) => ({
					label: t`Revision ${revision.number}`,
					value: String(revision.number),
					description: revision.headline,
				})),
			}),
		],
	};
}

/** What a revision changed, paragraph by paragraph, and a way back to it. */
export function toComparisonCard(
	article: StoredArticle,
	compared: Compared,
	page?: string,
): Card {
	const { id } = article;
	const { revision } = compared;
	const pages = toPages(toChangeLines(compared));
	const number = toPageNumber(page, pages.length);
	return {
		blocks: [
			text(
				heading(t`What revision ${revision.number} changed`),
				...toDetails(revision),
				body(toChangeCounts(compared)),
			),
			text(...(pages[number] ?? [])),
			buttons(
				{ label: t`Back`, press: ["article-history", String(id)] },
				...toGoBack(article, revision),
				...toPageButtons(
					["article-compare", String(id), String(revision.number)],
					number,
					pages.length,
				),
			),
		],
	};
}

function toGoBack(article: StoredArticle, { number }: Revision): Button[] {
	const { id, state, revision } = article;
	if (state !== "live" || number === revision) return [];
	return [
		{
			label: t`Go back to revision ${number}`,
			press: ["article-go-back", String(id), String(number), String(revision)],
		},
	];
}

function toChangeCounts({ before, changes }: Compared): Phrase {
	if (before === null) return t`It is the first.`;
	const counts = countChanges(changes);
	const { same, changed, added, removed, of } = counts;
	if (areSame(counts))
		return plural(
			of,
			t`Its ${of} paragraph is the same; only details changed.`,
			t`All ${of} paragraphs are the same; only details changed.`,
		);
	return plural(
		of,
		t`${same} of ${of} paragraph the same, ${changed} changed, ${added} added, ${removed} removed.`,
		t`${same} of ${of} paragraphs the same, ${changed} changed, ${added} added, ${removed} removed.`,
	);
}

function toChangeLines({ before, revision, changes }: Compared): Line[] {
	const old = before?.paragraphs ?? [];
	return changes.flatMap((change) =>
		toChange(change, old, revision.paragraphs),
	);
}

/** What changed, with the words that differ in bold. */
function toChange(
	change: ParagraphChange,
	old: readonly string[],
	young: readonly string[],
): Line[] {
	switch (change.kind) {
		case "same":
			return [];
		case "removed":
			return toLines(t`Removed ${change.before + 1}`, old[change.before]);
		case "added":
			return toLines(t`Added ${change.after + 1}`, young[change.after]);
		case "changed": {
			const was = change.edits.map((edit) => edit.before);
			const is = change.edits.map((edit) => edit.after);
			return [
				...toLines(t`Was ${change.before + 1}`, old[change.before], was),
				...toLines(t`Is ${change.after + 1}`, young[change.after], is),
			];
		}
	}
}

function toLines(
	label: Text,
	paragraph = "",
	ranges: readonly Range[] = [],
): Line[] {
	return [
		small(label),
		quote(...splitAtRanges(truncate(paragraph, MAX_SHOWN), ranges)),
	];
}

/** A longer paragraph is cut; the whole stands in the article. */
const MAX_SHOWN = 900;

function splitAtRanges(shown: string, ranges: readonly Range[]): Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (const { start, end } of ranges) {
		spans.push({ text: shown.slice(at, start) });
		spans.push({ text: shown.slice(start, end), bold: true });
		at = end;
	}
	return [...spans, { text: shown.slice(at) }].filter(
		(span) => span.text !== "",
	);
}

function toRevisionLine(revision: Revision): Line {
	const { number, paragraphs } = revision;
	return body(
		bold(t`Revision ${number}`),
		" · ",
		toParagraphCount(paragraphs.length),
		" · ",
		toWhen(revision),
	);
}

/** "8 July 2025, by Jane" */
function toWhen({ madeAt, madeBy }: Revision): Phrase {
	const date = toWrittenDate(madeAt);
	if (madeBy === null) return date;
	if (madeBy === BOT) return t`${date}, with the bot`;
	if (madeBy === OPERATOR) return t`${date}, by the operator`;
	if (madeBy === FORMER) return t`${date}, by a former moderator`;
	return t`${date}, by ${mentionUser(madeBy)}`;
}
