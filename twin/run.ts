import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bot } from "./bot.ts";
import { playAdd } from "./scenes/add.ts";
import { playAsk } from "./scenes/ask.ts";
import { playEnd } from "./scenes/end.ts";
import { playLogin, proveLoopback } from "./scenes/login.ts";
import { playRemove } from "./scenes/remove.ts";
import { scene } from "./step.ts";
import { startTwin, type Twin } from "./twin.ts";

const folder = await mkdtemp(join(tmpdir(), "pullquote-twin-"));
try {
	const twin = await startTwin(join(folder, "twin.db"));
	try {
		if (await scene(() => proveLoopback(twin))) await playBot(twin);
	} finally {
		await twin.discord.stop();
		await twin.discord.prisma.$disconnect();
	}
} finally {
	await rm(folder, { recursive: true });
}

/** Starts the bot and plays every scene with it. */
async function playBot(twin: Twin): Promise<void> {
	const bot = await Bot.start({
		DISCORD_TOKEN: twin.discord.botToken,
		DISCORD_API_URL: twin.discord.restUrl,
		DATA_FOLDER: join(folder, "data"),
		MODELS: "on",
	});
	try {
		if (!(await scene(() => playLogin(twin, bot)))) return;
		await scene(() => playAsk(twin));
		if (await scene(() => playAdd(twin))) await scene(() => playRemove(twin));
		await scene(() => playEnd(twin, bot));
	} finally {
		await bot.stop();
	}
}
