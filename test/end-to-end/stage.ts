import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { Bot } from "../../src/bot.ts";
import {
	type LocalDiscord,
	type MemberSetup,
	startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalDiscordOptions } from "../../src/local-discord/state/create-state.ts";
import { makeLog } from "../../src/log.ts";
import { buttons } from "../local-discord/message-view.ts";

/** The whole bot in a local Discord, its data in a temporary folder. */
export interface Stage {
	readonly discord: LocalDiscord;
	readonly folder: string;
	/** What the bot has logged so far, a line each. */
	readonly log: string[];
	/** Waits until the bot has logged a line with this in it. */
	logged(part: string): Promise<void>;
	member(setup?: MemberSetup): Person;
	moderator(setup?: MemberSetup): Person;
	/** Stops the bot and starts it again on the same data. */
	restart(): Promise<void>;
	close(): Promise<void>;
}

const MEMBER = PermissionFlagsBits.UseApplicationCommands;
const MODERATOR = MEMBER | PermissionFlagsBits.ManageMessages;

interface StageOptions extends LocalDiscordOptions {
	/** Whether the bot reads with the models, too; only if told. */
	readonly usesModels?: boolean;
}

/** Starts both and waits until the bot is ready and its commands registered. */
export async function startStage({
	usesModels = false,
	...options
}: StageOptions = {}): Promise<Stage> {
	const discord = await startLocalDiscord(options);
	const folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	const log: string[] = [];
	const lines = new EventEmitter();
	const write = (line: string) => {
		log.push(line);
		lines.emit("line");
	};
	const start = async (): Promise<Bot> => {
		const bot = await Bot.make(
			{
				dataFolder: folder,
				indexBytes: Number.POSITIVE_INFINITY,
				logLevel: "info",
				usesModels,
				apiUrl: discord.url,
				attachmentOrigins: [discord.origin],
			},
			makeLog("info", { write }),
		);
		await bot.start(discord.token);
		return bot;
	};
	let bot = await start();
	return {
		discord,
		folder,
		log,
		async logged(part) {
			while (!log.some((line) => line.includes(part)))
				await once(lines, "line");
		},
		member: (setup) => discord.member({ permissions: MEMBER, ...setup }),
		moderator: (setup) => discord.member({ permissions: MODERATOR, ...setup }),
		async restart() {
			await bot.stop();
			bot = await start();
		},
		async close() {
			await bot.stop();
			await discord.close();
			await rm(folder, { recursive: true });
		},
	};
}

/** Adds a file as an article and publishes it, also beside much the same. */
export async function publish(
	moderator: Person,
	file: ReturnType<typeof textFile>,
) {
	const { message } = await moderator.command("article add", { file });
	const labels = buttons(message).map(({ label }) => label);
	const label = labels.includes("Publish") ? "Publish" : "Keep both";
	return moderator.press(message, label);
}

/** A text file as somebody attaches it. */
export function textFile(name: string, text: string | Uint8Array) {
	const bytes = typeof text === "string" ? Buffer.from(text) : text;
	return { name, bytes, contentType: "text/plain; charset=utf-8" };
}
