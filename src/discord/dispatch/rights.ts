import type { BaseInteraction } from "discord.js";

/** How many admissions are remembered, and for how long. */
const MAX_ADMISSIONS = 10_000;
const MINUTES_ADMITTED = 15;

interface Admission {
	readonly roles: readonly string[];
	/** In milliseconds since 1970. */
	readonly until: number;
}

/**
 * Decides who may do what takes a permission.
 *
 * Whoever has it in the channel may, or has the role that the server gave it to.
 * Others may run a command if the server's command settings let them: Discord
 * has checked that when the command arrives, but not when a button is pressed.
 * So the roles with which they came in are remembered for a while, and a press
 * counts as long as they have all of them still. Later they run the command
 * again.
 */
export class Rights {
	readonly #permission: bigint;
	readonly #toRole: (server: string) => string | null;
	readonly #admissions = new Map<string, Admission>();

	/** @param toRole the role that entitles in a server, if one does */
	constructor(
		permission: bigint,
		toRole: (server: string) => string | null = () => null,
	) {
		this.#permission = permission;
		this.#toRole = toRole;
	}

	/** Notes that Discord let somebody run a command that takes the permission. */
	admit(interaction: BaseInteraction): void {
		if (this.#isEntitled(interaction)) return;
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

	/** Says whether whoever used something may do so here and now. */
	includes(interaction: BaseInteraction): boolean {
		if (this.#isEntitled(interaction)) return true;
		const admission = this.#admissions.get(toKey(interaction));
		if (!admission || admission.until < Date.now()) return false;
		const roles = toRoles(interaction);
		return admission.roles.every((role) => roles.includes(role));
	}

	#isEntitled(interaction: BaseInteraction): boolean {
		const { memberPermissions, guildId } = interaction;
		if (memberPermissions?.has(this.#permission)) return true;
		const role = this.#toRole(guildId ?? "");
		return role !== null && toRoles(interaction).includes(role);
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
