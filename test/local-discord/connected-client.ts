import {
	Client,
	type ClientOptions,
	Events,
	GatewayIntentBits,
	type Interaction,
} from "discord.js";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";
import type { LocalDiscordOptions } from "../../src/local-discord/state/create-state.ts";

/** A local Discord with a real discord.js client in it. */
export interface Stage {
	readonly discord: LocalDiscord;
	readonly client: Client<true>;
	/** Sets what the client does with every interaction; errors are kept. */
	onInteraction(handle: (interaction: Interaction) => Promise<unknown>): void;
	readonly errors: unknown[];
	/** Resolves with the first error, as soon as there is one. */
	readonly firstError: Promise<unknown>;
	close(): Promise<void>;
}

/** Starts both and waits until the client is ready and the commands are registered. */
export async function startStage(
	commands: readonly object[] = [],
	options: LocalDiscordOptions = {},
): Promise<Stage> {
	const discord = await startLocalDiscord(options);
	const client = createClient(discord);
	const errors: unknown[] = [];
	const { promise: firstError, resolve } = Promise.withResolvers<unknown>();
	const keep = (error: unknown) => {
		errors.push(error);
		resolve(error);
	};
	await login(client, discord.token);
	await client.application?.commands.set(commands as never);
	return {
		discord,
		client: client as Client<true>,
		errors,
		firstError,
		onInteraction: (handle) =>
			client.on(Events.InteractionCreate, (interaction) =>
				handle(interaction).catch(keep),
			),
		close: async () => {
			await client.destroy();
			await discord.close();
		},
	};
}

/** Makes a client as the bot does, but one that may identify again at once. */
export function createClient(
	discord: LocalDiscord,
	options: Partial<ClientOptions> = {},
): Client {
	const client = new Client({
		intents: [GatewayIntentBits.Guilds],
		rest: { api: discord.url },
		ws: {
			buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }),
		},
		...options,
	});
	client.on(Events.ShardError, () => {});
	return client;
}

/** Logs in and waits until the client is ready. */
export async function login(client: Client, token: string): Promise<void> {
	const ready = new Promise((resolve) =>
		client.once(Events.ClientReady, resolve),
	);
	await client.login(token);
	await ready;
}
