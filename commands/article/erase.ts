import { ApplicationCommandOptionType } from "discord.js";
import { offerRemovedArticles } from "../../src/discord/article/article-choices.ts";
import { ARTICLE_OPTION } from "../../src/discord/article/article-option.ts";
import { pickPressed } from "../../src/discord/article/article-press.ts";
import { type Form, note } from "../../src/discord/card/card.ts";
import {
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import type { StoredArticle } from "../../src/library/stored-article.ts";
import type { FormFields } from "../../src/records/drafts/form-drafts.ts";
import { Refusal } from "../../src/refusal.ts";
import { command, t } from "../../src/text/phrase/phrase.ts";

const NAME = "article-erase";
const CONFIRMATION = "ERASE";

function toForm({ id, headline }: StoredArticle, fields: FormFields): Form {
	return {
		title: t`Erase this article for good?`,
		submit: [NAME, String(id)],
		fields: [
			{
				name: "confirmation",
				label: t`Type ${CONFIRMATION} to delete it for good`,
				description: headline,
				placeholder: CONFIRMATION,
				maxCharacters: 20,
				isRequired: true,
				value: fields.confirmation ?? "",
			},
		],
	};
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "erase",
		description: "Delete a removed article's text for good",
		options: [ARTICLE_OPTION],
	},
	usedBy: "moderators",
	choices: { article: offerRemovedArticles },
	route: {
		first: "form",
		execute: async ({ server, texts }, desk) =>
			toForm(
				await desk.articles.pick(server, texts.article ?? "", "removed"),
				{},
			),
	},
	forms: {
		[NAME]: {
			open: async (fields, view, desk) =>
				toForm(await pickPressed(view, desk), fields),
			submit: privately(async (view, desk) => {
				const { id, headline } = await pickPressed(view, desk);
				if (view.fields.confirmation?.trim().toUpperCase() !== CONFIRMATION)
					throw new Refusal(
						t`Nothing was erased: the word to type is ${CONFIRMATION}.`,
					);
				if (!(await desk.articles.erase(view, id)))
					throw new Refusal(
						t`“${headline}” is in the library. Remove it first, with ${command("article remove")}.`,
					);
				return note(
					t`Erased`,
					t`The text of “${headline}” is deleted. The record of who erased it stays.`,
				);
			}),
		},
	},
} satisfies Subcommand;
