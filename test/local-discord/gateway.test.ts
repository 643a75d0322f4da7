import { type Client, Events, GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";
import type { LocalDiscordOptions } from "../../src/local-discord/state/create-state.ts";
import { createClient, login } from "./connected-client.ts";

let discord: LocalDiscord;
let client: Client;

/** Starts a local Discord and a client in it that answers "/ask" with "here". */
async function connect(options: LocalDiscordOptions = {}): Promise<void> {
	discord = await startLocalDiscord(options);
	client = createClient(discord);
	client.on(Events.InteractionCreate, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.reply("here");
	});
	await login(client, discord.token);
	await client.application?.commands.set([
		{ name: "ask", description: "Asks" },
	]);
}

async function ask(): Promise<string> {
	const answer = await discord.member().command("ask");
	return answer.message.content;
}

async function disconnect(): Promise<void> {
	await client?.destroy();
	await discord?.close();
}

describe("a connection", () => {
	beforeEach(() => connect());
	afterEach(disconnect);

	it("that breaks is resumed, and nothing is missed", async () => {
		const resumed = discord.nextResume();
		discord.dropSocket();
		await discord.until(() => !discord.gateway.isConnected, "the break");
		const answer = ask();
		expect(discord.gateway.isConnected).toBe(false);
		await resumed;
		expect(await answer).toBe("here");
		expect(discord.gateway.identifies).toBe(1);
	});

	it("is resumed when Discord asks to reconnect", async () => {
		const resumed = discord.nextResume();
		discord.askToReconnect();
		await resumed;
		expect(await ask()).toBe("here");
		expect(discord.gateway.identifies).toBe(1);
	});

	it("is resumed when its session is invalid but can be resumed", async () => {
		const resumed = discord.nextResume();
		discord.invalidateSession({ resumable: true });
		await resumed;
		expect(await ask()).toBe("here");
		expect(discord.gateway.identifies).toBe(1);
	});

	it("is made anew when its session can't be resumed", async () => {
		const identified = discord.nextIdentify();
		discord.invalidateSession({ resumable: false });
		await identified;
		expect(await ask()).toBe("here");
		expect(discord.gateway.resumes).toBe(0);
	});

	it("that is closed with a code may be resumed", async () => {
		const resumed = discord.nextResume();
		discord.gateway.closeSocket(4000);
		await resumed;
		expect(await ask()).toBe("here");
	});

	it("ends with the client, and then nobody can be asked", async () => {
		await client.destroy();
		await discord.until(() => !discord.gateway.hasSession, "the end");
		expect(discord.gateway.lastCloseCode).toBe(1000);
		await expect(ask()).rejects.toThrow("the bot is not connected");
	});
});

describe("heartbeats", () => {
	afterEach(disconnect);

	it("are acknowledged", async () => {
		await connect({ heartbeatIntervalMs: 10 });
		await discord.until(() => discord.gateway.heartbeats > 2, "heartbeats");
		expect(discord.gateway.resumes).toBe(0);
	});

	it("that stay unacknowledged make the client resume", async () => {
		await connect({ heartbeatIntervalMs: 50 });
		const resumed = discord.nextResume();
		discord.silence();
		const answer = ask();
		await resumed;
		expect(await answer).toBe("here");
	});
});

describe("a login", () => {
	beforeEach(async () => {
		discord = await startLocalDiscord();
	});
	afterEach(disconnect);

	/** Logs in without waiting for READY and returns the code of the refusal. */
	async function findCloseCode(): Promise<number> {
		const closed = new Promise<number>((resolve) =>
			client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
		);
		client.login(discord.token).catch(() => {});
		return await closed;
	}

	it("with a wrong token is refused before the gateway", async () => {
		client = createClient(discord);
		await expect(client.login("wrong")).rejects.toMatchObject({
			code: "TokenInvalid",
		});
		expect(discord.requests).toMatchObject([{ status: 401 }]);
	});

	/** Sends one packet and returns the code that the connection is closed with. */
	async function findCodeOf(packet: string): Promise<number> {
		const socket = new WebSocket(`${discord.origin}/gateway`);
		const closed = new Promise<number>((resolve) =>
			socket.addEventListener("close", ({ code }) => resolve(code)),
		);
		await new Promise((resolve) => socket.addEventListener("open", resolve));
		socket.send(packet);
		return await closed;
	}

	it("with a wrong token is closed with 4004 by the gateway", async () => {
		const d = { token: "wrong", intents: 1 };
		expect(await findCodeOf(JSON.stringify({ op: 2, d }))).toBe(4004);
	});

	it.each([
		["{", 4002],
		["null", 4002],
		["[]", 4002],
		['{"op":"2"}', 4002],
		['{"op":2,"d":null}', 4004],
		['{"op":3}', 4003],
		[`{"op":2,"d":"${"x".repeat(4096)}"}`, 1009],
	])("that sends %.20s is closed with %i", async (packet, code) => {
		expect(await findCodeOf(packet)).toBe(code);
	});

	it("may be refused with any code", async () => {
		client = createClient(discord);
		discord.gateway.closeNextIdentify(4013);
		expect(await findCloseCode()).toBe(4013);
	});

	it("that asks for privileged intents is closed with 4014", async () => {
		client = createClient(discord, {
			intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
		});
		expect(await findCloseCode()).toBe(4014);
	});

	it("may have the privileged intents that are switched on", async () => {
		await discord.close();
		const privilegedIntents = GatewayIntentBits.MessageContent;
		discord = await startLocalDiscord({ privilegedIntents });
		client = createClient(discord, {
			intents: [GatewayIntentBits.Guilds, privilegedIntents],
		});
		await login(client, discord.token);
		expect(client.isReady()).toBe(true);
	});
});
