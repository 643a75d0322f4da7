import type { Desk } from "../answer/desk.ts";
import type { ServerSettings } from "../records/server-settings.ts";
import type { Card } from "./card.ts";
import type { CommandView, ReplyRoute } from "./command.ts";
import { toElsewhereCard } from "./settings/ask-channels.ts";

/**
 * Answers in the channels for questions, as privately as the asker wants, or
 * the server if they don't say; elsewhere it names those channels.
 */
export function answering(
	execute: (view: CommandView, desk: Desk) => Promise<Card>,
): ReplyRoute<CommandView> {
	return {
		first: "reply",
		isPrivate: (view, desk) =>
			isWantedPrivate(view, desk) ||
			!isAskedThere(view, desk.settings.of(view.server)),
		async execute(view, desk) {
			const settings = desk.settings.of(view.server);
			if (!isAskedThere(view, settings)) return toElsewhereCard(settings);
			return execute(view, desk);
		},
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
