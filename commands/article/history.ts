import { ApplicationCommandOptionType } from "discord.js";
import type { Desk } from "../../src/answer/desk.ts";
import { compareParagraphs } from "../../src/article/comparing/comparison.ts";
import { offerAllArticles } from "../../src/discord/article/article-choices.ts";
import { ARTICLE_OPTION } from "../../src/discord/article/article-option.ts";
import { pickPressed } from "../../src/discord/article/article-press.ts";
import { showChanged } from "../../src/discord/article/drafts.ts";
import {
	toComparisonCard,
	toHistoryCard,
} from "../../src/discord/article/history-card.ts";
import { type Card, note } from "../../src/discord/card/card.ts";
import {
	type PressView,
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import type { Undo } from "../../src/library/library.ts";
import type {
	Change,
	Revision,
	StoredArticle,
} from "../../src/library/stored-article.ts";
import { Refusal } from "../../src/refusal.ts";
import { type Text, t } from "../../src/text/phrase/phrase.ts";

async function toHistory(
	server: string,
	article: StoredArticle,
	{ articles }: Desk,
): Promise<Card> {
	return toHistoryCard(article, await articles.revisions(server, article.id));
}

/** Shows what a revision changed; the first is compared with nothing. */
async function compare(view: PressView, desk: Desk): Promise<Card> {
	const article = await pickPressed(view, desk);
	const revisions = await desk.articles.revisions(view.server, article.id);
	const number = Number(view.chosen ?? view.args[1]);
	const revision = findRevision(revisions, number);
	const before = revisions.find((one) => one.number === number - 1);
	const changes = await compareParagraphs(
		before?.paragraphs ?? [],
		revision.paragraphs,
	);
	const compared = { revision, before: before ?? null, changes };
	return toComparisonCard(article, compared, view.args[2]);
}

async function goBack(view: PressView, desk: Desk): Promise<Card> {
	const { articles } = desk;
	const [id = 0, number = 0, from = 0] = view.args.map(Number);
	const revisions = await articles.revisions(view.server, id);
	const revision = findRevision(revisions, number);
	const subject = { article: id, revision: from };
	const changed = await articles.change(view, subject, () => revision);
	return showChanged(view.server, changed, desk);
}

function findRevision(
	revisions: readonly Revision[],
	number: number,
): Revision {
	const revision = revisions.find((one) => one.number === number);
	if (revision) return revision;
	throw new Refusal(t`This revision is not kept any more.`);
}

async function undo(view: PressView, { articles }: Desk): Promise<Card> {
	const undone = await articles.undo(view, Number(view.args[0]));
	if (undone.kind !== "undone") throw new Refusal(WHY_NOT[undone.kind]);
	const { article, action } = undone.change;
	const found = await articles.find(view.server, article);
	return note(t`Undone`, found?.headline ?? "", UNDONE[action]);
}

const UNDONE: Readonly<Record<Change["action"], Text>> = {
	add: t`It was taken out of the library again.`,
	edit: t`It says again what it said before.`,
	remove: t`It is in the library again.`,
	restore: t`It was taken out of the library again.`,
	erase: "",
	set: "",
};

const WHY_NOT: Readonly<Record<Exclude<Undo["kind"], "undone">, Text>> = {
	"not yours": t`Only who did it can undo it. Look at the article's history.`,
	"too old": t`This was more than an hour ago. Look at the article's history to change it.`,
	"changed since": t`Something else was done to this article since. Look at its history to change it.`,
	impossible: t`This can't be undone: it was erased, or its very text is in the library as another article.`,
};

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "history",
		description: "Show an article's revisions, compare them, go back to one",
		options: [ARTICLE_OPTION],
	},
	usedBy: "moderators",
	choices: { article: offerAllArticles },
	route: privately(async ({ server, texts }, desk) => {
		const typed = texts.article ?? "";
		const article = await desk.articles.pick(server, typed, "all");
		return toHistory(server, article, desk);
	}),
	presses: {
		"article-history": {
			first: "update",
			execute: async (view, desk) =>
				toHistory(view.server, await pickPressed(view, desk), desk),
		},
		"article-compare": { first: "update", execute: compare },
		"article-go-back": { first: "update", execute: goBack },
		undo: privately(undo),
	},
} satisfies Subcommand;
