import type { Named } from "../../records/people/member-data.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";
import type { Asker } from "../dispatch/command.ts";

/** Whoever uses the bot: in a server, there; in a direct message, everywhere. */
export function toNamed({ member, server }: Asker): Named {
	return { member, server: server || null };
}

export function toPlace({ server }: Named): Phrase {
	return server === null ? t`in any server` : t`in this server`;
}

export const ALL_TOO = t`Use the command in a direct message to me, and it means all servers.`;
