import { type Bot, startBot } from "./bot.ts";
import { readConfig } from "./config.ts";
import { makeLog } from "./log.ts";
import { NO_TOKEN } from "./no-token.ts";
import { explainAndExit, logStrayErrors, stopOnSignals } from "./process.ts";

async function start(): Promise<Bot | null> {
	const { token, ...config } = readConfig(process.env);
	if (token === null) {
		console.error(NO_TOKEN);
		process.exitCode = 1;
		return null;
	}
	const log = makeLog(config.logLevel);
	logStrayErrors(log);
	return startBot({ ...config, token }, log);
}

try {
	const bot = await start();
	if (bot) {
		stopOnSignals(bot);
		await bot.closed;
	}
} catch (error) {
	explainAndExit(error);
}
