import { toArticleValue } from "../../answer/article/picking.ts";
import type { Opened } from "../../answer/given/answer-desk.ts";
import type { CitedArticle } from "../../answer/given/cited-articles.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import { joined, type Phrase, t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import { toDetails } from "../article/article-details.ts";
import { findPage, toArticlePages } from "../article/article-pages.ts";
import {
	type Block,
	type Button,
	buttons,
	type Card,
	firstFitting,
	select,
	small,
	text,
} from "../card/card.ts";
import { toPageButtons, toPageNumber } from "../card/paging.ts";
import { toOrigin } from "../card/source-line.ts";
import { toSinceLines } from "./since-lines.ts";

/** The presses of this card, with the answer's id. */
export const READ_PAGE = "answer-page";
export const READ_OTHER = "answer-other";

/** Of headline, byline and publisher, where a page is full. */
const MAX_DETAIL_CHARACTERS = 100;

/**
 * Shows a member an article that an answer quotes, as it is now: the page with
 * the quoted paragraph, unless told another; and the others that it quotes.
 */
export function toCitedArticleCard(opened: Opened, page?: string): Card {
	const { live } = opened.article;
	if (live === null) return toCard(opened, []);
	const show = (article: StoredArticle) =>
		toCard(opened, toBlocks(opened, article, page));
	return firstFitting(
		() => show(live),
		() => show(withShortDetails(live)),
	);
}

function toCard(opened: Opened, blocks: readonly Block[]): Card {
	const since = text(...toSinceLines([opened.article], true));
	return { blocks: [since, ...blocks, toOthers(opened)] };
}

function toBlocks(
	{ answer, article }: Opened,
	shown: StoredArticle,
	page: string | undefined,
): Block[] {
	const { paragraphs, url } = shown;
	const pages = toArticlePages(paragraphs);
	const wanted = page ?? String(findPage(paragraphs, article.paragraph));
	const number = toPageNumber(wanted, pages.length);
	const press = [READ_PAGE, answer, String(article.id)] as const;
	return [
		// Tags are the moderators'; the address is a button.
		text(...toDetails({ ...shown, tags: [], url: null })),
		text(...(pages[number] ?? [])),
		text(small(toNotes(article, number, pages.length))),
		buttons(...toPageButtons(press, number, pages.length), ...toLink(url)),
	];
}

function toNotes(
	{ paragraph, hasChanged }: CitedArticle,
	page: number,
	pages: number,
): Phrase {
	const quoted = hasChanged ? [] : [t`Quoted: paragraph ${paragraph}`];
	const paged = pages > 1 ? [t`Page ${page + 1} of ${pages}`] : [];
	return joined([...quoted, ...paged], " · ");
}

function toLink(url: string | null): Button[] {
	return url === null ? [] : [{ label: t`Open the page`, url }];
}

/** Nothing, if the answer quotes one article only. */
function toOthers({ answer, article, cited }: Opened): Block {
	return select({
		placeholder: t`Other articles of this answer`,
		choose: [READ_OTHER, answer],
		options: cited
			.filter(({ id }) => id !== article.id)
			.map(({ id, headline, live }) => ({
				label: headline ?? t`An article that was erased`,
				value: toArticleValue(id),
				description: live ? joined(toOrigin(live), " · ") : t`removed since`,
			})),
	});
}

function withShortDetails(article: StoredArticle): StoredArticle {
	const cut = (text: string) => truncate(text, MAX_DETAIL_CHARACTERS);
	const { headline, byline, publisher } = article;
	return {
		...article,
		headline: cut(headline),
		byline: byline && cut(byline),
		publisher: publisher && cut(publisher),
	};
}
