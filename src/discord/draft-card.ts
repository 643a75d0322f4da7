import type { Drafted } from "../answer/draft-desk.ts";
import type { Twin } from "../answer/twins.ts";
import { findWarnings, type Warning } from "../article/warnings.ts";
import type { Draft } from "../records/article-drafts.ts";
import { toCount } from "../text/counts.ts";
import { toDetails, toFirstLine } from "./article-details.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	type PressButton,
	select,
	small,
	text,
} from "./card.ts";
import { toEditButtons } from "./edit-buttons.ts";
import type { Line } from "./markdown.ts";
import { toPageButtons, toPageNumber, toPages } from "./paging.ts";

/** What a moderator sees of an article before anybody else does. */
export function toDraftCard(draft: Draft, twins: readonly Twin[]): Card {
	const { id, article, leftOut, origin } = draft;
	return {
		blocks: [
			text(
				heading("Before it is published"),
				...toDetails(article),
				toFirstLine(article),
			),
			text(
				...findWarnings(article).map(toWarningLine),
				...twins.map(toTwinLine),
			),
			text(
				small(
					`From ${origin}. ${toLeftOutCount(leftOut)}It waits here for a day.`,
				),
			),
			buttons(...toPublishButtons(id, twins), ...toEditButtons({ draft: id }), {
				label: twins.length > 0 ? "Skip" : "Discard",
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
			label: isAlone ? "Publish" : "Keep both",
			press: ["draft-publish", id],
			isPrimary: isAlone,
		},
	];
}

function toLeftOutButtons({ id, leftOut }: Draft): readonly PressButton[] {
	if (leftOut.length === 0) return [];
	return [
		{ label: "Show what was left out", press: ["draft-left-out", id, "0"] },
	];
}

function isSame({ counts }: Twin): boolean {
	return counts.same === counts.of && counts.removed === 0;
}

/** The lines of a draft's source that are not part of its story. */
export function toLeftOutCard({ id, leftOut }: Draft, page?: string): Card {
	const pages = toPages(leftOut.map((line) => body(`– ${line}`)));
	const number = toPageNumber(page, pages.length);
	return {
		blocks: [
			text(
				heading(`Left out: ${toCount(leftOut.length, "line")}`),
				...(pages[number] ?? []),
			),
			buttons(
				{ label: "Back to the draft", press: ["draft-show", id] },
				...toPageButtons(["draft-left-out", id], number, pages.length),
			),
		],
	};
}

/** Several drafts, a line each; what could not be read says why. */
export function toDraftsCard(title: string, drafted: readonly Drafted[]): Card {
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
								label: `Publish all ${drafts.length}`,
								press: ["drafts-publish", first.batch] as const,
								isPrimary: true,
							},
						]
					: []),
			),
			select({
				placeholder: "Look at one of them",
				choose: ["draft-show"],
				options: drafts.map(({ id, article, origin }) => ({
					label: article.headline,
					value: id,
					description: origin,
				})),
			}),
		],
	};
}

function toLine(drafted: Drafted, index: number): Line {
	const number = `${index + 1}. `;
	if ("refusal" in drafted)
		return body(number, bold(drafted.name), `: ${drafted.refusal.message}`);
	const { article } = drafted.draft;
	const warnings = findWarnings(article).length;
	return body(
		number,
		bold(article.headline),
		` · ${toCount(article.paragraphs.length, "paragraph")}`,
		warnings > 0 ? ` · ${toCount(warnings, "warning")}` : "",
	);
}

function toLeftOutCount({ length }: readonly string[]): string {
	return length === 0
		? ""
		: `${toCount(length, "line")} left out as not part of the story. `;
}

function toTwinLine(twin: Twin): Line {
	const { article, counts } = twin;
	if (isSame(twin))
		return body(
			"⚠ The very same text is in the library: ",
			bold(article.headline),
			".",
		);
	const parts = [
		`${counts.same} of ${toCount(counts.of, "paragraph")} the same`,
		counts.changed > 0 ? `${counts.changed} changed` : "",
		counts.added > 0 ? `${counts.added} new` : "",
		counts.removed > 0 ? `${counts.removed} missing` : "",
	];
	return body(
		"⚠ Much the same is in the library: ",
		bold(article.headline),
		` (${parts.filter(Boolean).join(", ")}).`,
	);
}

function toReplaceButton(
	draft: string,
	{ article }: Twin,
	index: number,
	twins: readonly Twin[],
): PressButton {
	const number = twins.length > 1 ? ` ${index + 1}` : "";
	return {
		label: `Replace the old one${number}`,
		press: ["draft-replace", draft, String(article.id)],
		isPrimary: index === 0,
	};
}

function toWarningLine(warning: Warning): Line {
	return body(`⚠ ${toWarning(warning)}`);
}

function toWarning(warning: Warning): string {
	switch (warning.kind) {
		case "no date":
			return "No date was found: add it under “Edit details”.";
		case "short":
			return `Only ${toCount(warning.words, "word")} could be read. Is the rest behind a paywall?`;
		case "links":
			return "It looks like a list of links, not like a story.";
		case "not English":
			return "It doesn't seem to be in English: it will be found by its words only.";
	}
}
