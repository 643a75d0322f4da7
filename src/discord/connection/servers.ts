import { type Client, Events } from "discord.js";
import type { Logger } from "pino";
import type { Desk } from "../../answer/desk.ts";

/** How often what is kept no longer is deleted, and what is due is posted. */
const MILLISECONDS_BETWEEN_CLEANINGS = 60 * 60 * 1_000;

/**
 * Keeps account of the servers that the bot is in: those it was removed from,
 * now or while it was away, are erased after a time, unless it comes back.
 *
 * @returns how many servers it is in
 */
export async function keepServers(
	client: Client<true>,
	desk: Desk,
	log: Logger,
): Promise<number> {
	const note = (task: Promise<void>) =>
		task.catch((err: unknown) => log.error({ err }, "servers not noted"));
	client.on(Events.GuildCreate, ({ id }) => note(desk.servers.join(id)));
	client.on(Events.GuildDelete, ({ id }) => note(desk.servers.leave(id)));
	const clean = async () => {
		await desk.expire();
		const erased = await desk.eraseLeftServers(new Date());
		if (erased > 0) log.info({ erased }, "left servers erased");
		await desk.gaps.catchUp();
		await desk.postNotices(new Date());
	};
	await desk.servers.reconcile([...client.guilds.cache.keys()]);
	await clean();
	setInterval(() => note(clean()), MILLISECONDS_BETWEEN_CLEANINGS).unref();
	return client.guilds.cache.size;
}
