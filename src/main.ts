import { Bot } from "./bot.ts";
import { readConfig } from "./config.ts";
import { makeLog } from "./log.ts";
import { NO_TOKEN } from "./no-token.ts";
import { explainAndExit, logStrayErrors, stopOnSignals } from "./process.ts";

try {
	const { token, ...config } = readConfig(process.env);
	if (token === null) {
		console.error(NO_TOKEN);
		process.exitCode = 1;
	} else {
		const log = makeLog(config.logLevel);
		logStrayErrors(log);
		const bot = await Bot.make(config, log);
		stopOnSignals(bot);
		await bot.start(token);
		await bot.closed;
	}
} catch (error) {
	explainAndExit(error);
}
