import type { Drafted } from "../../answer/article/draft-desk.ts";
import type { Twin } from "../../answer/article/twins.ts";
import { findWarnings } from "../../article/reading/warnings.ts";
import {
	type Draft,
	FROM_FORM,
	FROM_MESSAGE,
} from "../../records/drafts/article-drafts.ts";
import { type Phrase, plural, type Text, t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	firstFitting,
	heading,
	type PressButton,
	quote,
	select,
	small,
	text,
} from "../card/card.ts";
import { toParagraphCount } from "../card/counted.ts";
import type { Line } from "../card/markdown.ts";
import { toPageButtons, toPageNumber, toPages } from "../card/paging.ts";
import { toDetails, toFirstLine } from "./article-details.ts";
import { isSame, toWarningLines } from "./draft-warnings.ts";
import { toEditButtons } from "./edit-buttons.ts";

/** Of the first paragraph, where other things need the room. */
const MAX_SHORT_CHARACTERS = 300;

/** What a moderator sees of an article before anybody else does. */
export function toDraftCard(draft: Draft, twins: readonly Twin[]): Card {
	const { article } = draft;
	const short = truncate(article.paragraphs[0] ?? "", MAX_SHORT_CHARACTERS);
	return firstFitting(
		() => toCard(draft, twins, toFirstLine(article)),
		() => toCard(draft, twins, quote(short)),
	);
}

function toCard(draft: Draft, twins: readonly Twin[], firstLine: Line): Card {
	const { id, article } = draft;
	return {
		blocks: [
			text(
				heading(t`Before it is published`),
				...toDetails(article),
				firstLine,
			),
			text(...toWarningLines(article, twins)),
			text(small(toSource(draft))),
			buttons(...toPublishButtons(id, twins), ...toEditButtons({ draft: id }), {
				label: twins.length > 0 ? t`Skip` : t`Discard`,
				press: ["draft-discard", id],
				isDanger: true,
			}),
			buttons(
				...twins.map((twin, index) => toReplaceButton(id, twin, index, twins)),
				...toLeftOutButtons(draft),
			),
		],
	};
}

/** The very same text can't be there twice. */
function toPublishButtons(
	id: string,
	twins: readonly Twin[],
): readonly PressButton[] {
	if (twins.some(isSame)) return [];
	const isAlone = twins.length === 0;
	return [
		{
			label: isAlone ? t`Publish` : t`Keep both`,
			press: ["draft-publish", id],
			isPrimary: isAlone,
		},
	];
}

function toLeftOutButtons({ id, leftOut }: Draft): readonly PressButton[] {
	if (leftOut.length === 0) return [];
	return [
		{ label: t`Show what was left out`, press: ["draft-left-out", id, "0"] },
	];
}

/** The lines of a draft's source that are not part of its story. */
export function toLeftOutCard({ id, leftOut }: Draft, page?: string): Card {
	const pages = toPages(leftOut.map((line) => body(`– ${line}`)));
	const number = toPageNumber(page, pages.length);
	return {
		blocks: [
			text(heading(toLeftOutTitle(leftOut.length)), ...(pages[number] ?? [])),
			buttons(
				{ label: t`Back to the draft`, press: ["draft-show", id] },
				...toPageButtons(["draft-left-out", id], number, pages.length),
			),
		],
	};
}

/** Several drafts, a line each; what could not be read says why. */
export function toDraftsCard(title: Text, drafted: readonly Drafted[]): Card {
	const drafts = drafted.flatMap((one) => ("draft" in one ? [one.draft] : []));
	const [first] = drafts;
	const isBatch = drafts.every(({ batch }) => batch === first?.batch);
	return {
		blocks: [
			text(heading(title), ...drafted.map(toLine)),
			buttons(
				...(first && isBatch && drafts.length > 1
					? [
							{
								label: t`Publish all ${drafts.length}`,
								press: ["drafts-publish", first.batch] as const,
								isPrimary: true,
							},
						]
					: []),
			),
			select({
				placeholder: t`Look at one of them`,
				choose: ["draft-show"],
				options: drafts.map(({ id, article, origin }) => ({
					label: article.headline,
					value: id,
					description: toOriginWords(origin),
				})),
			}),
		],
	};
}

function toLine(drafted: Drafted, index: number): Line {
	const number = `${index + 1}. `;
	if ("refusal" in drafted)
		return body(number, t`${bold(drafted.name)}: ${drafted.refusal.words}`);
	const { article } = drafted.draft;
	const warnings = findWarnings(article).length;
	return body(
		number,
		bold(article.headline),
		" · ",
		toParagraphCount(article.paragraphs.length),
		...(warnings > 0 ? [" · ", toWarningCount(warnings)] : []),
	);
}

function toWarningCount(count: number): Phrase {
	return plural(count, t`${count} warning`, t`${count} warnings`);
}

function toLeftOutTitle(count: number): Phrase {
	return plural(count, t`Left out: ${count} line`, t`Left out: ${count} lines`);
}

/** Where it came from, and what became of that. */
function toSource({ origin, leftOut: { length } }: Draft): Phrase {
	const from = toOriginWords(origin);
	if (length === 0) return t`From ${from}. It waits here for a day.`;
	return plural(
		length,
		t`From ${from}. ${length} line left out as not part of the story. It waits here for a day.`,
		t`From ${from}. ${length} lines left out as not part of the story. It waits here for a day.`,
	);
}

function toOriginWords(origin: string): Text {
	if (origin === FROM_FORM) return t`a form`;
	return origin === FROM_MESSAGE ? t`a message` : origin;
}

function toReplaceButton(
	draft: string,
	{ article }: Twin,
	index: number,
	twins: readonly Twin[],
): PressButton {
	return {
		label:
			twins.length > 1
				? t`Replace the old one ${index + 1}`
				: t`Replace the old one`,
		press: ["draft-replace", draft, String(article.id)],
		isPrimary: index === 0,
	};
}
