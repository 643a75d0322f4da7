import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { text } from "../local-discord/message-view.ts";

/** The lines of a page of /audit that say what was done, without when. */
export function toAuditLines(message: LocalMessage): string[] {
	return text(message)
		.split("\n")
		.filter((line) => line.startsWith("<t:"))
		.map((line) => line.replace(/^<t:\d+:f> · /u, ""));
}
