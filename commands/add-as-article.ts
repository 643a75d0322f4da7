import {
	ApplicationCommandType,
	InteractionContextType,
	PermissionFlagsBits,
} from "discord.js";
import type { Desk } from "../src/answer/desk.ts";
import { showDraft, showDrafted } from "../src/discord/article/drafts.ts";
import type { Card } from "../src/discord/card/card.ts";
import {
	type MessageCommand,
	type MessageView,
	privately,
} from "../src/discord/dispatch/command.ts";
import { countWordsBeside, findLinks } from "../src/discord/summary/links.ts";
import type { Draft } from "../src/records/drafts/article-drafts.ts";
import { Refusal } from "../src/refusal.ts";
import { t } from "../src/text/phrase/phrase.ts";

/** A message that says little besides its link stands for the page. */
const MAX_WORDS_BESIDE_LINK = 40;

/** Takes a message's files, or the page that it links to, or its own text. */
async function addMessage(view: MessageView, desk: Desk): Promise<Card> {
	const { files, server } = view;
	if (files.length > 0)
		return showDrafted(server, await desk.drafts.fromFiles(view, files), desk);
	return showDraft(server, await draftMessage(view, desk), desk);
}

function draftMessage(view: MessageView, { drafts }: Desk): Promise<Draft> {
	const { text } = view;
	const [link] = findLinks(text);
	if (link && countWordsBeside(text) <= MAX_WORDS_BESIDE_LINK)
		return drafts.fromLink(view, link);
	if (text.trim() !== "") return drafts.fromText(view, text);
	throw new Refusal(
		t`There is nothing in this message to add: no text, no link and no file.`,
	);
}

export default {
	data: {
		type: ApplicationCommandType.Message,
		name: "Add as article",
		contexts: [InteractionContextType.Guild],
		default_member_permissions: String(PermissionFlagsBits.ManageMessages),
	},
	usedBy: "moderators",
	route: privately(addMessage),
} satisfies MessageCommand;
