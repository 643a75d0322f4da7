import type { TopicSummary } from "../../answer/summary/topic-summary.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import {
	cutFrame,
	fitQuotations,
	type Shown,
	toLeast,
	toQuotations,
} from "../answer/quotations.ts";
import {
	type Block,
	body,
	buttons,
	type Card,
	heading,
	small,
	text,
} from "../card/card.ts";
import { toOmittedLines } from "../card/numbered-line.ts";

/** The press that gives it as a file, with the topic's id. */
export const TOPIC_FILE = "summary-topic-file";

/**
 * What articles say about something: their own sentences, each with where it
 * stands and from when.
 *
 * @param id under which the topic is kept, to be taken as a file; null: it isn't
 */
export function toTopicCard(summary: TopicSummary, id: string | null): Card {
	const { citations, topic } = summary;
	if (citations.length === 0) return toNothingCard(summary);
	const toCard = (shown: Shown, title = topic): Card => ({
		blocks: [
			text(heading(title), small(HOW_TO_READ)),
			...toQuotations(shown),
			...toOmission(shown.omitted),
			...(id === null
				? []
				: [buttons({ label: t`Save as file`, press: [TOPIC_FILE, id] })]),
		],
	});
	return fitQuotations(
		citations,
		(shown) => toCard(shown),
		() => toCard(toLeast(citations, citations.length - 1), cutFrame(topic)),
	);
}

const HOW_TO_READ = t`What the articles say, in their own sentences, the newest first.`;

function toOmission(count: number): Block[] {
	if (count === 0) return [];
	return [text(small(toOmittedLines(count)))];
}

function toNothingCard({ topic, libraryIsEmpty }: TopicSummary): Card {
	const advice = libraryIsEmpty
		? t`There are no articles here yet. A moderator adds them with ${command("article add")}.`
		: t`No article here seems to be about this. Name the people, places or things that it is about.`;
	return { blocks: [text(heading(topic), body(advice))] };
}
