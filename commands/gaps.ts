import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import { toArticleId } from "../src/answer/article/picking.ts";
import type { Desk } from "../src/answer/desk.ts";
import { showDraft } from "../src/discord/article/drafts.ts";
import type { Card } from "../src/discord/card/card.ts";
import {
	type Asker,
	type Command,
	type FormRoute,
	type PressRoute,
	type PressView,
	privately,
	type UseView,
} from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";
import {
	toGapCard,
	toHeadlineForm,
	toPickCard,
} from "../src/discord/gap/gap-card.ts";
import {
	ADD,
	ADD_PAGE,
	ANSWER,
	DISMISS,
	DISMISS_PAGE,
	GAPS,
	HEADLINE,
	OPEN,
	OPEN_PAGE,
	PAGES,
	PICK,
	REOPEN,
	SHOW_GAPS,
} from "../src/discord/gap/gap-presses.ts";
import { toGapsCard } from "../src/discord/gap/gaps-card.ts";
import {
	toSuggestionCard,
	toSuggestionsCard,
} from "../src/discord/gap/suggestions-card.ts";
import type { GapState } from "../src/records/gaps/gaps.ts";
import { Refusal } from "../src/refusal.ts";
import { t } from "../src/text/phrase/phrase.ts";
import add from "./article/add.ts";

const STATES: readonly GapState[] = ["open", "answered", "dismissed"];

async function toListCard(
	{ server }: Asker,
	{ gaps, pages }: Desk,
	[wanted, page]: readonly string[] = [],
): Promise<Card> {
	const state = STATES.find((one) => one === wanted) ?? "open";
	const found = {
		state,
		gaps: await gaps.list(server, state),
		counts: await gaps.count(server),
		areAskedAgain: gaps.areAskedAgain,
		daysKept: gaps.daysKept(server),
		suggested: (await pages.suggested(server)).length,
	};
	return toGapsCard(found, page);
}

/** A gap's card, after something was done about it. */
function changing(
	change: (gap: string, view: PressView, desk: Desk) => Promise<void>,
): PressRoute {
	return {
		first: "update",
		async execute(view, desk) {
			const { server, args, chosen } = view;
			const id = args[0] ?? chosen ?? "";
			await change(id, view, desk);
			return toGapCard(await desk.gaps.open(server, id));
		},
	};
}

async function answerChosen(
	id: string,
	{ server, chosen }: PressView,
	desk: Desk,
): Promise<void> {
	const article = await desk.articles.find(server, toArticleId(chosen ?? ""));
	if (article?.state !== "live")
		throw new Refusal(t`This article is no longer in the library.`);
	await desk.gaps.answer(server, id, article.id);
}

async function toPicking(
	{ server, args: [id = ""] }: UseView,
	{ gaps }: Desk,
): Promise<Card> {
	return toPickCard(
		await gaps.open(server, id),
		await gaps.propose(server, id),
	);
}

async function toPagesCard({ server }: Asker, { pages }: Desk): Promise<Card> {
	return toSuggestionsCard(await pages.suggested(server));
}

const headlineForm: FormRoute = {
	open: async ({ headline = "" }, { args: [id = ""] }) =>
		toHeadlineForm(id, headline),
	submit: {
		first: "update",
		async execute({ server, args: [id = ""], fields }, desk) {
			const typed = fields.headline ?? "";
			const article = await desk.articles.pick(server, typed, "live");
			await desk.gaps.answer(server, id, article.id);
			return toGapCard(await desk.gaps.open(server, id));
		},
	},
};

export default {
	data: new SlashCommandBuilder()
		.setName("gaps")
		.setDescription("See which questions found no answer, or none that helped")
		.setContexts(IN_SERVERS)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
		.toJSON(),
	usedBy: "moderators",
	route: privately((view, desk) => toListCard(view, desk)),
	presses: {
		[GAPS]: {
			first: "update",
			execute: (view, desk) => toListCard(view, desk, view.args),
		},
		// A notice in a channel stays as it is.
		[SHOW_GAPS]: privately((view, desk) => toListCard(view, desk)),
		[OPEN]: changing(async () => {}),
		[ADD]: {
			first: "form",
			execute: () => add.forms["article-add"].open({}),
		},
		[PICK]: { first: "update", execute: toPicking },
		[ANSWER]: changing(answerChosen),
		[HEADLINE]: {
			first: "form",
			execute: (view, desk) => headlineForm.open({}, view, desk),
		},
		[DISMISS]: changing((id, { server }, { gaps }) => gaps.dismiss(server, id)),
		[PAGES]: { first: "update", execute: toPagesCard },
		[OPEN_PAGE]: {
			first: "update",
			execute: async ({ server, chosen }, { pages }) =>
				toSuggestionCard(await pages.open(server, chosen ?? "")),
		},
		[ADD_PAGE]: privately(async (view, desk) => {
			const {
				server,
				args: [id = ""],
			} = view;
			const { url } = await desk.pages.open(server, id);
			return showDraft(server, await desk.drafts.fromLink(view, url), desk);
		}),
		[DISMISS_PAGE]: {
			first: "update",
			async execute(view, desk) {
				await desk.pages.dismiss(view.server, view.args[0] ?? "");
				return toPagesCard(view, desk);
			},
		},
		[REOPEN]: changing((id, { server }, { gaps }) => gaps.reopen(server, id)),
	},
	forms: { [HEADLINE]: headlineForm },
} satisfies Command;
