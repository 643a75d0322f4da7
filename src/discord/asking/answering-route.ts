import type { Desk } from "../../answer/desk.ts";
import type { ServerSettings } from "../../records/settings/server-settings.ts";
import type { Card } from "../card/card.ts";
import {
	type CommandView,
	privately,
	type ReplyRoute,
	type Routing,
} from "../dispatch/command.ts";
import { toElsewhereCard } from "../settings/ask-channels.ts";
import { paced } from "./paced-route.ts";

/**
 * Answers in the channels for questions, as privately as the asker wants, or
 * the server if they don't say; elsewhere it names those channels.
 *
 * @param toQuestion what articles are read for, which counts as a question;
 * undefined if they aren't
 */
export function answering(
	execute: (view: CommandView, desk: Desk) => Promise<Card>,
	toQuestion = ({ texts }: CommandView): string | undefined => texts.question,
): Routing<CommandView, ReplyRoute<CommandView>> {
	const route = {
		first: "reply",
		isPrivate: isWantedPrivate,
		execute,
	} as const;
	return (view, desk) => {
		const settings = desk.settings.of(view.server);
		if (!isAskedThere(view, settings))
			return privately(async () => toElsewhereCard(settings));
		const question = toQuestion(view);
		if (question === undefined) return route;
		return paced(route, () => question)(view, desk);
	};
}

/** Whether the asker wants it private, or the server if they don't say. */
export function isWantedPrivate(
	{ server, flags }: CommandView,
	desk: Desk,
): boolean {
	return flags.private ?? desk.settings.of(server).answersArePrivate;
}

/** Whether questions are answered where somebody asks. */
function isAskedThere(
	{ channel, parent }: CommandView,
	{ askChannels }: ServerSettings,
): boolean {
	if (askChannels.length === 0) return true;
	return askChannels.some((id) => id === channel || id === parent);
}
