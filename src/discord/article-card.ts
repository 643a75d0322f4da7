import type { Added } from "../answer/desk.ts";
import { toText } from "../article/article.ts";
import type { ArticleEntry, StoredArticle } from "../library/stored-article.ts";
import { isUnspaced, tokenize } from "../text/tokens.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	quote,
	small,
	text,
} from "./card.ts";
import type { Line } from "./markdown.ts";
import {
	splitLongText,
	toPageButtons,
	toPageNumber,
	toPages,
} from "./paging.ts";
import { toOrigin } from "./source-line.ts";

/** Lines that were left out and are shown; the rest is counted. */
const MAX_LEFT_OUT = 10;

/** What a moderator sees of an article that has just been added. */
export function toAddedCard({
	article,
	wasThere,
	leftOut,
	examplesRemoved,
}: Added): Card {
	if (wasThere) return toAlreadyThereCard(article);
	return {
		blocks: [
			text(heading("Added"), ...toDetails(article), toFirstLine(article)),
			text(...toLeftOutLines(leftOut)),
			text(...toExamplesLines(examplesRemoved.length)),
			buttons(
				{ label: "Show", press: ["article-show", String(article.id)] },
				{ label: "Remove", press: ["article-remove", String(article.id)] },
				...(examplesRemoved.length > 0
					? [toRestoreButton(examplesRemoved, "Bring the examples back")]
					: []),
			),
		],
	};
}

/** The paragraphs of an article with their numbers, a page at a time. */
export function toArticleCard(article: StoredArticle, page?: string): Card {
	const pages = toPages(article.paragraphs.flatMap(toNumberedLines));
	const number = toPageNumber(page, pages.length);
	return {
		blocks: [
			text(...toDetails(article)),
			text(...(pages[number] ?? [])),
			...(pages.length > 1
				? [text(small(`Page ${number + 1} of ${pages.length}`))]
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
export function toRestoreButton(ids: readonly number[], label = "Restore") {
	return { label, press: ["article-restore", ...ids.map(String)] } as const;
}

/** Headline and origin in one line of a list. */
export function toEntryLine(entry: ArticleEntry, number: number): Line {
	const origin = toOrigin(entry).map((part) => ` · ${part}`);
	return body(`${number}. `, bold(entry.headline), ...origin);
}

function toAlreadyThereCard(article: StoredArticle): Card {
	return {
		blocks: [
			text(
				heading("Already in the library"),
				body("The very same text is there; nothing was changed."),
				...toDetails(article),
			),
			buttons({ label: "Show", press: ["article-show", String(article.id)] }),
		],
	};
}

function toDetails(article: StoredArticle): Line[] {
	const { byline, url, tags, state } = article;
	const by = byline ? [`by ${byline}`] : [];
	const size = `${toCount(article.paragraphs.length, "paragraph")}, ${toLength(article)}`;
	return [
		body(bold(article.headline)),
		small([...by, ...toOrigin(article), size].join(" · ")),
		...(state === "removed" ? [body("Removed: it is not quoted.")] : []),
		...(url ? [small(url)] : []),
		...(tags.length > 0 ? [small(`Tags: ${tags.join(", ")}`)] : []),
	];
}

function toFirstLine(article: StoredArticle): Line {
	return quote(splitLongText(article.paragraphs[0] ?? "")[0] ?? "");
}

function toNumberedLines(paragraph: string, index: number): Line[] {
	return splitLongText(paragraph).map((part, at) =>
		at === 0 ? body(bold(String(index + 1)), ` ${part}`) : body(part),
	);
}

function toLeftOutLines(leftOut: readonly string[]): Line[] {
	if (leftOut.length === 0) return [];
	const more = leftOut.length - MAX_LEFT_OUT;
	return [
		small(
			`Left out as not part of the story: ${toCount(leftOut.length, "line")}`,
		),
		...leftOut.slice(0, MAX_LEFT_OUT).map((line) => small(`– ${line}`)),
		...(more > 0 ? [small(`– and ${more} more`)] : []),
	];
}

function toExamplesLines(count: number): Line[] {
	if (count === 0) return [];
	return [
		body(
			`This is the server's first article of its own, so the ${toCount(count, "example article")} that came with the bot were taken out.`,
		),
	];
}

/** In words, or in characters where words aren't parted by spaces. */
function toLength({ paragraphs }: StoredArticle): string {
	const text = toText(paragraphs);
	return isUnspaced(text)
		? toCount(text.length, "character")
		: toCount(tokenize(text).length, "word");
}

function toCount(count: number, noun: string): string {
	return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
