import { ApplicationCommandOptionType } from "discord.js";
import type { Moderator } from "../../src/answer/article/draft-desk.ts";
import type { Desk } from "../../src/answer/desk.ts";
import {
	MAX_HEADLINE_CHARACTERS,
	MAX_URL_CHARACTERS,
} from "../../src/article/reading/reading.ts";
import { showDraft, showDrafted } from "../../src/discord/article/drafts.ts";
import type { Card, Form } from "../../src/discord/card/card.ts";
import { MAX_FIELD_CHARACTERS } from "../../src/discord/card/limits.ts";
import {
	type FormView,
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import type { AttachedFile } from "../../src/intake/attachment.ts";
import type { FormFields } from "../../src/records/drafts/form-drafts.ts";
import { Refusal } from "../../src/refusal.ts";
import { t } from "../../src/text/phrase/phrase.ts";

const FORM = "article-add";
const MAX_FILES = 10;

function toForm(fields: FormFields): Form {
	return {
		title: t`Add an article`,
		submit: [FORM],
		fields: [
			{
				name: "text",
				label: t`Text`,
				description: t`Up to ${MAX_FIELD_CHARACTERS} characters; go on below, or send a file`,
				placeholder: t`Paste it as it stands on the page.`,
				isLong: true,
				value: fields.text ?? "",
			},
			{
				name: "more",
				label: t`More text`,
				description: t`How the text goes on`,
				isLong: true,
				value: fields.more ?? "",
			},
			{
				kind: "files",
				name: "files",
				label: t`Files`,
				description: t`Instead of text: .txt, .md, .html, .pdf, .docx; one article each`,
				maxFiles: MAX_FILES,
			},
			{
				name: "headline",
				label: t`Headline`,
				description: t`Empty: the first line of the text`,
				maxCharacters: MAX_HEADLINE_CHARACTERS,
				value: fields.headline ?? "",
			},
			{
				name: "url",
				label: t`Address of the page`,
				description: t`Alone, the page is fetched and read`,
				placeholder: "https://…",
				maxCharacters: MAX_URL_CHARACTERS,
				value: fields.url ?? "",
			},
		],
	};
}

async function addForm(view: FormView, desk: Desk): Promise<Card> {
	const { headline = "", text = "", more = "", url = "" } = view.fields;
	const { files = [] } = view.files;
	if (files.length > 0) return addFiles(view, files, desk);
	if (text.trim() === "" && more.trim() === "") return addLink(view, url, desk);
	const form = { headline, text, more, url };
	return showDraft(view.server, await desk.drafts.fromForm(view, form), desk);
}

async function addFiles(
	by: Moderator,
	files: readonly AttachedFile[],
	desk: Desk,
): Promise<Card> {
	return showDrafted(by.server, await desk.drafts.fromFiles(by, files), desk);
}

async function addLink(by: Moderator, url: string, desk: Desk): Promise<Card> {
	if (url.trim() === "")
		throw new Refusal(
			t`There is nothing to add. Paste a text, attach a file, or give the address of a page.`,
		);
	return showDraft(by.server, await desk.drafts.fromLink(by, url), desk);
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "add",
		description: "Add an article from a file, a link, or text in a form",
		options: [
			{
				type: ApplicationCommandOptionType.Attachment,
				name: "file",
				description: ".txt, .md, .html, .pdf or .docx up to 10 MiB",
			},
			{
				type: ApplicationCommandOptionType.String,
				name: "url",
				description:
					"The address of the article's page; without both a form opens",
				max_length: MAX_URL_CHARACTERS,
			},
		],
	},
	usedBy: "moderators",
	route: ({ files: { file }, texts: { url } }) => {
		if (file) return privately((by, desk) => addFiles(by, [file], desk));
		if (url) return privately((by, desk) => addLink(by, url, desk));
		return { first: "form", execute: async () => toForm({}) };
	},
	forms: {
		[FORM]: {
			open: async (fields) => toForm(fields),
			submit: privately(addForm),
		},
	},
} satisfies Subcommand;
