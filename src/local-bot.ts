import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { Bot, type Settings } from "./bot.ts";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "./local-discord/local-discord.ts";

/** Always the same ids, so that what was added is there at the next start. */
const SERVERS = [
	toServer("The Daily Quote", 1_100_000_000_000_000_000n),
	toServer("Second Newsroom", 1_200_000_000_000_000_000n),
];

function toServer(name: string, id: bigint) {
	return {
		id: String(id),
		name,
		roles: [{ id: String(id + 100n), name: "Editors" }],
		channels: ["ask", "newsroom"].map((channel, index) => ({
			id: String(id + BigInt(index + 1)),
			name: channel,
		})),
	};
}

/** Questions that the articles which come with the bot answer. */
export const QUESTIONS = [
	"who objected to the deal",
	"what did the Moon mission cost",
	"which parts of the cathedral survived",
];

/**
 * The bot in a local Discord, for whoever has no token yet or changes its code.
 *
 * It is the same bot, with a database of its own in a folder of its own: a
 * reset stops it, deletes that folder and starts it again.
 */
export class LocalBot {
	readonly #settings: Settings;
	readonly #log: Logger;
	readonly #discord: LocalDiscord;
	#bot: Bot | undefined;
	#resetting: Promise<void> = Promise.resolve();
	#stopped = false;

	/** @throws DatabaseError, ConnectionError with one line for the operator */
	static async start(settings: Settings, log: Logger): Promise<LocalBot> {
		let local: LocalBot | undefined;
		const discord = await startLocalDiscord({
			botName: "Pullquote",
			guilds: SERVERS,
			examples: QUESTIONS.map((question) => ({
				label: question,
				path: "ask",
				options: { question },
			})),
			onReset: async () => local?.reset(),
		});
		local = new LocalBot(settings, log, discord);
		try {
			await local.#startBot();
			return local;
		} catch (error) {
			await discord.close();
			throw error;
		}
	}

	private constructor(settings: Settings, log: Logger, discord: LocalDiscord) {
		this.#log = log;
		this.#discord = discord;
		this.#settings = {
			...settings,
			dataFolder: join(settings.dataFolder, "local-discord"),
			apiUrl: discord.url,
			attachmentOrigins: [discord.origin],
		};
	}

	/** The address of the page. */
	get pageUrl(): string {
		return this.#discord.pageUrl;
	}

	/** Begins again without anything that was added or asked. */
	reset(): Promise<void> {
		this.#resetting = this.#reset();
		return this.#resetting;
	}

	async stop(): Promise<void> {
		this.#stopped = true;
		await this.#resetting.catch(() => {});
		await this.#bot?.stop();
		await this.#discord.close();
	}

	async #reset(): Promise<void> {
		await this.#bot?.stop();
		await rm(this.#settings.dataFolder, { recursive: true, force: true });
		await this.#startBot();
	}

	async #startBot(): Promise<void> {
		if (this.#stopped) return;
		this.#bot = await Bot.make(this.#settings, this.#log);
		// Whoever stops it meanwhile stops the bot that was made.
		if (!this.#stopped) await this.#bot.start(this.#discord.token);
	}
}
