import { ApplicationCommandOptionType } from "discord.js";
import type { Moderator } from "../../src/answer/article/draft-desk.ts";
import type { Desk } from "../../src/answer/desk.ts";
import { toPublishedCard } from "../../src/discord/article/article-card.ts";
import {
	toDraftsCard,
	toLeftOutCard,
} from "../../src/discord/article/draft-card.ts";
import { showChanged, showDraft } from "../../src/discord/article/drafts.ts";
import {
	body,
	bold,
	type Card,
	heading,
	note,
	text,
} from "../../src/discord/card/card.ts";
import {
	type PressView,
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import type { Draft } from "../../src/records/drafts/article-drafts.ts";
import { t } from "../../src/text/phrase/phrase.ts";

async function toListCard(server: string, { drafts }: Desk): Promise<Card> {
	const found = await drafts.list(server);
	if (found.length === 0)
		return note(t`No drafts`, t`Nothing waits to be published.`);
	return toDraftsCard(
		t`Drafts, latest first`,
		found.map((draft) => ({ name: draft.origin, draft })),
	);
}

/** Publishes them in the order in which they came in. */
async function publishAll(
	by: Moderator,
	batch: string,
	{ drafts, articles }: Desk,
): Promise<Card> {
	const lines = [];
	const latestFirst = await drafts.list(by.server, batch);
	for (const { id } of latestFirst.toReversed()) {
		const { article, wasThere } = await articles.publish(by, id);
		lines.push(
			body(
				wasThere
					? t`${bold(article.headline)}: was there already`
					: bold(article.headline),
			),
		);
	}
	if (lines.length === 0)
		return note(t`Nothing to publish`, t`They were published or discarded.`);
	return { blocks: [text(heading(t`Published`), ...lines)] };
}

/** A list brings the draft as its choice, a button as its argument. */
function findPressed(
	{ server, args: [id = ""], chosen }: PressView,
	{ drafts }: Desk,
): Promise<Draft> {
	return drafts.find(server, chosen ?? id);
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "drafts",
		description: "Show the articles that wait to be published",
	},
	usedBy: "moderators",
	route: privately(({ server }, desk) => toListCard(server, desk)),
	presses: {
		"draft-show": {
			first: "update",
			execute: async (view, desk) =>
				showDraft(view.server, await findPressed(view, desk), desk),
		},
		"draft-left-out": {
			first: "update",
			execute: async (view, desk) =>
				toLeftOutCard(await findPressed(view, desk), view.args[1]),
		},
		"draft-publish": {
			first: "update",
			execute: async (view, { articles }) =>
				toPublishedCard(await articles.publish(view, view.args[0] ?? "")),
		},
		"draft-replace": {
			first: "update",
			async execute(view, desk) {
				const [id = "", article] = view.args;
				const changed = await desk.articles.replace(view, id, Number(article));
				return showChanged(view.server, changed, desk);
			},
		},
		"draft-discard": {
			first: "update",
			async execute(view, desk) {
				const { article, id } = await findPressed(view, desk);
				await desk.drafts.discard(view.server, id);
				return note(t`Discarded`, article.headline);
			},
		},
		"drafts-publish": {
			first: "update",
			execute: (view, desk) => publishAll(view, view.args[0] ?? "", desk),
		},
		"drafts-list": {
			first: "update",
			execute: ({ server }, desk) => toListCard(server, desk),
		},
	},
} satisfies Subcommand;
