import {
	ALL_PERMISSIONS,
	ChannelKind,
	Permission,
	type WireUser,
} from "../wire.ts";
import { newSnowflake } from "./snowflake.ts";

export interface ChannelSetup {
	readonly id?: string;
	readonly name: string;
	/** What the bot may do in it; everything unless told. */
	readonly botPermissions?: bigint;
}

export interface RoleSetup {
	readonly id?: string;
	readonly name: string;
	readonly permissions?: bigint;
}

/** A Discord server to begin with. It gets one channel, "general", unless told. */
export interface GuildSetup {
	readonly id?: string;
	readonly name: string;
	readonly locale?: string;
	readonly channels?: readonly ChannelSetup[];
	readonly roles?: readonly RoleSetup[];
}

export interface LocalChannel {
	readonly id: string;
	readonly type: number;
	readonly name: string;
	readonly guildId: string | undefined;
	/** The person on the other side, in a direct channel. */
	readonly recipient: WireUser | undefined;
	/** Of a thread, the channel that it is in. */
	readonly parentId?: string;
	botPermissions: bigint;
}

export interface LocalRole {
	readonly id: string;
	readonly name: string;
	readonly permissions: bigint;
}

export interface LocalGuild {
	readonly id: string;
	readonly name: string;
	readonly locale: string;
	readonly channels: LocalChannel[];
	readonly roles: LocalRole[];
	readonly joinedAt: string;
	unavailable: boolean;
}

/** But what would make a channel's own permissions meaningless. */
const EVERYTHING = ALL_PERMISSIONS & ~Permission.administrator;

/** Where people are: the servers, their channels and everybody ever seen. */
export class World {
	readonly guilds = new Map<string, LocalGuild>();
	readonly channels = new Map<string, LocalChannel>();
	readonly users = new Map<string, WireUser>();
	/** Those who take no direct messages from the bot. */
	readonly unreachable = new Set<string>();
	readonly bot: WireUser;

	constructor(applicationId: string, botName: string) {
		this.bot = this.addUser(botName, applicationId, true);
	}

	addGuild(setup: GuildSetup): LocalGuild {
		const id = setup.id ?? newSnowflake();
		const channels = (setup.channels ?? [{ name: "general" }]).map((channel) =>
			toChannel(channel, id),
		);
		const everyone = { id, name: "@everyone", permissions: EVERYTHING };
		const guild: LocalGuild = {
			id,
			name: setup.name,
			locale: setup.locale ?? "en-GB",
			channels,
			roles: [everyone, ...(setup.roles ?? []).map(toRole)],
			joinedAt: new Date().toISOString(),
			unavailable: false,
		};
		this.guilds.set(id, guild);
		for (const channel of channels) this.channels.set(channel.id, channel);
		return guild;
	}

	removeGuild(guild: LocalGuild): void {
		this.guilds.delete(guild.id);
		for (const channel of guild.channels) this.channels.delete(channel.id);
	}

	addUser(name: string, id = newSnowflake(), bot = false): WireUser {
		const user: WireUser = {
			id,
			username: bot ? name : name.toLowerCase().replaceAll(" ", "."),
			global_name: bot ? null : name,
			discriminator: "0",
			avatar: null,
			public_flags: 0,
			...(bot ? { bot } : {}),
		};
		this.users.set(id, user);
		return user;
	}

	/** Opens a thread on a message; as on Discord, it has the message's id. */
	addThread(parent: LocalChannel, id: string, name: string): LocalChannel {
		const { guildId, botPermissions } = parent;
		const thread: LocalChannel = {
			id,
			type: ChannelKind.thread,
			name,
			guildId,
			recipient: undefined,
			parentId: parent.id,
			botPermissions,
		};
		this.channels.set(id, thread);
		const siblings = this.guilds.get(guildId ?? "")?.channels ?? [];
		const last = siblings.findLastIndex(
			(one) => one === parent || one.parentId === parent.id,
		);
		siblings.splice(last + 1, 0, thread);
		return thread;
	}

	/** Returns the one direct channel between the bot and this person. */
	directChannel(recipient: WireUser): LocalChannel {
		for (const channel of this.channels.values()) {
			if (channel.recipient?.id === recipient.id) return channel;
		}
		const channel: LocalChannel = {
			id: newSnowflake(),
			type: ChannelKind.direct,
			name: "",
			guildId: undefined,
			recipient,
			botPermissions: ALL_PERMISSIONS,
		};
		this.channels.set(channel.id, channel);
		return channel;
	}
}

function toChannel(setup: ChannelSetup, guildId: string): LocalChannel {
	return {
		id: setup.id ?? newSnowflake(),
		type: ChannelKind.text,
		name: setup.name,
		guildId,
		recipient: undefined,
		botPermissions: setup.botPermissions ?? ALL_PERMISSIONS,
	};
}

function toRole(setup: RoleSetup): LocalRole {
	return {
		id: setup.id ?? newSnowflake(),
		name: setup.name,
		permissions: setup.permissions ?? 0n,
	};
}
