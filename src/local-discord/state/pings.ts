import type { MessageBody, WireAllowedMentions } from "../wire.ts";
import { eachComponent } from "./components.ts";

const MENTION = /@(?:everyone|here)|<@!?(?<user>\d+)>|<@&(?<role>\d+)>/gu;

/** Whom a message calls: "everyone", "here", "user:1", "role:2". */
export type Ping = string;

/**
 * Finds whom a message would call, as Discord does.
 *
 * Without `allowed_mentions`, an interaction's reply calls only users, an
 * ordinary message everybody. Text Displays call like the content does.
 */
export function findPings(body: MessageBody, inReply: boolean): Ping[] {
	const named = [...new Set(toTexts(body).flatMap(findNamed))];
	const fallback = {
		parse: inReply ? ["users"] : ["users", "roles", "everyone"],
	};
	const allowed = body.allowed_mentions ?? fallback;
	return named.filter((ping) => isAllowed(ping, allowed));
}

function toTexts(body: MessageBody): string[] {
	const placed = [...eachComponent(body.components)];
	return [body.content, ...placed.map(({ component }) => component.content)]
		.filter((text) => text !== undefined)
		.filter((text) => text !== null);
}

function findNamed(text: string): Ping[] {
	return [...text.matchAll(MENTION)].map(({ 0: whole, groups }) => {
		if (groups?.user) return `user:${groups.user}`;
		if (groups?.role) return `role:${groups.role}`;
		return whole.slice(1);
	});
}

function isAllowed(ping: Ping, allowed: WireAllowedMentions): boolean {
	const [kind, id] = ping.split(":");
	const parsed = allowed.parse ?? [];
	if (kind === "user" && id) {
		return parsed.includes("users") || (allowed.users ?? []).includes(id);
	}
	if (kind === "role" && id) {
		return parsed.includes("roles") || (allowed.roles ?? []).includes(id);
	}
	return parsed.includes("everyone");
}
