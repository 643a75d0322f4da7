import type { Suggestion } from "../../records/gaps/suggestions.ts";
import {
	joined,
	type Phrase,
	plural,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	select,
	small,
	text,
} from "../card/card.ts";
import { MAX_SELECT_OPTIONS } from "../card/limits.ts";
import { toWrittenDate } from "../card/source-line.ts";
import {
	ADD_PAGE,
	DISMISS_PAGE,
	GAPS,
	OPEN_PAGE,
	PAGES,
} from "./gap-presses.ts";

const MAX_LISTED_CHARACTERS = 100;

/** The pages that members suggested, one to be opened. */
export function toSuggestionsCard(suggestions: readonly Suggestion[]): Card {
	const shown = suggestions.slice(0, MAX_SELECT_OPTIONS);
	const more = suggestions.length - shown.length;
	return {
		blocks: [
			text(heading(t`Suggested pages: ${suggestions.length}`)),
			text(
				...(shown.length === 0 ? [body(t`None that the library hasn't.`)] : []),
				...shown.map(({ url, times }, at) =>
					body(joined([toListed(url, at + 1), toTimes(times)], " · ")),
				),
				small(
					more > 0
						? plural(more, t`And ${more} more.`, t`And ${more} more.`)
						: "",
				),
			),
			select({
				placeholder: t`Open a page`,
				choose: [OPEN_PAGE],
				options: shown.map(({ id, url, times }) => ({
					label: url,
					value: id,
					description: toTimes(times),
				})),
			}),
			buttons({ label: t`Back to the questions`, press: [GAPS, "open"] }),
		],
	};
}

/** One of them, and what can be done about it. */
export function toSuggestionCard(suggestion: Suggestion): Card {
	const { id, url, times, suggestedAt } = suggestion;
	return {
		blocks: [
			text(
				heading(t`A suggested page`),
				body(url),
				small(toHistory(times, toWrittenDate(suggestedAt))),
			),
			buttons(
				{
					label: t`Read it as a draft`,
					press: [ADD_PAGE, id],
					isPrimary: true,
				},
				{ label: t`Not for us`, press: [DISMISS_PAGE, id] },
				{ label: t`Back to the list`, press: [PAGES] },
			),
		],
	};
}

function toListed(url: string, number: number): string {
	return `${number}. ${truncate(url, MAX_LISTED_CHARACTERS)}`;
}

function toTimes(times: number): Phrase {
	return plural(times, t`suggested once`, t`suggested ${times} times`);
}

function toHistory(times: number, last: Text): Phrase {
	return plural(
		times,
		t`suggested once, last on ${last}`,
		t`suggested ${times} times, last on ${last}`,
	);
}
