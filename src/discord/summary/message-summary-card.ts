import type { SummaryLine } from "../../answer/summary/summary.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	note,
	small,
	text,
} from "../card/card.ts";
import { toNumberedLine } from "../card/numbered-line.ts";

/** The press that suggests a page, with the id under which it is kept. */
export const SUGGEST = "page-suggest";

/** A message's own sentences, some of them. */
export function toMessageSummaryCard(lines: readonly SummaryLine[]): Card {
	return {
		blocks: [
			text(heading(t`The message, in short`)),
			text(
				...lines.map(({ paragraph, text }) => toNumberedLine(paragraph, text)),
			),
			text(
				small(t`The numbers are its paragraphs. Every line is the message's.`),
			),
		],
	};
}

/** A page that the library hasn't, to be suggested. */
export function toUnknownPageCard(url: string, id: string): Card {
	return {
		blocks: [
			text(
				heading(t`Not in the library`),
				body(t`The moderators haven't added this page:`),
				small(url),
			),
			buttons({ label: t`Suggest to the moderators`, press: [SUGGEST, id] }),
		],
	};
}

export const SUGGESTED = note(
	t`Suggested`,
	t`The moderators see it in ${command("gaps")}, without your name.`,
);
