import type { SummaryLine, SummarySize } from "../../answer/summary/summary.ts";
import type { ArticleSummary } from "../../answer/summary/summary-desk.ts";
import { toText } from "../../article/article.ts";
import { findWarnings } from "../../article/reading/warnings.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import { joined, plural, type Text, t } from "../../text/phrase/phrase.ts";
import { tokenize } from "../../text/words/tokens.ts";
import {
	type Block,
	type Button,
	buttons,
	type Card,
	DIVIDER,
	heading,
	quote,
	select,
	small,
	text,
} from "../card/card.ts";
import { toHighlighted } from "../card/highlighting.ts";
import { MAX_SELECT_OPTIONS } from "../card/limits.ts";
import type { Line } from "../card/markdown.ts";
import { toNumberedLine, toOmittedLines } from "../card/numbered-line.ts";
import { toReadingTime } from "../card/reading-time.ts";
import { toOrigin } from "../card/source-line.ts";

/** The presses of this card, and the form that one opens. */
export const SIZE = "summary";
export const READ = "summary-read";
export const ASK = "summary-ask";
export const FILE = "summary-file";

/** How a summary is shown: who asked for it, and what is opened below it. */
export interface SummaryView {
	/** The one whose presses change the card. */
	readonly member: string;
	/** Only they see it, so what they ask about it is theirs, too. */
	readonly isPrivate: boolean;
	/** A paragraph that is read in place, from 1. */
	readonly paragraph?: number;
}

/**
 * An article's summary, each line with the number of its paragraph.
 *
 * No line is cut: what doesn't fit into a message gives way, the last first.
 */
export function toSummaryCard(
	summary: ArticleSummary,
	view: SummaryView,
): Card {
	const { lines } = summary;
	const [opening, end] = [toOpening(summary.article), toEnd(summary, view)];
	const show = (count: number): Card => ({
		blocks: [opening, toLines(lines, count), ...end],
		...(count > 1 && { instead: () => show(count - 1) }),
	});
	return show(lines.length);
}

function toOpening(article: StoredArticle): Block {
	return text(
		heading(article.headline),
		small(toSourceLine(article)),
		...toMissing(article),
	);
}

/** The first so many lines, and how many more there are. */
function toLines(lines: readonly SummaryLine[], count: number): Block {
	const omitted = lines.length - count;
	return text(
		...lines
			.slice(0, count)
			.map(({ paragraph, text }) => toNumberedLine(paragraph, text)),
		small(omitted === 0 ? "" : toOmittedLines(omitted)),
	);
}

function toEnd(summary: ArticleSummary, view: SummaryView): Block[] {
	const { article, size } = summary;
	const { paragraph } = view;
	return [
		...(paragraph === undefined ? [] : toParagraph(summary, paragraph)),
		select({
			placeholder: t`Read paragraph …`,
			choose: [READ, String(article.id), size, ...toViewArgs(view)],
			options: toReadable(summary).map((number) => ({
				label: t`Paragraph ${number}`,
				value: String(number),
				description: article.paragraphs[number - 1] ?? "",
			})),
		}),
		buttons(...toSizeButtons(summary, view), ...toMore(summary, view)),
		text(
			small(t`The numbers are the paragraphs. Every line is the article's.`),
		),
	];
}

/** A paragraph alone, for somebody else than who asked for the summary. */
export function toParagraphCard(
	summary: ArticleSummary,
	paragraph: number,
): Card {
	const { headline } = summary.article;
	return {
		blocks: [text(heading(headline)), ...toParagraph(summary, paragraph)],
	};
}

function toSourceLine(article: StoredArticle): Text {
	const words = tokenize(toText(article.paragraphs)).length;
	return joined([...toOrigin(article), toReadingTime(words)], " · ");
}

/** What the library lacks of the page. */
function toMissing(article: StoredArticle): Line[] {
	return findWarnings(article).flatMap((warning) => {
		if (warning.kind !== "short") return [];
		const { words } = warning;
		const only = plural(
			words,
			t`Only ${words} word of it are here.`,
			t`Only ${words} words of it are here.`,
		);
		return [small(only)];
	});
}

/** The paragraph whole, its lines of the summary in bold. */
function toParagraph(
	{ article, lines }: ArticleSummary,
	number: number,
): Block[] {
	const paragraph = article.paragraphs[number - 1];
	if (paragraph === undefined) return [];
	const start = toText(article.paragraphs.slice(0, number)).length;
	const offset = start - paragraph.length;
	const ranges = lines
		.filter((line) => line.paragraph === number)
		.map(({ range }) => ({
			start: range.start - offset,
			end: range.end - offset,
		}));
	return [
		DIVIDER,
		text(
			small(t`Paragraph ${number} of ${article.paragraphs.length}`),
			quote(...toHighlighted(paragraph, ranges)),
		),
	];
}

/** So many may be read: all, or those of the lines if they are too many. */
function toReadable({ article, lines }: ArticleSummary): readonly number[] {
	const { length } = article.paragraphs;
	if (length <= MAX_SELECT_OPTIONS)
		return Array.from({ length }, (_, at) => at + 1);
	return [...new Set(lines.map(({ paragraph }) => paragraph))];
}

/** Buttons to the next sizes; none if an article has but one. */
function toSizeButtons(
	{ article, size, sizes }: ArticleSummary,
	view: SummaryView,
): Button[] {
	if (sizes.length < 2) return [];
	const at = sizes.indexOf(size);
	const toButton = (label: Text, to: SummarySize | undefined): Button => ({
		label,
		press: [SIZE, String(article.id), to ?? String(label), ...toViewArgs(view)],
		isDisabled: to === undefined,
	});
	return [
		toButton(t`Shorter`, sizes[at - 1]),
		toButton(t`Longer`, sizes[at + 1]),
	];
}

function toMore(
	{ article, size }: ArticleSummary,
	view: SummaryView,
): Button[] {
	const args = [String(article.id), size, ...toViewArgs(view)] as const;
	return [
		{ label: t`Ask about this`, press: [ASK, ...args] },
		{ label: t`Save as file`, press: [FILE, ...args] },
	];
}

/** Which of its buttons' arguments is the id of who asked for the summary. */
export const ASKER = 2;

/** How a summary is shown, as its buttons carry it after article and size. */
function toViewArgs({ member, isPrivate }: SummaryView): string[] {
	return [member, isPrivate ? PRIVATE : ""];
}

/** How the summary was shown to whoever pressed a button of it. */
export function fromViewArgs(
	[, , asker, privacy]: readonly string[],
	member: string,
): SummaryView {
	return { member, isPrivate: asker !== member || privacy === PRIVATE };
}

const PRIVATE = "private";
