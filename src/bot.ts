import { join } from "node:path";
import { type Client, Events } from "discord.js";
import type { Logger } from "pino";
import { COMMANDS } from "../commands/all.ts";
import { Desk } from "./answer/desk.ts";
import type { Article } from "./article/article.ts";
import { type Config, EXAMPLES_FOLDER, MODEL_FOLDER } from "./config.ts";
import { Clock } from "./discord/connection/clock.ts";
import {
	connect,
	makeClient,
	waitUntilClosed,
} from "./discord/connection/connection.ts";
import {
	toPostDigest,
	toPostNotice,
	toTell,
} from "./discord/connection/notices.ts";
import { registerCommands } from "./discord/connection/registration.ts";
import { keepServers } from "./discord/connection/servers.ts";
import { Dispatcher } from "./discord/dispatch/dispatcher.ts";
import { toRoutes } from "./discord/dispatch/routes.ts";
import { toServerLanguage } from "./discord/language/which-language.ts";
import type { WebRules } from "./intake/web/web-rules.ts";
import { Database } from "./library/database.ts";
import { readExamples } from "./library/examples.ts";
import { Libraries } from "./library/libraries.ts";
import { loadModels } from "./model/load-models.ts";
import { ModelError, type Models } from "./model/models.ts";
import { Indexes } from "./search/indexes.ts";

/** All that the bot needs to know but the token. */
export interface Settings extends Omit<Config, "token"> {
	/** For tests, which have their pages on this machine. */
	readonly webRules?: Partial<WebRules>;
}

/**
 * The bot, its parts put together.
 *
 * It answers from the moment that Discord sends it questions, which is before
 * it is all started; so it may be stopped at any time, too.
 */
export class Bot {
	readonly #database: Database;
	readonly #models: Models | null;
	readonly #indexes: Indexes;
	readonly #desk: Desk;
	readonly #dispatcher: Dispatcher;
	readonly #client: Client;
	readonly #log: Logger;
	readonly #clock: Clock;
	#stopped: Promise<void> | undefined;

	/** @throws DatabaseError with one line for the operator */
	static async make(settings: Settings, log: Logger): Promise<Bot> {
		const examples = await readExamples(EXAMPLES_FOLDER);
		const database = new Database(settings.dataFolder);
		const loaded = settings.usesModels ? await loadOrDoWithout(log) : OFF;
		return new Bot({ settings, log, examples, database, ...loaded });
	}

	private constructor(parts: {
		readonly settings: Settings;
		readonly log: Logger;
		readonly examples: readonly Article[];
		readonly database: Database;
		readonly models: Models | null;
		readonly whyWordsOnly: string | null;
	}) {
		const { settings, log, examples, database, models } = parts;
		const { whyWordsOnly } = parts;
		this.#log = log;
		this.#database = database;
		this.#models = models;
		this.#indexes = new Indexes({
			folder: join(settings.dataFolder, "indexes"),
			maxBytes: settings.indexBytes,
			models,
			onProgress: ({ error, ...progress }) =>
				error
					? log.warn({ ...progress, err: error }, "encoding failed for now")
					: log.info(progress, "articles encoded"),
		});
		this.#client = makeClient(settings.apiUrl, log);
		const posting = {
			client: this.#client,
			log,
			languageOf: (server: string) =>
				toServerLanguage(this.#client, server, this.#desk.settings.of(server)),
		};
		this.#desk = new Desk({
			libraries: new Libraries(database, examples),
			database,
			indexes: this.#indexes,
			models,
			whyWordsOnly,
			attachmentOrigins: settings.attachmentOrigins,
			webRules: settings.webRules,
			tell: toTell(posting),
			post: toPostNotice(posting),
			postDigest: toPostDigest(posting),
			onFault: (err) => log.error({ err }, "failed in the background"),
		});
		this.#clock = new Clock({
			work: (now) => this.#desk.postDigests(now),
			onFault: (err) => log.error({ err }, "digests not posted"),
		});
		this.#dispatcher = new Dispatcher({
			routes: toRoutes(COMMANDS),
			desk: this.#desk,
			log,
		});
		this.#client.on(Events.InteractionCreate, (interaction) =>
			this.#dispatcher.handle(interaction),
		);
	}

	/**
	 * Logs in and registers the commands. If it is stopped meanwhile, it gives
	 * that up.
	 *
	 * @throws ConnectionError with one line for the operator
	 */
	async start(token: string): Promise<void> {
		try {
			const ready = await connect(this.#client, token);
			const commandsSent = await registerCommands(ready, COMMANDS);
			const servers = await keepServers(ready, this.#desk, this.#log);
			if (!this.#stopped) await this.#clock.start();
			this.#log.info({ servers, commandsSent }, "ready");
		} catch (error) {
			if (this.#stopped) return;
			await this.stop();
			throw error;
		}
	}

	/** Rejects with a ConnectionError if Discord ends the connection for good. */
	get closed(): Promise<never> {
		return waitUntilClosed(this.#client);
	}

	/** Lets what is being answered be finished, then leaves. */
	stop(): Promise<void> {
		this.#stopped ??= this.#stop();
		return this.#stopped;
	}

	async #stop(): Promise<void> {
		await this.#dispatcher.stop();
		await this.#clock.stop();
		await this.#desk.stats.settle();
		const stopping = Promise.all([
			this.#desk.gaps.stop(),
			this.#desk.examples.stop(),
		]);
		await this.#client.destroy();
		await this.#indexes.close();
		await this.#models?.close();
		await stopping;
		this.#database.close();
	}
}

/** The models, or why there are none although they were wanted. */
interface Loaded {
	readonly models: Models | null;
	readonly whyWordsOnly: string | null;
}

const OFF: Loaded = { models: null, whyWordsOnly: null };

/** Without the models, questions are answered by words; the log says why. */
async function loadOrDoWithout(log: Logger): Promise<Loaded> {
	const onFault = (fault: ModelError) =>
		log.error({ err: fault }, "a model worker failed");
	try {
		const models = await loadModels({ folder: MODEL_FOLDER, onFault });
		return { models, whyWordsOnly: null };
	} catch (error) {
		if (!(error instanceof ModelError)) throw error;
		log.warn({ err: error }, "answering by words only");
		return { models: null, whyWordsOnly: error.message };
	}
}
