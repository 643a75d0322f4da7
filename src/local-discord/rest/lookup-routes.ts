import {
	toGuildSummary,
	toMember,
	toWireChannel,
	toWireRole,
} from "../state/wire-world.ts";
import type { LocalGuild } from "../state/world.ts";
import type { Json } from "../wire.ts";
import { refusals } from "./rest-error.ts";
import type { Call, Route } from "./route.ts";

/** What a client asks about itself and about the servers it is in. */
export const lookupRoutes: Route[] = [
	{ method: "GET", pattern: "/gateway", answer: getGateway },
	{ method: "GET", pattern: "/gateway/bot", answer: getGateway },
	{
		method: "GET",
		pattern: "/users/@me",
		answer: ({ state }) => state.world.bot,
	},
	{ method: "GET", pattern: "/users/@me/guilds", answer: listGuilds },
	{ method: "GET", pattern: "/users/:user", answer: getUser },
	{ method: "GET", pattern: "/applications/@me", answer: getApplication },
	{
		method: "GET",
		pattern: "/oauth2/applications/@me",
		answer: getApplication,
	},
	{
		method: "GET",
		pattern: "/guilds/:guild",
		answer: (call) => toGuildSummary(findGuild(call)),
	},
	{
		method: "GET",
		pattern: "/guilds/:guild/roles",
		answer: (call) => findGuild(call).roles.map(toWireRole),
	},
	{ method: "GET", pattern: "/guilds/:guild/channels", answer: listChannels },
	{
		method: "GET",
		pattern: "/guilds/:guild/members/:user",
		answer: getMember,
	},
];

function getGateway({ state }: Call): Json {
	return {
		url: state.gatewayUrl(),
		shards: 1,
		session_start_limit: {
			total: 1000,
			remaining: 1000,
			reset_after: 86_400_000,
			max_concurrency: 1,
		},
	};
}

function getApplication({ state }: Call): Json {
	const { bot } = state.world;
	return {
		id: state.applicationId,
		name: bot.username,
		icon: null,
		description: "",
		type: null,
		bot,
		owner: { ...bot, bot: false },
		team: null,
		bot_public: true,
		bot_require_code_grant: false,
		integration_types_config: { 0: {} },
		verify_key: "0".repeat(64),
		flags: 0,
		redirect_uris: [],
	};
}

function listGuilds({ state }: Call): Json[] {
	return [...state.world.guilds.values()].map(({ id, name }) => ({
		id,
		name,
		icon: null,
		banner: null,
		owner: false,
		permissions: "0",
		features: [],
	}));
}

function getUser({ state, param }: Call): object {
	const user = state.world.users.get(param("user"));
	if (!user) throw refusals.unknownUser();
	return user;
}

function listChannels(call: Call): Json[] {
	const { bot } = call.state.world;
	return findGuild(call).channels.map((one) => toWireChannel(one, bot));
}

function getMember(call: Call): Json {
	const guild = findGuild(call);
	const user = call.state.world.users.get(call.param("user"));
	if (!user) throw refusals.unknownMember();
	return { user, ...toMember({ roles: [], joinedAt: guild.joinedAt }) };
}

function findGuild({ state, param }: Call): LocalGuild {
	const guild = state.world.guilds.get(param("guild"));
	if (!guild || guild.unavailable) throw refusals.unknownGuild();
	return guild;
}
