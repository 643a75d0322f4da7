import type { Logger } from "pino";
import type { Bot } from "./bot.ts";
import { describeError } from "./log.ts";

/** Answers may take so long to finish once the bot is told to stop. */
const SECONDS_TO_FINISH = 15;

/** Errors whose message is one line for the operator: what is wrong, what to do. */
const EXPLAINED = new Set(["ConfigError", "ConnectionError", "DatabaseError"]);

/** Lets a bot finish what it is answering when the process is told to end. */
export function stopOnSignals(bot: Pick<Bot, "stop">): void {
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, async () => {
			setTimeout(() => process.exit(1), SECONDS_TO_FINISH * 1_000).unref();
			await bot.stop();
			process.exit(0);
		});
}

/**
 * Keeps the process alive when discord.js throws while it reads a packet, which
 * it can't be told to catch; any other error that nobody caught ends it.
 */
export function logStrayErrors(log: Logger): void {
	const handle = (error: unknown) => {
		if (isFromPacket(error)) {
			log.error({ err: error }, "a packet could not be handled");
			return;
		}
		log.fatal({ err: error }, "stopped by an error that nobody caught");
		process.exit(1);
	};
	process.on("uncaughtException", handle);
	process.on("unhandledRejection", handle);
}

/** Says why the bot can't run, in one line where the reason is known. */
export function explainAndExit(error: unknown): never {
	const { name, message } = error as Error;
	if (EXPLAINED.has(name)) console.error(`Pullquote can't run. ${message}`);
	else
		console.error(
			"Pullquote can't run, for a reason it doesn't know:",
			JSON.stringify(describeError(error)),
		);
	process.exit(1);
}

function isFromPacket(error: unknown): boolean {
	const stack = error instanceof Error ? (error.stack ?? "") : "";
	return /discord\.js.src.client.(?:websocket|actions)/u.test(stack);
}
