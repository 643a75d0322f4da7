import type { State } from "../state/state.ts";
import { toMember, toWireChannel, toWireRole } from "../state/wire-world.ts";
import type { LocalGuild } from "../state/world.ts";
import type { Json, WireAttachment } from "../wire.ts";

/** A file that a person gives: as an option, or in a form. */
export interface GivenFile {
	readonly name: string;
	readonly bytes: Uint8Array | string;
	readonly contentType?: string;
}

/** Returns what a file contains, whichever way it was given. */
export function toBytes({ bytes }: GivenFile): Uint8Array {
	return typeof bytes === "string" ? Buffer.from(bytes) : bytes;
}

/** Collects the objects that an interaction mentions by id, as its `resolved`. */
export class Resolved {
	readonly #state: State;
	readonly #guild: LocalGuild | undefined;
	readonly #lists: Record<string, Record<string, unknown>> = {};

	constructor(state: State, guild: LocalGuild | undefined) {
		this.#state = state;
		this.#guild = guild;
	}

	/** Returns the field as it goes on the wire: nothing if nothing was mentioned. */
	toField(): { resolved?: Json } {
		if (Object.keys(this.#lists).length === 0) return {};
		return { resolved: this.#lists };
	}

	addFile(file: GivenFile): string {
		const attachment: WireAttachment = this.#state.attachments.add({
			filename: file.name,
			bytes: toBytes(file),
			contentType: file.contentType,
			channelId: this.#state.applicationId,
			ephemeral: true,
		});
		return this.#add("attachments", attachment.id, attachment);
	}

	addUser(id: string): string {
		const user = this.#state.world.users.get(id);
		if (!user) throw new Error(`no user has the id ${id}`);
		if (this.#guild) this.#add("members", id, this.#toMember());
		return this.#add("users", id, user);
	}

	addRole(id: string): string {
		const roles = this.#guild?.roles ?? [];
		const index = roles.findIndex((role) => role.id === id);
		const role = roles[index];
		if (!role) throw new Error(`no role has the id ${id}`);
		return this.#add("roles", id, toWireRole(role, index));
	}

	addChannel(id: string): string {
		const { world } = this.#state;
		const channel = world.channels.get(id);
		if (!channel) throw new Error(`no channel has the id ${id}`);
		const permissions = {
			permissions: String(channel.botPermissions),
			app_permissions: String(channel.botPermissions),
		};
		const wire = { ...toWireChannel(channel, world.bot), ...permissions };
		return this.#add("channels", id, wire);
	}

	/** Adds a user or a role, whichever has the id. */
	addMentionable(id: string): string {
		return this.#state.world.users.has(id)
			? this.addUser(id)
			: this.addRole(id);
	}

	addMessage(id: string, message: Json): string {
		return this.#add("messages", id, message);
	}

	#toMember(): Json {
		const joinedAt = this.#guild?.joinedAt ?? "";
		const { deaf, mute, ...member } = toMember({ roles: [], joinedAt });
		return { ...member, permissions: "0" };
	}

	#add(list: string, id: string, value: unknown): string {
		this.#lists[list] = { ...this.#lists[list], [id]: value };
		return id;
	}
}
