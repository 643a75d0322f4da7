import type { Suggestion } from "../records/suggestions.ts";
import { toCount } from "../text/counts.ts";
import { truncate } from "../text/truncation.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	select,
	small,
	text,
} from "./card.ts";
import {
	ADD_PAGE,
	DISMISS_PAGE,
	GAPS,
	OPEN_PAGE,
	PAGES,
} from "./gap-presses.ts";
import { MAX_SELECT_OPTIONS } from "./limits.ts";
import { toWrittenDate } from "./source-line.ts";

const MAX_LISTED_CHARACTERS = 100;

/** The pages that members suggested, one to be opened. */
export function toSuggestionsCard(suggestions: readonly Suggestion[]): Card {
	const shown = suggestions.slice(0, MAX_SELECT_OPTIONS);
	const more = suggestions.length - shown.length;
	return {
		blocks: [
			text(heading(`Suggested pages: ${suggestions.length}`)),
			text(
				...(shown.length === 0 ? [body("None that the library hasn't.")] : []),
				...shown.map(({ url, times }, at) =>
					body(
						`${at + 1}. ${truncate(url, MAX_LISTED_CHARACTERS)} · ${toTimes(times)}`,
					),
				),
				small(more > 0 ? `And ${more} more.` : ""),
			),
			select({
				placeholder: "Open a page",
				choose: [OPEN_PAGE],
				options: shown.map(({ id, url, times }) => ({
					label: url,
					value: id,
					description: toTimes(times),
				})),
			}),
			buttons({ label: "Back to the questions", press: [GAPS, "open"] }),
		],
	};
}

/** One of them, and what can be done about it. */
export function toSuggestionCard(suggestion: Suggestion): Card {
	const { id, url, times, suggestedAt } = suggestion;
	return {
		blocks: [
			text(
				heading("A suggested page"),
				body(url),
				small(`${toTimes(times)}, last on ${toWrittenDate(suggestedAt)}`),
			),
			buttons(
				{ label: "Read it as a draft", press: [ADD_PAGE, id], isPrimary: true },
				{ label: "Not for us", press: [DISMISS_PAGE, id] },
				{ label: "Back to the list", press: [PAGES] },
			),
		],
	};
}

function toTimes(times: number): string {
	return times === 1 ? "suggested once" : `suggested ${toCount(times, "time")}`;
}
