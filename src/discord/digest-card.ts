import type {
	Digest,
	DigestEntry,
	DigestPage,
	StoryPart,
} from "../answer/digest.ts";
import { toArticleValue } from "../answer/picking.ts";
import { toCount } from "../text/counts.ts";
import { joined, type Text, t } from "../text/phrase.ts";
import { truncate } from "../text/truncation.ts";
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
} from "./card.ts";
import { toSpokenDay } from "./days.ts";
import { DIGEST_ARTICLE, DIGEST_PAGE, toFilterArgs } from "./digest-presses.ts";
import type { Line, Words } from "./markdown.ts";
import { toPageButtons } from "./paging.ts";
import { toWrittenDate } from "./source-line.ts";

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
			text(heading("Digest"), small(...toFilterLine(digest))),
			...parts.flatMap((part) => [DIVIDER, toStoryBlock(part)]),
			select({
				placeholder: "Open an article's summary …",
				choose: [DIGEST_ARTICLE],
				options: entries.map(toOption),
			}),
			buttons(...toPageButtons([DIGEST_PAGE, member, from, tag], page, pages)),
			text(small(toNote(shown))),
		],
	};
}

/** "since Monday 24 November · tag: ferry · 12 articles, 9 stories" */
function toFilterLine(digest: Digest): Words {
	const { articles, stories, omitted } = digest;
	const all = toCount(articles + omitted, "article");
	const which = omitted > 0 ? `the newest ${articles} of ${all}` : all;
	return [
		...toFilterWords(digest),
		`${which}, ${toStoryCount(stories.length)}`,
	];
}

/** What was filtered, each part with a dot after it. */
function toFilterWords({ filter, today }: Digest): Words {
	const { since, added, tag } = filter;
	return [
		...(added ? ["added since ", moment(added.after), " · "] : []),
		...(since ? [`since ${toSpokenDay(since, today)} · `] : []),
		...(tag === null ? [] : [`tag: ${tag} · `]),
	];
}

function toStoryCount(count: number): string {
	return count === 1 ? "1 story" : `${count.toLocaleString("en")} stories`;
}

function toStoryBlock({ total, isContinued, entries }: StoryPart): Block {
	const title = `${toCount(total, "article")} about the same events`;
	return text(
		...(total > 1 ? [small(isContinued ? `${title}, continued` : title)] : []),
		...entries.flatMap(toEntryLines),
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

function toNote({ page, pages }: DigestPage): string {
	const where = pages > 1 ? `Page ${page + 1} of ${pages}. ` : "";
	return `${where}Every line is the article's own.`;
}

function toNothingCard(digest: Digest): Card {
	const { filter, newest, today } = digest;
	return {
		blocks: [
			text(
				heading("No article found"),
				small(...trimDot(toFilterWords(digest))),
				body(...toInstead(newest, filter.tag, today)),
			),
		],
	};
}

/** Without the dot after the last part. */
function trimDot(words: Words): Words {
	return words.map((word, at) =>
		at === words.length - 1 && typeof word === "string"
			? word.replace(/ · $/u, "")
			: word,
	);
}

function toInstead(
	newest: Digest["newest"],
	tag: string | null,
	today: string,
): Words {
	if (newest === null)
		return [
			"There are no articles here yet. A moderator adds them with /article add.",
		];
	const which =
		tag === null ? "The newest article" : "The newest with this tag";
	const { entry, day } = newest;
	return [
		`${which} is from ${toSpokenDay(day, today)}: `,
		bold(truncate(entry.headline, MAX_HEADLINE_CHARACTERS)),
	];
}
