import type { Addition } from "../../library/library.ts";
import type {
	ArticleEntry,
	StoredArticle,
} from "../../library/stored-article.ts";
import { plural, type Text, t } from "../../text/phrase/phrase.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	small,
	text,
} from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import { toPageButtons, toPageNumber } from "../card/paging.ts";
import { toOrigin } from "../card/source-line.ts";
import { toDetails } from "./article-details.ts";
import { toArticlePages } from "./article-pages.ts";

/** What a moderator sees of an article that has just been published. */
export function toPublishedCard(addition: Addition): Card {
	const { article, wasThere, examplesRemoved, change } = addition;
	if (wasThere) return toAlreadyThereCard(article);
	return {
		blocks: [
			text(heading(t`Published`), ...toDetails(article)),
			text(...toExamplesLines(examplesRemoved.length)),
			buttons(
				{ label: t`Show`, press: ["article-show", String(article.id)] },
				...(change === null ? [] : [toUndoButton(change)]),
				...(examplesRemoved.length > 0
					? [toRestoreButton(examplesRemoved, t`Bring the examples back`)]
					: []),
			),
		],
	};
}

/** Takes back one's own last change, for an hour. */
export function toUndoButton(change: number) {
	return { label: t`Undo`, press: ["undo", String(change)] } as const;
}

/** The paragraphs of an article with their numbers, a page at a time. */
export function toArticleCard(article: StoredArticle, page?: string): Card {
	const pages = toArticlePages(article.paragraphs);
	const number = toPageNumber(page, pages.length);
	return {
		blocks: [
			text(...toDetails(article)),
			text(...(pages[number] ?? [])),
			...(pages.length > 1
				? [text(small(t`Page ${number + 1} of ${pages.length}`))]
				: []),
			buttons(
				...toPageButtons(
					["article-page", String(article.id)],
					number,
					pages.length,
				),
			),
		],
	};
}

/** Brings articles back by one press, as long as their ids fit on the button. */
export function toRestoreButton(
	ids: readonly number[],
	label: Text = t`Restore`,
) {
	return { label, press: ["article-restore", ...ids.map(String)] } as const;
}

/** Headline and origin in one line of a list. */
export function toEntryLine(entry: ArticleEntry, number: number): Line {
	const origin = toOrigin(entry).flatMap((part) => [" · ", part]);
	return body(`${number}. `, bold(entry.headline), ...origin);
}

function toAlreadyThereCard(article: StoredArticle): Card {
	return {
		blocks: [
			text(
				heading(t`Already in the library`),
				body(t`The very same text is there; nothing was changed.`),
				...toDetails(article),
			),
			buttons({ label: t`Show`, press: ["article-show", String(article.id)] }),
		],
	};
}

function toExamplesLines(count: number): Line[] {
	if (count === 0) return [];
	return [
		body(
			plural(
				count,
				t`This is the server's first article of its own, so the ${count} example article that came with the bot was taken out.`,
				t`This is the server's first article of its own, so the ${count} example articles that came with the bot were taken out.`,
			),
		),
	];
}
