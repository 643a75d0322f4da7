import {
	ALL_PERMISSIONS,
	ChannelKind,
	type Json,
	type WireUser,
} from "../wire.ts";
import { toDate } from "./snowflake.ts";
import type { LocalChannel, LocalGuild, LocalRole } from "./world.ts";

/** Writes a guild as GUILD_CREATE carries it, with the bot as its only member. */
export function toWireGuild(guild: LocalGuild, bot: WireUser): Json {
	return {
		...toGuildSummary(guild),
		joined_at: guild.joinedAt,
		large: false,
		unavailable: false,
		member_count: 2,
		voice_states: [],
		members: [
			{ user: bot, ...toMember({ roles: [], joinedAt: guild.joinedAt }) },
		],
		channels: guild.channels
			.filter(({ type }) => type !== ChannelKind.thread)
			.map((channel) => toGuildChannel(channel, bot)),
		threads: guild.channels
			.filter(({ type }) => type === ChannelKind.thread)
			.map((thread) => toThread(thread, bot)),
		presences: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
	};
}

/** Writes a guild as GET /guilds/:id returns it. */
export function toGuildSummary(guild: LocalGuild): Json {
	return {
		id: guild.id,
		name: guild.name,
		icon: null,
		splash: null,
		discovery_splash: null,
		description: null,
		owner_id: "1",
		preferred_locale: guild.locale,
		features: [],
		roles: guild.roles.map(toWireRole),
		emojis: [],
		stickers: [],
		afk_channel_id: null,
		afk_timeout: 300,
		system_channel_id: null,
		system_channel_flags: 0,
		rules_channel_id: null,
		public_updates_channel_id: null,
		safety_alerts_channel_id: null,
		application_id: null,
		verification_level: 0,
		default_message_notifications: 1,
		explicit_content_filter: 0,
		mfa_level: 0,
		nsfw_level: 0,
		nsfw: false,
		premium_tier: 0,
		premium_subscription_count: 0,
		premium_progress_bar_enabled: false,
		max_members: 500_000,
		max_video_channel_users: 25,
		max_stage_video_channel_users: 50,
		vanity_url_code: null,
		banner: null,
		hub_type: null,
		incidents_data: null,
	};
}

/** Writes what all members have; interactions add `permissions` to it. */
export function toMember(member: {
	roles: readonly string[];
	joinedAt: string;
}): Json {
	return {
		roles: member.roles,
		joined_at: member.joinedAt,
		nick: null,
		avatar: null,
		banner: null,
		premium_since: null,
		communication_disabled_until: null,
		pending: false,
		flags: 0,
		deaf: false,
		mute: false,
	};
}

export function toWireRole(role: LocalRole, position: number): Json {
	return {
		id: role.id,
		name: role.name,
		description: null,
		permissions: String(role.permissions),
		position,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		icon: null,
		unicode_emoji: null,
		managed: false,
		mentionable: false,
		flags: 0,
	};
}

/** Writes a channel as interactions and the channel routes carry it. */
export function toWireChannel(channel: LocalChannel, bot: WireUser): Json {
	if (channel.type === ChannelKind.direct) return toDirectChannel(channel);
	if (channel.type === ChannelKind.thread) return toThread(channel, bot);
	return { ...toGuildChannel(channel, bot), guild_id: channel.guildId };
}

/** Writes a thread; the bot opened it, and is its only member. */
function toThread(thread: LocalChannel, bot: WireUser): Json {
	const openedAt = toDate(thread.id).toISOString();
	return {
		id: thread.id,
		type: thread.type,
		guild_id: thread.guildId,
		parent_id: thread.parentId,
		owner_id: bot.id,
		name: thread.name,
		last_message_id: null,
		last_pin_timestamp: null,
		message_count: 0,
		total_message_sent: 0,
		member_count: 1,
		rate_limit_per_user: 0,
		flags: 0,
		thread_metadata: {
			archived: false,
			archive_timestamp: openedAt,
			auto_archive_duration: 4320,
			create_timestamp: openedAt,
			locked: false,
		},
		member: {
			id: thread.id,
			user_id: bot.id,
			join_timestamp: openedAt,
			flags: 0,
		},
	};
}

function toDirectChannel(channel: LocalChannel): Json {
	return {
		id: channel.id,
		type: channel.type,
		last_message_id: null,
		flags: 0,
		recipients: [channel.recipient],
	};
}

function toGuildChannel(channel: LocalChannel, bot: WireUser): Json {
	return {
		id: channel.id,
		type: channel.type,
		name: channel.name,
		position: 0,
		parent_id: null,
		topic: null,
		nsfw: false,
		rate_limit_per_user: 0,
		last_message_id: null,
		last_pin_timestamp: null,
		flags: 0,
		permission_overwrites: toOverwrites(channel, bot),
	};
}

function toOverwrites(channel: LocalChannel, bot: WireUser): Json[] {
	const deny = ALL_PERMISSIONS & ~channel.botPermissions;
	if (deny === 0n) return [];
	return [{ id: bot.id, type: 1, allow: "0", deny: String(deny) }];
}
