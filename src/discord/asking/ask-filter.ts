import type { Among } from "../../answer/answering/answering.ts";
import type { Selection } from "../../answer/answering/filter-desk.ts";
import type { Desk } from "../../answer/desk.ts";
import type { ArticleFilter } from "../../records/article-filter.ts";
import { Refusal } from "../../refusal.ts";
import { listed } from "../../text/phrase/listed.ts";
import {
	allOf,
	command,
	named,
	type Phrase,
	t,
} from "../../text/phrase/phrase.ts";
import { toWrittenDate } from "../card/source-line.ts";
import type { CommandView } from "../dispatch/command.ts";
import { toFilterWords } from "./filter-words.ts";
import { readDay } from "./read-day.ts";

const MAX_NAMED = 5;

const OTHERS = ["since", "before", "tag", "publisher"].map(named);

/**
 * The articles that are asked, where the options of `/ask` leave some out.
 *
 * @returns undefined if they don't
 * @throws Refusal if an option isn't understood, or leaves none
 */
export async function findAsked(
	{ server, texts }: CommandView,
	desk: Desk,
): Promise<Among | undefined> {
	const filter = await readFilter(texts, server, desk);
	if (filter === null) return undefined;
	const selection = await desk.filters.select(server, filter);
	if (selection.articles.size > 0) return selection;
	throw new Refusal(
		toNoneFound(selection, await desk.filters.publishers(server)),
	);
}

async function readFilter(
	{ article, since, before, tag, publisher }: CommandView["texts"],
	server: string,
	desk: Desk,
): Promise<ArticleFilter | null> {
	if (!since && !before && !tag && !publisher) return null;
	if (article)
		throw new Refusal(
			t`One article needs no other option to find it: use ${named("article")} alone, or ${allOf(OTHERS)} to ask several.`,
		);
	const today = desk.digests.today(server);
	const filter: ArticleFilter = {
		since: since ? readDay(since, today) : null,
		before: before ? readDay(before, today) : null,
		tag: tag ? await desk.digests.pickTag(server, tag) : null,
		publisher: publisher
			? await desk.filters.pickPublisher(server, publisher)
			: null,
	};
	checkOrder(filter);
	return filter;
}

function checkOrder({ since, before }: ArticleFilter): void {
	if (since === null || before === null || since < before) return;
	throw new Refusal(
		t`No day is since ${toWrittenDate(since)} and before ${toWrittenDate(before)}. Let ${named("since")} be the earlier one.`,
	);
}

function toNoneFound(
	{ filter, newest }: Selection,
	publishers: readonly string[],
): Phrase {
	if (newest === null)
		return t`There are no articles here yet. A moderator adds them with ${command("article add")}.`;
	const asked = toFilterWords(filter);
	const day = toWrittenDate(newest);
	if (publishers.length === 0)
		return t`There is no article here ${asked}. The newest is of ${day}. Change or leave out an option, and ask again.`;
	return t`There is no article here ${asked}. The newest is of ${day}; there are articles by: ${toList(publishers)}. Change or leave out an option, and ask again.`;
}

function toList(publishers: readonly string[]): Phrase {
	const named = listed(publishers.slice(0, MAX_NAMED));
	return publishers.length > MAX_NAMED ? t`${named}, and more` : named;
}
