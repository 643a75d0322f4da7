import { type BaseInteraction, PermissionFlagsBits } from "discord.js";

/** How many admissions are remembered, and for how long. */
const MAX_ADMISSIONS = 10_000;
const MINUTES_ADMITTED = 15;

interface Admission {
	readonly roles: readonly string[];
	/** In milliseconds since 1970. */
	readonly until: number;
}

/**
 * Decides who may moderate.
 *
 * Whoever has Manage Messages in the channel may. Others may run a moderators'
 * command if the server's command settings let them: Discord has checked that
 * when the command arrives, but not when a button is pressed. So the roles with
 * which they came in are remembered for a while, and a press counts as long as
 * they have all of them still. Later they run the command again.
 */
export class Moderators {
	readonly #admissions = new Map<string, Admission>();

	/** Notes that Discord let somebody run a moderators' command. */
	admit(interaction: BaseInteraction): void {
		if (managesMessages(interaction)) return;
		const key = toKey(interaction);
		this.#admissions.delete(key);
		this.#admissions.set(key, {
			roles: toRoles(interaction),
			until: Date.now() + MINUTES_ADMITTED * 60_000,
		});
		const [oldest] = this.#admissions.keys();
		if (oldest && this.#admissions.size > MAX_ADMISSIONS)
			this.#admissions.delete(oldest);
	}

	/** Says whether whoever used something may moderate here and now. */
	includes(interaction: BaseInteraction): boolean {
		if (managesMessages(interaction)) return true;
		const admission = this.#admissions.get(toKey(interaction));
		if (!admission || admission.until < Date.now()) return false;
		const roles = toRoles(interaction);
		return admission.roles.every((role) => roles.includes(role));
	}
}

function managesMessages({ memberPermissions }: BaseInteraction): boolean {
	return memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

function toKey({ guildId, channelId, user }: BaseInteraction): string {
	return `${guildId}:${channelId}:${user.id}`;
}

/** Roles come as ids, or as a manager if the server is in the cache. */
function toRoles({ member }: BaseInteraction): readonly string[] {
	if (!member) return [];
	return Array.isArray(member.roles)
		? member.roles
		: [...member.roles.cache.keys()];
}
