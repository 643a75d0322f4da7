import { toArticleValue } from "../../answer/article/picking.ts";
import type {
	Digest,
	DigestEntry,
	DigestPage,
	StoryPart,
} from "../../answer/digest/digest.ts";
import { listed } from "../../text/phrase/listed.ts";
import {
	command,
	joined,
	type Phrase,
	plural,
	type Text,
	t,
	type Value,
} from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	type Block,
	body,
	bold,
	buttons,
	type Card,
	DIVIDER,
	heading,
	moment,
	select,
	small,
	text,
} from "../card/card.ts";
import { toArticles } from "../card/counted.ts";
import { toSpokenDay } from "../card/days.ts";
import type { Line } from "../card/markdown.ts";
import { toPageButtons } from "../card/paging.ts";
import { toWrittenDate } from "../card/source-line.ts";
import {
	DIGEST_ARTICLE,
	DIGEST_FILE,
	DIGEST_PAGE,
	toFilterArgs,
} from "./digest-presses.ts";

/** What is longer would leave no room for the others on the page. */
const MAX_LINE_CHARACTERS = 500;
const MAX_HEADLINE_CHARACTERS = 150;
const MAX_PUBLISHER_CHARACTERS = 60;

/**
 * One line for each of many articles, those about the same events together.
 *
 * @param member the one whose presses change the card
 */
export function toDigestCard(shown: DigestPage, member: string): Card {
	const { digest, page, pages, parts } = shown;
	if (digest.articles === 0) return toNothingCard(digest);
	const [from, tag] = toFilterArgs(digest.filter);
	const entries = parts.flatMap((part) => part.entries);
	return {
		blocks: [
			text(heading(t`Digest`), small(toFilterLine(digest))),
			...parts.flatMap((part) => [DIVIDER, toStoryBlock(part)]),
			select({
				placeholder: t`Open an article's summary …`,
				choose: [DIGEST_ARTICLE],
				options: entries.map(toOption),
			}),
			buttons(...toPageButtons([DIGEST_PAGE, member, from, tag], page, pages), {
				label: t`Save as file`,
				press: [DIGEST_FILE, from, tag],
			}),
			text(small(toNote(shown))),
		],
	};
}

/**
 * "since Monday 24 November · tag: ferry · 12 articles, 9 stories"
 *
 * @param toMoment how a moment is said
 */
export function toFilterLine(
	digest: Digest,
	toMoment: ToMoment = moment,
): Phrase {
	const counts = [toArticleCount(digest), toStoryCount(digest.stories.length)];
	return joined([...toFilterWords(digest, toMoment), listed(counts)], " · ");
}

type ToMoment = (time: string) => Value;

/** What was filtered, each part apart. */
function toFilterWords(
	{ filter, today }: Digest,
	toMoment: ToMoment = moment,
): Phrase[] {
	const { since, added, tag } = filter;
	return [
		...(added ? [t`added since ${toMoment(added.after)}`] : []),
		...(since ? [t`since ${toSpokenDay(since, today)}`] : []),
		...(tag === null ? [] : [t`tag: ${tag}`]),
	];
}

function toArticleCount({ articles, omitted }: Digest): Phrase {
	const all = articles + omitted;
	if (omitted === 0) return toArticles(all);
	return plural(
		all,
		t`the newest ${articles} of ${all} article`,
		t`the newest ${articles} of ${all} articles`,
	);
}

function toStoryCount(count: number): Phrase {
	return plural(count, t`${count} story`, t`${count} stories`);
}

function toStoryBlock({ total, isContinued, entries }: StoryPart): Block {
	const title = isContinued ? toContinuedTitle(total) : toStoryTitle(total);
	return text(
		...(total > 1 ? [small(title)] : []),
		...entries.flatMap(toEntryLines),
	);
}

/** What stands above the articles of a story. */
export function toStoryTitle(count: number): Phrase {
	return plural(
		count,
		t`${count} article about the same events`,
		t`${count} articles about the same events`,
	);
}

function toContinuedTitle(count: number): Phrase {
	return plural(
		count,
		t`${count} article about the same events, continued`,
		t`${count} articles about the same events, continued`,
	);
}

function toEntryLines({ entry, day, line }: DigestEntry): Line[] {
	const { headline, publisher, publishedAt } = entry;
	const date = toWrittenDate(day);
	const origin = [
		publisher && truncate(publisher, MAX_PUBLISHER_CHARACTERS),
		publishedAt ? date : t`added ${date}`,
		entry.isExample ? t`example` : null,
	].filter((part): part is Text => Boolean(part));
	return [
		body(bold(truncate(headline, MAX_HEADLINE_CHARACTERS))),
		body(truncate(line, MAX_LINE_CHARACTERS)),
		small(joined(origin, " · ")),
	];
}

function toOption({ entry, day }: DigestEntry) {
	const { id, headline, publisher } = entry;
	return {
		label: headline,
		value: toArticleValue(id),
		description: joined(
			[...(publisher ? [publisher] : []), toWrittenDate(day)],
			" · ",
		),
	};
}

function toNote({ page, pages }: DigestPage): Phrase {
	return pages > 1
		? t`Page ${page + 1} of ${pages}. Every line is the article's own.`
		: t`Every line is the article's own.`;
}

/** Says that there is none, and what there is instead. */
export function toNothingCard(digest: Digest): Card {
	return {
		blocks: [
			text(
				heading(t`No article found`),
				small(joined(toFilterWords(digest), " · ")),
				body(toInstead(digest)),
			),
		],
	};
}

function toInstead({ newest, filter, today }: Digest): Phrase {
	if (newest === null)
		return t`There are no articles here yet. A moderator adds them with ${command("article add")}.`;
	const day = toSpokenDay(newest.day, today);
	const { headline } = newest.entry;
	const shown = bold(truncate(headline, MAX_HEADLINE_CHARACTERS));
	return filter.tag === null
		? t`The newest article is from ${day}: ${shown}`
		: t`The newest with this tag is from ${day}: ${shown}`;
}
