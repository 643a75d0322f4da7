import { Bot, type Settings } from "./bot.ts";
import { readConfig } from "./config.ts";
import { makeLog } from "./log.ts";
import { explainAndExit, logStrayErrors, stopOnSignals } from "./process.ts";

try {
	const { token, ...settings } = readConfig(process.env);
	if (token === null) await runLocally(settings);
	else await run(settings, token);
} catch (error) {
	explainAndExit(error);
}

async function run(settings: Settings, token: string): Promise<void> {
	const log = toLog(settings);
	const bot = await Bot.make(settings, log);
	stopOnSignals(bot);
	await bot.start(token);
	await bot.closed;
}

async function runLocally(settings: Settings): Promise<void> {
	// A bot with a token needs none of it.
	const { LocalBot } = await import("./local-bot.ts");
	const bot = await LocalBot.start(settings, toLog(settings));
	stopOnSignals(bot);
	console.log(
		`No DISCORD_TOKEN is set, so Pullquote runs in a Discord on this machine. Open ${bot.pageUrl}`,
	);
}

function toLog({ logLevel }: Settings) {
	const log = makeLog(logLevel);
	logStrayErrors(log);
	return log;
}
