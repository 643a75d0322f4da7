import { type BaseInteraction, PermissionFlagsBits } from "discord.js";

/** How many members the server's own command settings let in are remembered. */
const MAX_ADMITTED = 10_000;

/**
 * Decides who may moderate.
 *
 * Whoever has Manage Messages in the channel may. Others may run a moderators'
 * command if the server's command settings let them: Discord has checked that
 * when the command arrives, but not when a button is pressed. So the roles with
 * which they came in are remembered, and a press counts as long as they have
 * all of them still. After a restart they run the command again.
 */
export class Moderators {
	readonly #admitted = new Map<string, readonly string[]>();

	/** Notes that Discord let somebody run a moderators' command. */
	admit(interaction: BaseInteraction): void {
		const key = toKey(interaction);
		this.#admitted.delete(key);
		this.#admitted.set(key, toRoles(interaction));
		const [oldest] = this.#admitted.keys();
		if (oldest && this.#admitted.size > MAX_ADMITTED)
			this.#admitted.delete(oldest);
	}

	/** Says whether whoever used something may moderate here and now. */
	includes(interaction: BaseInteraction): boolean {
		if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages))
			return true;
		const roles = toRoles(interaction);
		const before = this.#admitted.get(toKey(interaction));
		return before?.every((role) => roles.includes(role)) ?? false;
	}
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
