import { ApplicationCommandOptionType } from "discord.js";
import type { Desk } from "../../src/answer/desk.ts";
import { toEntryLine } from "../../src/discord/article/article-card.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	small,
	text,
} from "../../src/discord/card/card.ts";
import {
	toPageButtons,
	toPageNumber,
	toPages,
} from "../../src/discord/card/paging.ts";
import {
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import {
	command,
	type Phrase,
	plural,
	t,
} from "../../src/text/phrase/phrase.ts";

const PRESS = "article-list";

type State = "live" | "removed";

async function toListCard(
	desk: Desk,
	server: string,
	state: State,
	page?: string,
): Promise<Card> {
	const entries = await desk.articles.list(server, state);
	const pages = toPages(
		entries.map((entry, index) => toEntryLine(entry, index + 1)),
	);
	const number = toPageNumber(page, pages.length);
	const lines = pages[number] ?? [body(EMPTY[state])];
	const other = state === "live" ? "removed" : "live";
	const waiting =
		state === "live" ? await desk.articles.countWaiting(server) : 0;
	const drafts = await desk.drafts.list(server);
	return {
		blocks: [
			text(heading(toTitle(state, entries.length)), ...lines),
			text(
				small(waiting > 0 ? toWaiting(waiting) : ""),
				small(pages.length > 1 ? t`Page ${number + 1} of ${pages.length}` : ""),
			),
			buttons(...toPageButtons([PRESS, state], number, pages.length), {
				label: SHOW[other],
				press: [PRESS, other, "0"],
			}),
			buttons(
				...(drafts.length > 0
					? [
							{
								label: t`Show drafts: ${drafts.length}`,
								press: ["drafts-list"] as const,
							},
						]
					: []),
			),
		],
	};
}

/** Articles that were just added are found by what they mean only later. */
function toWaiting(count: number): Phrase {
	return plural(
		count,
		t`${count} article is still being read. Until that is done, in a moment, it is found by its words only.`,
		t`${count} articles are still being read. Until that is done, in a moment, they are found by their words only.`,
	);
}

function toTitle(state: State, count: number): Phrase {
	return state === "live"
		? t`Articles: ${count}`
		: t`Removed articles: ${count}`;
}

const SHOW = {
	live: t`Show articles`,
	removed: t`Show removed articles`,
};

const EMPTY = {
	live: t`There are no articles yet. Add one with ${command("article add")}.`,
	removed: t`No article has been removed.`,
};

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "list",
		description: "List the articles, newest first",
	},
	usedBy: "moderators",
	route: privately(({ server }, desk) => toListCard(desk, server, "live")),
	presses: {
		[PRESS]: {
			first: "update",
			execute: ({ server, args: [state, page] }, desk) =>
				toListCard(
					desk,
					server,
					state === "removed" ? "removed" : "live",
					page,
				),
		},
	},
} satisfies Subcommand;
