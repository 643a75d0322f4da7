import { ApplicationCommandOptionType } from "discord.js";
import {
	MAX_HEADLINE_CHARACTERS,
	MAX_URL_CHARACTERS,
} from "../../src/article/reading.ts";
import { toAddedCard } from "../../src/discord/article-card.ts";
import type { Form } from "../../src/discord/card.ts";
import { privately, type Subcommand } from "../../src/discord/command.ts";
import { MAX_FIELD_CHARACTERS } from "../../src/discord/limits.ts";
import type { FormFields } from "../../src/records/form-drafts.ts";

const FORM = "article-add";

function toForm(fields: FormFields): Form {
	return {
		title: "Add an article",
		submit: [FORM],
		fields: [
			{
				name: "headline",
				label: "Headline",
				description: "Empty: the first line of the text",
				maxCharacters: MAX_HEADLINE_CHARACTERS,
				value: fields.headline ?? "",
			},
			{
				name: "text",
				label: "Text",
				description: `Up to ${MAX_FIELD_CHARACTERS} characters; send longer ones as a file`,
				placeholder: "Paste it as it stands on the page.",
				isLong: true,
				isRequired: true,
				value: fields.text ?? "",
			},
			{
				name: "url",
				label: "Address of the page",
				placeholder: "https://…",
				maxCharacters: MAX_URL_CHARACTERS,
				value: fields.url ?? "",
			},
			{
				name: "date",
				label: "Date of publication",
				placeholder: "2025-07-08",
				maxCharacters: 40,
				value: fields.date ?? "",
			},
		],
	};
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "add",
		description: "Add an article from a file, or from text in a form",
		options: [
			{
				type: ApplicationCommandOptionType.Attachment,
				name: "file",
				description:
					"A .txt, .md or .html file up to 1 MiB; without it a form opens",
			},
		],
	},
	isForModerators: true,
	route: ({ files: { file } }) =>
		file
			? privately(async (by, desk) => toAddedCard(await desk.addFile(by, file)))
			: { first: "form", execute: async () => toForm({}) },
	forms: {
		[FORM]: {
			open: async (fields) => toForm(fields),
			submit: privately(async (view, desk) => {
				const { headline = "", text = "", url = "", date = "" } = view.fields;
				return toAddedCard(
					await desk.addForm(view, { headline, text, url, date }),
				);
			}),
		},
	},
} satisfies Subcommand;
