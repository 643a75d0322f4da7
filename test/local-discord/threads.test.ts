import { ChannelType, type DiscordAPIError, Events } from "discord.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ALL_PERMISSIONS, Permission } from "../../src/local-discord/wire.ts";
import {
	createClient,
	login,
	type Stage,
	startStage,
} from "./connected-client.ts";

const CHANNEL = "2100000000000000001";

let stage: Stage;

beforeEach(async () => {
	const channels = [{ id: CHANNEL, name: "ask" }, { name: "other" }];
	stage = await startStage([], { guilds: [{ name: "Newsroom", channels }] });
});

afterEach(() => stage.close());

async function post() {
	const channel = await stage.client.channels.fetch(CHANNEL);
	if (channel?.type !== ChannelType.GuildText) throw new Error("no channel");
	return channel.send("Hello");
}

it("opens a thread with the message's id, and tells of it", async () => {
	const told = new Promise((resolve) =>
		stage.client.once(Events.ThreadCreate, (_, isNew) => resolve(isNew)),
	);
	const message = await post();
	const thread = await message.startThread({ name: "About it" });
	expect(await told).toBe(true);
	expect(thread).toMatchObject({
		id: message.id,
		name: "About it",
		parentId: CHANNEL,
		archived: false,
	});
	await thread.send("First");
	expect(stage.discord.messagesIn(thread.id)).toMatchObject([
		{ content: "First" },
	]);
	expect(stage.discord.violations).toEqual([]);
});

it("names threads, after their channel, to who connects later", async () => {
	const message = await post();
	await message.startThread({ name: "About it" });
	const later = createClient(stage.discord);
	await login(later, stage.discord.token);
	const thread = later.channels.cache.get(message.id);
	expect(thread?.isThread() && thread.parentId).toBe(CHANNEL);
	await later.destroy();
	const [guild] = stage.discord.guilds;
	expect(guild?.channels.map(({ name }) => name)).toEqual([
		"ask",
		"About it",
		"other",
	]);
});

it.each([
	["a second thread on a message", 160004, ALL_PERMISSIONS, "Again"],
	[
		"one that the bot may not open",
		50013,
		ALL_PERMISSIONS & ~Permission.createPublicThreads,
		"New",
	],
	["a name that is too long", 50035, ALL_PERMISSIONS, "x".repeat(101)],
])("refuses %s", async (_what, code, permissions, name) => {
	const message = await post();
	if (name === "Again") await message.startThread({ name });
	stage.discord.setBotPermissions(CHANNEL, permissions);
	const { rest } = stage.client;
	const path = `/channels/${CHANNEL}/messages/${message.id}/threads` as const;
	const refused = rest.post(path, { body: { name } });
	const error = await refused.then(
		() => null,
		(reason: DiscordAPIError) => reason,
	);
	expect(error?.code).toBe(code);
});
