import { toArticleId, toArticleValue } from "../../answer/article/picking.ts";
import type { Desk } from "../../answer/desk.ts";
import { Refusal } from "../../refusal.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import { showAnswer } from "../asking/answers.ts";
import {
	LITERALLY,
	TELL,
	THREAD,
	toToldCard,
} from "../asking/asking-buttons.ts";
import { paced } from "../asking/paced-route.ts";
import { type Card, mentionUser, note, small } from "../card/card.ts";
import {
	type Followed,
	forAsker,
	type PressView,
	privately,
} from "../dispatch/command.ts";
import {
	ASKER,
	HELPFUL,
	type Kept,
	READ,
	SHARE,
	SHOW,
	UNHELPFUL,
	WHY_THIS,
} from "./answer-buttons.ts";
import { CHOOSE, toGivenCard } from "./answer-card.ts";
import {
	READ_OTHER,
	READ_PAGE,
	toCitedArticleCard,
} from "./cited-article-card.ts";
import { toContextCard } from "./context-card.ts";
import { toFurtherCard } from "./further-card.ts";
import { REWORDED } from "./rewording-select.ts";
import { NOT_YOUR_THREAD, toThreadCard } from "./thread-card.ts";
import {
	TAKE_BACK,
	toReason,
	toVoteCard,
	VOTE_TAKEN_BACK,
	WHY,
} from "./vote-card.ts";
import { toWhyCard } from "./why-card.ts";
import {
	toHowCard,
	toWishedCard,
	WISH,
	WISH_END,
	WISH_ENDED,
	WISH_HOW,
} from "./wish-card.ts";

/** Asks the question under a list again, of the article chosen from it. */
async function askChosen(view: PressView, desk: Desk): Promise<Card> {
	const { server, args, chosen } = view;
	const question = await desk.answers.findQuestion(server, args[0] ?? "");
	const article = await desk.articles.find(server, toArticleId(chosen ?? ""));
	if (article?.state !== "live")
		throw new Refusal(
			t`This article is no longer in the library. Choose another, or ask again with ${command("ask")}.`,
		);
	return showAnswer(view, { question, article: chosen }, desk);
}

/** Asks a question that was offered in the place of one without an answer. */
function askReworded(view: PressView, desk: Desk): Promise<Card> {
	const { args, chosen } = view;
	const article = args[2] ? toArticleValue(Number(args[2])) : null;
	const question = chosen ?? "";
	return showAnswer(view, { question, article, isLiteral: true }, desk);
}

/** Asks what was typed of all articles, whatever was asked before. */
async function askLiterally(view: PressView, desk: Desk): Promise<Card> {
	const { server, args } = view;
	const question = await desk.answers.findTyped(server, args[0] ?? "");
	return showAnswer(view, { question, article: null, isLiteral: true }, desk);
}

/** Shows something else in the place of an answer. */
async function show(view: PressView, desk: Desk): Promise<Card> {
	const { server, args } = view;
	const [id = "", , place, number] = args;
	const kept = toKept(view);
	if (place === "context")
		return toContextCard(
			await desk.answers.openContext(server, id, Number(number)),
			kept,
		);
	const given = await desk.answers.redraw(server, id);
	return place === "further"
		? toFurtherCard(given, kept, number)
		: toGivenCard(given, kept);
}

/** Whoever presses a button of somebody else's gets a card of their own. */
function toKept(view: PressView): Kept {
	const { args, member, isPrivate, mayOpenThreads } = view;
	return { id: args[0] ?? "", asker: member, isPrivate, mayOpenThreads };
}

/** Posts a private answer where it was asked, with the asker's name. */
async function share(view: PressView, desk: Desk): Promise<Card> {
	const [id = ""] = view.args;
	const given = await desk.answers.redraw(view.server, id);
	const above = small(t`Shared by ${mentionUser(view.member)}`);
	return toGivenCard(given, { ...toKept(view), isPrivate: false }, [above]);
}

