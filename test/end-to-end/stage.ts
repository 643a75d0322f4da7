import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { Bot, type Settings } from "../../src/bot.ts";
import {
	type LocalDiscord,
	type MemberSetup,
	startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalDiscordOptions } from "../../src/local-discord/state/create-state.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
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
	/** Stops the bot and starts it again, on the same data or on another folder's. */
	restart(dataFolder?: string): Promise<void>;
	close(): Promise<void>;
}

const MEMBER = PermissionFlagsBits.UseApplicationCommands;
const MODERATOR = MEMBER | PermissionFlagsBits.ManageMessages;

interface StageOptions extends LocalDiscordOptions {
	/** Whether the bot reads with the models, too; only if told. */
	readonly usesModels?: boolean;
	/** Where a link may lead that the bot is given. */
	readonly webRules?: NonNullable<Settings["webRules"]>;
}

/** Starts both and waits until the bot is ready and its commands registered. */
export async function startStage({
	usesModels = false,
	webRules = {},
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
	const start = async (dataFolder = folder): Promise<Bot> => {
		const bot = await Bot.make(
			{
				dataFolder,
				indexBytes: Number.POSITIVE_INFINITY,
				logLevel: "info",
				usesModels,
				apiUrl: discord.url,
				attachmentOrigins: [discord.origin],
				webRules,
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
		async restart(dataFolder) {
			await bot.stop();
			bot = await start(dataFolder);
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

/** Reads each page of a card, from the one that is shown to the last. */
export async function readPages<Read>(
	person: Person,
	message: LocalMessage,
	read: (page: LocalMessage) => Read,
): Promise<Read[]> {
	const pages = [read(message)];
	while (hasNext(message)) {
		await person.press(message, NEXT);
		pages.push(read(message));
	}
	return pages;
}

const NEXT = "Next ▶";

function hasNext(message: LocalMessage): boolean {
	return buttons(message).some(
		({ label, disabled }) => label === NEXT && !disabled,
	);
}

/** Waits until something is so, since what nobody waits for takes its time. */
export async function until<Result>(
	find: () => Promise<Result> | Result,
): Promise<NonNullable<Result>> {
	for (;;) {
		const found = await find();
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** A text file as somebody attaches it. */
export function textFile(name: string, text: string | Uint8Array) {
	const bytes = typeof text === "string" ? Buffer.from(text) : text;
	return { name, bytes, contentType: "text/plain; charset=utf-8" };
}
