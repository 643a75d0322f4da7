import type { Gap, GapState } from "../records/gaps.ts";
import { toCount } from "../text/counts.ts";
import { truncate } from "../text/truncation.ts";
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
} from "./card.ts";
import { GAPS, OPEN, PAGES } from "./gap-presses.ts";
import { toScope, toTimes } from "./gap-words.ts";
import type { Line } from "./markdown.ts";
import { toPageButtons, toPageNumber } from "./paging.ts";
import { toWrittenDate } from "./source-line.ts";

const GAPS_ON_PAGE = 10;

/**
 * Of a question in the list, so that a page of them fits a message; the gap's
 * own card has it whole.
 */
const LISTED_CHARACTERS = 120;
const FEWER_LISTED_CHARACTERS = 60;

const TITLES: Readonly<Record<GapState, string>> = {
	open: "Questions without a helpful answer",
	answered: "Answered since",
	dismissed: "Not for us",
};

function toEmpty(state: GapState, daysKept: number): string {
	if (daysKept === 0)
		return "Questions aren't kept in this server (/settings).";
	const days = toCount(daysKept, "day");
	return state === "open"
		? `No question of the last ${days} went without a helpful answer.`
		: `None of the last ${days}.`;
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
			text(heading(`${TITLES[state]}: ${gaps.length}`)),
			text(...(lines.length > 0 ? lines : [body(toEmpty(state, daysKept))])),
			text(
				small(found.areAskedAgain ? "" : WORDS_ONLY),
				small(pages > 1 ? `Page ${number + 1} of ${pages}` : ""),
			),
			select({
				placeholder: "Open a question",
				choose: [OPEN],
				options: shown.map(toOption),
			}),
			buttons(...toPageButtons([GAPS, state], number, pages)),
			buttons(...toTabs(found)),
		],
	};
}

const WORDS_ONLY =
	"The bot reads by words only, so it can't tell by itself that an article answers one of these: open it and say so.";

function toLine(gap: Gap, number: number, cut: number): Line {
	const question = truncate(gap.question, cut);
	const scope = toScope(gap);
	const asked = scope && ` · asked of “${truncate(scope, cut / 2)}”`;
	const since = toWrittenDate(gap.firstAskedAt);
	return body(
		`${number}. `,
		bold(question),
		`${asked ?? ""} · ${toTimes(gap)} · since ${since}`,
	);
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
		label: `${TABS[one]}: ${counts[one]}`,
		press: [GAPS, one] as const,
		isDisabled: one === state,
	}));
	if (suggested === 0) return tabs;
	return [...tabs, { label: `Pages: ${suggested}`, press: [PAGES] }];
}

const TABS: Readonly<Record<GapState, string>> = {
	open: "Open",
	answered: "Answered",
	dismissed: "Not for us",
};
