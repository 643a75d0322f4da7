import { join } from "node:path";
import { Events } from "discord.js";
import type { Logger } from "pino";
import { COMMANDS } from "../commands/all.ts";
import { Desk } from "./answer/desk.ts";
import { type Config, PROJECT_FOLDER } from "./config.ts";
import { connect, makeClient, waitUntilClosed } from "./discord/connection.ts";
import { Dispatcher } from "./discord/dispatcher.ts";
import { registerCommands } from "./discord/registration.ts";
import { toRoutes } from "./discord/routes.ts";
import { keepServers } from "./discord/servers.ts";
import { Database } from "./library/database.ts";
import { readExamples } from "./library/examples.ts";
import { Libraries } from "./library/libraries.ts";
import { Servers } from "./library/servers.ts";
import { FormDrafts } from "./records/form-drafts.ts";
import { Indexes } from "./search/indexes.ts";

const EXAMPLES_FOLDER = join(PROJECT_FOLDER, "data/articles");

/** A bot that runs. */
export interface Bot {
	/** Rejects with a ConnectionError if Discord ends the connection for good. */
	readonly closed: Promise<never>;
	/** Lets what is being answered be finished, then leaves. */
	stop(): Promise<void>;
}

/**
 * Puts the parts together, logs in and registers the commands.
 *
 * @throws DatabaseError, ConnectionError with one line for the operator
 */
export async function startBot(
	config: Config & { readonly token: string },
	log: Logger,
): Promise<Bot> {
	const database = new Database(config.dataFolder);
	const { attachmentOrigins } = config;
	const indexes = new Indexes({
		folder: join(config.dataFolder, "indexes"),
		maxBytes: config.indexBytes,
	});
	const examples = await readExamples(EXAMPLES_FOLDER);
	const desk = new Desk({
		libraries: new Libraries(database, examples),
		servers: new Servers(database),
		drafts: new FormDrafts(database),
		indexes,
		attachmentOrigins,
	});
	const dispatcher = new Dispatcher({ routes: toRoutes(COMMANDS), desk, log });
	const client = makeClient(config.apiUrl, log);
	client.on(Events.InteractionCreate, (interaction) =>
		dispatcher.handle(interaction),
	);
	const stop = async () => {
		await dispatcher.stop();
		await client.destroy();
		await indexes.settle();
		database.close();
	};
	try {
		const ready = await connect(client, config.token);
		const commandsSent = await registerCommands(ready, COMMANDS);
		const servers = await keepServers(ready, desk, log);
		log.info({ servers, commandsSent }, "ready");
		return { stop, closed: waitUntilClosed(client) };
	} catch (error) {
		await stop();
		throw error;
	}
}