/** Opens a thread on an answer, in which all that is asked is about it. */
async function openThread(view: PressView, desk: Desk): Promise<Card> {
	const { server, args, message } = view;
	const id = args[0] ?? "";
	const given = await desk.answers.redraw(server, id);
	await desk.conversations.noteThread(message, id);
	return toThreadCard(given, message);
}

const MAY_NOT_POST = note(
	t`You can't share here`,
	t`You may not write in this channel. Ask in one where you may, and share it there.`,
);

const toBallot = ({ server, member, args: [answer = ""] }: PressView) => ({
	server,
	member,
	answer,
});

async function keepWish(
	{ server, member, channel, args: [gap = "", how] }: PressView,
	desk: Desk,
): Promise<Card> {
	const isDirect = how === "direct";
	await desk.gaps.wish({
		server,
		member,
		gap,
		channel: isDirect ? null : channel,
	});
	return toWishedCard(gap, isDirect, desk.gaps.daysWished(server));
}

/** What the buttons and the list under an answer do, and those they lead to. */
export const ANSWER_PRESSES = {
	[CHOOSE]: paced(forAsker(ASKER, askChosen)),
	[LITERALLY]: paced(forAsker(ASKER, askLiterally)),
	[REWORDED]: paced(forAsker(ASKER, askReworded)),
	[SHOW]: forAsker(ASKER, show),
	[SHARE]: (view) =>
		view.mayPost
			? { first: "reply", isPrivate: () => false, execute: share }
			: privately(async () => MAY_NOT_POST),
	[WHY_THIS]: privately(async ({ server, args: [id = ""] }, desk) => {
		const { why, ...given } = await desk.answers.explain(server, id);
		return toWhyCard(given, why);
	}),
	[THREAD]: (view) =>
		privately(
			view.args[ASKER] === view.member
				? openThread
				: async () => NOT_YOUR_THREAD,
		),
	[TELL]: privately(async (view, desk) =>
		toToldCard(await desk.votes.tellModerators(toBallot(view))),
	),
	[HELPFUL]: privately(async (view, desk) =>
		toVoteCard(await desk.votes.vote(toBallot(view), { isHelpful: true })),
	),
	[UNHELPFUL]: privately(async (view, desk) =>
		toVoteCard(await desk.votes.vote(toBallot(view), { isHelpful: false })),
	),
	[WHY]: {
		first: "update",
		async execute(view, desk) {
			const reason = toReason(view.args[1]);
			const opinion = { isHelpful: false, reason };
			return toVoteCard(await desk.votes.vote(toBallot(view), opinion));
		},
	},
	[TAKE_BACK]: {
		first: "update",
		async execute(view, desk) {
			await desk.votes.takeBack(toBallot(view));
			return VOTE_TAKEN_BACK;
		},
	},
	[READ]: privately(async ({ server, args: [id = ""] }, desk) =>
		toCitedArticleCard(await desk.answers.open(server, id, null)),
	),
	[READ_OTHER]: {
		first: "update",
		async execute({ server, args: [id = ""], chosen }, desk) {
			const article = toArticleId(chosen ?? "");
			return toCitedArticleCard(await desk.answers.open(server, id, article));
		},
	},
	[READ_PAGE]: {
		first: "update",
		async execute({ server, args: [id = "", article, page] }, desk) {
			const opened = await desk.answers.open(server, id, Number(article));
			return toCitedArticleCard(opened, page);
		},
	},
	[WISH]: privately(async ({ server, args: [gap = ""] }, { gaps }) =>
		toHowCard(await gaps.findOpen(server, gap), gaps.daysWished(server)),
	),
	[WISH_HOW]: { first: "update", execute: keepWish },
	[WISH_END]: {
		first: "update",
		async execute({ server, member, args: [gap = ""] }, desk) {
			await desk.gaps.endWish({ server, member, gap });
			return WISH_ENDED;
		},
	},
} satisfies Followed["presses"];
