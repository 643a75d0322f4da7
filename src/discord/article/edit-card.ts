import type { Edited, Found, Subject } from "../../answer/article/subject.ts";
import type { Article } from "../../article/article.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	type PressButton,
	select,
	small,
	text,
} from "../card/card.ts";
import { MAX_SELECT_OPTIONS } from "../card/limits.ts";
import { toPageButtons, toPageNumber } from "../card/paging.ts";
import { toUndoButton } from "./article-card.ts";
import { toDetails, toFirstLine } from "./article-details.ts";
import { toEditButtons } from "./edit-buttons.ts";
import { toSubjectArgs } from "./subject-args.ts";

/** An article with what can be changed about it. */
export function toEditCard(article: StoredArticle): Card {
	return {
		blocks: [
			text(heading(t`Edit`), ...toDetails(article), toFirstLine(article)),
			text(
				small(
					t`Revision ${article.revision}. A change is live at once and can be undone; earlier revisions stay in its history.`,
				),
			),
			buttons(...toArticleButtons(article)),
		],
	};
}

/** What came of a change to an article. */
export function toEditedCard({ article, change }: Edited): Card {
	return {
		blocks: [
			text(
				heading(change === null ? t`Nothing was changed` : t`Changed`),
				...toDetails(article),
				toFirstLine(article),
			),
			text(
				small(
					t`This is revision ${article.revision}; questions are answered from it.`,
				),
			),
			buttons(
				...(change === null ? [] : [toUndoButton(change)]),
				...toArticleButtons(article),
			),
		],
	};
}

function toArticleButtons({ id, revision }: StoredArticle): PressButton[] {
	return [
		...toEditButtons({ article: id, revision }),
		{ label: t`History`, press: ["article-history", String(id)] },
	];
}

/** The paragraphs to choose one from, and how to change all of them at once. */
export function toTextCard(
	subject: Subject,
	{ article }: Found,
	page?: string,
): Card {
	const args = toSubjectArgs(subject);
	const pages = Math.ceil(article.paragraphs.length / MAX_SELECT_OPTIONS);
	const number = toPageNumber(page, pages);
	return {
		blocks: [
			text(
				heading(t`Edit the text`),
				...toDetails(article),
				body(
					t`Choose a paragraph to change it, or take the whole article as a file, change that, and give it back.`,
				),
			),
			select({
				placeholder: toPlaceholder(article, number),
				choose: ["edit-paragraph", ...args],
				options: toParagraphOptions(article, number),
			}),
			buttons(...toPageButtons(["edit-text", ...args], number, pages)),
			buttons(
				{ label: t`Take as .md`, press: ["edit-take", ...args] },
				{ label: t`Give a file back`, press: ["edit-file", ...args] },
				{ label: t`Back`, press: ["edit-show", ...args] },
			),
		],
	};
}

function toPlaceholder({ paragraphs }: Article, page: number): Phrase {
	const first = page * MAX_SELECT_OPTIONS + 1;
	const last = Math.min(first + MAX_SELECT_OPTIONS - 1, paragraphs.length);
	return t`Paragraphs ${first} to ${last} of ${paragraphs.length}`;
}

function toParagraphOptions({ paragraphs }: Article, page: number) {
	const first = page * MAX_SELECT_OPTIONS;
	return paragraphs
		.slice(first, first + MAX_SELECT_OPTIONS)
		.map((paragraph, index) => ({
			label: `${first + index + 1} · ${truncate(paragraph, 90)}`,
			value: String(first + index),
		}));
}
