import { ApplicationCommandOptionType } from "discord.js";
import {
	readDetailsForm,
	readTags,
} from "../../src/answer/article/article-form.ts";
import type { Desk } from "../../src/answer/desk.ts";
import type { Article } from "../../src/article/article.ts";
import { toFileName, toMarkdownFile } from "../../src/article/markdown-file.ts";
import { offerLiveArticles } from "../../src/discord/article/article-choices.ts";
import { ARTICLE_OPTION } from "../../src/discord/article/article-option.ts";
import { showChanged, showDraft } from "../../src/discord/article/drafts.ts";
import { toEditCard, toTextCard } from "../../src/discord/article/edit-card.ts";
import {
	toDetailsForm,
	toFileForm,
	toParagraphForm,
	toTagsForm,
} from "../../src/discord/article/edit-forms.ts";
import { fromSubjectArgs } from "../../src/discord/article/subject-args.ts";
import {
	type Card,
	file,
	heading,
	small,
	text,
} from "../../src/discord/card/card.ts";
import {
	type FormRoute,
	type FormView,
	type OpenFormRoute,
	type PressView,
	privately,
	type Subcommand,
	type UpdateRoute,
	type UseView,
} from "../../src/discord/dispatch/command.ts";
import { Refusal } from "../../src/refusal.ts";
import { t } from "../../src/text/phrase/phrase.ts";

/** What a press or a form is about, as it is now. */
async function open({ server, args }: UseView, desk: Desk) {
	const { subject, rest } = fromSubjectArgs(args);
	const found = await desk.articles.open(server, subject);
	return { subject, found, article: found.article, rest };
}

/** A form that changes what it is about, in place of the card it came from. */
function changing(
	correct: (article: Article, view: FormView) => Article,
): UpdateRoute<FormView> {
	return {
		first: "update",
		async execute(view, desk) {
			const { subject } = fromSubjectArgs(view.args);
			const changed = await desk.articles.change(view, subject, (article) =>
				correct(article, view),
			);
			return showChanged(view.server, changed, desk);
		},
	};
}

/** A form about a whole article, filled with what it says now. */
function filling(toForm: typeof toDetailsForm): FormRoute["open"] {
	return async (fields, view, desk) => {
		const { subject, article } = await open(view, desk);
		return toForm(subject, article, fields);
	};
}

const detailsForm: FormRoute = {
	open: filling(toDetailsForm),
	submit: changing((article, { fields }) => ({
		...article,
		...readDetailsForm({
			headline: fields.headline ?? "",
			byline: fields.byline ?? "",
			publisher: fields.publisher ?? "",
			date: fields.date ?? "",
			url: fields.url ?? "",
		}),
	})),
};

const tagsForm: FormRoute = {
	open: filling(toTagsForm),
	submit: changing((article, { fields }) => ({
		...article,
		tags: readTags(fields.tags ?? ""),
	})),
};

const paragraphForm: FormRoute = {
	async open(fields, view, desk) {
		const { subject, article, rest } = await open(view, desk);
		return toParagraphForm(subject, article, Number(rest[0]), fields);
	},
	submit: changing((article, { args, fields }) => ({
		...article,
		paragraphs: article.paragraphs.toSpliced(
			Number(fromSubjectArgs(args).rest[0]),
			1,
			...toParagraphs(fields.text ?? ""),
		),
	})),
};

const fileForm: FormRoute = {
	open: async (_fields, view) => toFileForm(fromSubjectArgs(view.args).subject),
	submit: {
		first: "update",
		async execute(view, desk) {
			const [changed] = view.files.file ?? [];
			if (!changed) throw new Refusal(t`No file came. Attach the changed one.`);
			const { subject } = fromSubjectArgs(view.args);
			return showChanged(
				view.server,
				await desk.articles.changeByFile(view, subject, changed),
				desk,
			);
		},
	},
};

/** Blank lines part paragraphs; a single line break is only a long line's. */
function toParagraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/u)
		.map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
		.filter(Boolean);
}

function opening(form: FormRoute): OpenFormRoute<PressView> {
	return { first: "form", execute: (view, desk) => form.open({}, view, desk) };
}

async function toBackCard(view: UseView, desk: Desk): Promise<Card> {
	const { found } = await open(view, desk);
	return found.draft
		? showDraft(view.server, found.draft, desk)
		: toEditCard(found.article);
}

async function toFileCard(view: UseView, desk: Desk): Promise<Card> {
	const { article } = await open(view, desk);
	return {
		blocks: [
			text(
				heading(t`The article as a file`),
				small(
					t`Change what you like; its front matter holds the details. Then press “Give a file back”.`,
				),
			),
			file(
				toFileName({ id: 0, ...article }),
				Buffer.from(toMarkdownFile(article)),
			),
		],
	};
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "edit",
		description: "Correct an article's details or text; it can be undone",
		options: [ARTICLE_OPTION],
	},
	usedBy: "moderators",
	choices: { article: offerLiveArticles },
	route: privately(async ({ server, texts }, { articles }) =>
		toEditCard(await articles.pick(server, texts.article ?? "", "live")),
	),
	presses: {
		"edit-show": { first: "update", execute: toBackCard },
		"edit-text": {
			first: "update",
			async execute(view, desk) {
				const { subject, found, rest } = await open(view, desk);
				return toTextCard(subject, found, rest[0]);
			},
		},
		"edit-take": privately(toFileCard),
		"edit-details": opening(detailsForm),
		"edit-tags": opening(tagsForm),
		"edit-file": opening(fileForm),
		"edit-paragraph": {
			first: "form",
			execute({ chosen, args, ...view }, desk) {
				const chosenView = { ...view, args: [...args, chosen ?? "0"] };
				return paragraphForm.open({}, chosenView, desk);
			},
		},
	},
	forms: {
		"edit-details": detailsForm,
		"edit-tags": tagsForm,
		"edit-paragraph": paragraphForm,
		"edit-file": fileForm,
	},
} satisfies Subcommand;
