import { ApplicationCommandOptionType } from "discord.js";
import { toRestoreButton } from "../../src/discord/article/article-card.ts";
import { offerLiveArticles } from "../../src/discord/article/article-choices.ts";
import { ARTICLE_OPTION } from "../../src/discord/article/article-option.ts";
import { pickPressed } from "../../src/discord/article/article-press.ts";
import {
	body,
	bold,
	buttons,
	type Form,
	heading,
	text,
} from "../../src/discord/card/card.ts";
import {
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import type { StoredArticle } from "../../src/library/stored-article.ts";
import type { FormFields } from "../../src/records/drafts/form-drafts.ts";
import { Refusal } from "../../src/refusal.ts";
import { command, t } from "../../src/text/phrase/phrase.ts";

const NAME = "article-remove";
const MAX_REASON_CHARACTERS = 200;

/** Asks first: nothing happens until the form is sent. */
function toForm({ id, headline }: StoredArticle, fields: FormFields): Form {
	return {
		title: t`Remove this article?`,
		submit: [NAME, String(id)],
		fields: [
			{
				name: "reason",
				label: t`Reason (optional)`,
				description: headline,
				placeholder: t`It can be restored with ${command("article restore")}.`,
				maxCharacters: MAX_REASON_CHARACTERS,
				value: fields.reason ?? "",
			},
		],
	};
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "remove",
		description: "Take an article out of the library; it can be restored",
		options: [ARTICLE_OPTION],
	},
	usedBy: "moderators",
	choices: { article: offerLiveArticles },
	route: {
		first: "form",
		execute: async ({ server, texts }, desk) =>
			toForm(await desk.articles.pick(server, texts.article ?? "", "live"), {}),
	},
	presses: {
		[NAME]: {
			first: "form",
			execute: async (view, desk) => toForm(await pickPressed(view, desk), {}),
		},
	},
	forms: {
		[NAME]: {
			open: async (fields, view, desk) =>
				toForm(await pickPressed(view, desk), fields),
			submit: privately(async (view, desk) => {
				const { id, headline } = await pickPressed(view, desk);
				const reason = view.fields.reason?.trim() ?? "";
				if ((await desk.articles.remove(view, id, reason)) === null)
					throw new Refusal(t`“${headline}” is not in the library any more.`);
				return {
					blocks: [
						text(
							heading(t`Removed`),
							body(
								t`${bold(headline)} is no longer quoted. It can be restored.`,
							),
						),
						buttons(toRestoreButton([id])),
					],
				};
			}),
		},
	},
} satisfies Subcommand;
