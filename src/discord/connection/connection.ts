import { once } from "node:events";
import {
	Client,
	DiscordjsError,
	DiscordjsErrorCodes,
	Events,
	GatewayIntentBits,
	Options,
} from "discord.js";
import type { Logger } from "pino";

/** Why the bot can't be connected to Discord, in one line for the operator. */
export class ConnectionError extends Error {
	override readonly name = "ConnectionError";
}

const SECONDS_TO_CONNECT = 60;

/** A client that pings nobody and sees servers and interactions alone. */
export function makeClient(apiUrl: string, log: Logger): Client {
	const client = new Client({
		intents: [GatewayIntentBits.Guilds],
		allowedMentions: { parse: [] },
		rest: { api: apiUrl },
		makeCache: Options.cacheWithLimits({
			...Options.DefaultMakeCacheSettings,
			GuildMemberManager: {
				maxSize: 0,
				keepOverLimit: ({ id, client }) => id === client.user.id,
			},
			UserManager: {
				maxSize: 0,
				keepOverLimit: ({ id, client }) => id === client.user.id,
			},
		}),
	});
	client.on(Events.ShardError, (err) => log.warn({ err }, "connection fault"));
	client.on(Events.Error, (err) => log.error({ err }, "client fault"));
	return client;
}

/**
 * Logs in and waits until the bot is ready.
 *
 * @throws ConnectionError that says what to do
 */
export async function connect(
	client: Client,
	token: string,
): Promise<Client<true>> {
	const late = Promise.withResolvers<never>();
	const timer = setTimeout(
		() => late.reject(new ConnectionError(UNREACHABLE)),
		SECONDS_TO_CONNECT * 1_000,
	);
	const ready = once(client, Events.ClientReady);
	try {
		await Promise.race([
			Promise.all([login(client, token), ready]),
			waitUntilClosed(client),
			late.promise,
		]);
		return client as Client<true>;
	} finally {
		clearTimeout(timer);
	}
}

/** Rejects with a ConnectionError once Discord ends the connection for good. */
export function waitUntilClosed(client: Client): Promise<never> {
	return new Promise((_, reject) => {
		client.once(Events.ShardDisconnect, ({ code }) =>
			reject(new ConnectionError(CLOSED[code] ?? toUnknown(code))),
		);
	});
}

function toUnknown(code: number): string {
	return `Discord closed the connection for good (code ${code}).`;
}

const WRONG_TOKEN =
	"Discord doesn't accept the token. Copy it again from the Developer Portal (your application → Bot → Reset Token) into DISCORD_TOKEN in .env.";

const UNREACHABLE =
	"Discord can't be reached. Check this machine's connection to the internet, and https://discordstatus.com.";

const CLOSED: Readonly<Record<number, string>> = {
	4004: WRONG_TOKEN,
	4011: "Discord asks for sharding: the bot is in more than 2,500 servers, which this version does not support.",
	4013: "Discord says that the intents are invalid. Update Pullquote.",
	4014: "Discord disallows the bot's intents. Pullquote needs none that must be allowed: update it, or remove what was changed.",
};

async function login(client: Client, token: string): Promise<void> {
	try {
		await client.login(token);
	} catch (error) {
		throw toConnectionError(error);
	}
}

function toConnectionError(error: unknown): ConnectionError {
	const invalid =
		error instanceof DiscordjsError &&
		error.code === DiscordjsErrorCodes.TokenInvalid;
	return new ConnectionError(invalid ? WRONG_TOKEN : UNREACHABLE);
}
