import type { Gap, GapState } from "../../records/gaps/gaps.ts";
import {
	command,
	joined,
	type Phrase,
	plural,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	type Button,
	body,
	bold,
	buttons,
	type Card,
	firstFitting,
	heading,
	select,
	small,
	text,
} from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import { toPageButtons, toPageNumber } from "../card/paging.ts";
import { toWrittenDate } from "../card/source-line.ts";
import { GAPS, OPEN, PAGES } from "./gap-presses.ts";
import { toScope, toTimes } from "./gap-words.ts";

const GAPS_ON_PAGE = 10;

/**
 * Of a question in the list, so that a page of them fits a message; the gap's
 * own card has it whole.
 */
const LISTED_CHARACTERS = 120;
const FEWER_LISTED_CHARACTERS = 60;

const TITLES: Readonly<Record<GapState, Phrase>> = {
	open: t`Questions without a helpful answer`,
	answered: t`Answered since`,
	dismissed: t`Not for us`,
};

function toEmpty(state: GapState, days: number): Phrase {
	if (days === 0)
		return t`Questions aren't kept in this server (${command("settings")}).`;
	if (state !== "open")
		return plural(
			days,
			t`None of the last ${days} day.`,
			t`None of the last ${days} days.`,
		);
	return plural(
		days,
		t`No question of the last ${days} day went without a helpful answer.`,
		t`No question of the last ${days} days went without a helpful answer.`,
	);
}

/** The gaps of one state, and how many there are of each. */
interface Found {
	readonly state: GapState;
	readonly gaps: readonly Gap[];
	readonly counts: Readonly<Record<GapState, number>>;
	/** False: only moderators can say that one is answered. */
	readonly areAskedAgain: boolean;
	/** So long questions are kept; 0: not at all. */
	readonly daysKept: number;
	/** How many pages members suggested. */
	readonly suggested: number;
}

/** A page of a server's gaps, one to be opened. */
export function toGapsCard(found: Found, page?: string): Card {
	return firstFitting(
		() => toCard(found, page, LISTED_CHARACTERS),
		() => toCard(found, page, FEWER_LISTED_CHARACTERS),
	);
}

function toCard(found: Found, page: string | undefined, cut: number): Card {
	const { state, gaps, daysKept } = found;
	const pages = Math.max(1, Math.ceil(gaps.length / GAPS_ON_PAGE));
	const number = toPageNumber(page, pages);
	const first = number * GAPS_ON_PAGE;
	const shown = gaps.slice(first, first + GAPS_ON_PAGE);
	const lines = shown.map((gap, at) => toLine(gap, first + at + 1, cut));
	return {
		blocks: [
			text(heading(t`${TITLES[state]}: ${gaps.length}`)),
			text(...(lines.length > 0 ? lines : [body(toEmpty(state, daysKept))])),
			text(
				small(found.areAskedAgain ? "" : WORDS_ONLY),
				small(pages > 1 ? t`Page ${number + 1} of ${pages}` : ""),
			),
			select({
				placeholder: t`Open a question`,
				choose: [OPEN],
				options: shown.map(toOption),
			}),
			buttons(...toPageButtons([GAPS, state], number, pages)),
			buttons(...toTabs(found)),
		],
	};
}

const WORDS_ONLY = t`The bot reads by words only, so it can't tell by itself that an article answers one of these: open it and say so.`;

function toLine(gap: Gap, number: number, cut: number): Line {
	const question = truncate(gap.question, cut);
	const scope = toScope(gap);
	const asked = scope === null ? [] : [toAskedOf(scope, cut / 2)];
	const since = t`since ${toWrittenDate(gap.firstAskedAt)}`;
	return body(
		`${number}. `,
		bold(question),
		" · ",
		joined([...asked, toTimes(gap), since], " · "),
	);
}

function toAskedOf(scope: Text, cut: number): Phrase {
	const shown = typeof scope === "string" ? truncate(scope, cut) : scope;
	return t`asked of “${shown}”`;
}

function toOption(gap: Gap) {
	return {
		label: gap.question,
		value: gap.id,
		description: toTimes(gap),
	};
}

function toTabs({ state, counts, suggested }: Found): Button[] {
	const states = ["open", "answered", "dismissed"] as const;
	const tabs = states.map((one) => ({
		label: t`${TABS[one]}: ${counts[one]}`,
		press: [GAPS, one] as const,
		isDisabled: one === state,
	}));
	if (suggested === 0) return tabs;
	return [...tabs, { label: t`Pages: ${suggested}`, press: [PAGES] }];
}

const TABS: Readonly<Record<GapState, Phrase>> = {
	open: t`Open`,
	answered: t`Answered`,
	dismissed: t`Not for us`,
};
