import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "../../../src/local-discord/local-discord.ts";
import { PageClient } from "../page-client.ts";
import { rawRequest } from "../raw-request.ts";

let discord: LocalDiscord;
beforeEach(async () => {
	discord = await startLocalDiscord();
});
afterEach(() => discord.close());

const at = (address: string) => new URL(discord.pageUrl).pathname + address;
const ask = (address: string, options = {}) =>
	rawRequest(discord.origin, at(address), options);

describe("the page's site", () => {
	it("serves files with headers that keep everything else out", async () => {
		const { status, headers, text } = await ask("wire.ts");
		expect(status).toBe(200);
		expect(text).toContain("export const Opcode");
		expect(headers).toMatchObject({
			"content-type": "text/javascript; charset=utf-8",
			"content-security-policy": expect.stringContaining("default-src 'none'"),
			"x-content-type-options": "nosniff",
		});
	});

	it("serves the same headers with what it refuses", async () => {
		const { status, headers } = await ask("nothing");
		expect(status).toBe(404);
		expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
	});

	it("leads to the address with the slash", async () => {
		const { status, headers } = await rawRequest(
			discord.origin,
			at("").slice(0, -1),
		);
		expect(status).toBe(307);
		expect(headers.location).toBe(discord.pageUrl);
	});

	it("leads from localhost to where attachments are, too", async () => {
		const { port } = new URL(discord.origin);
		const headers = { host: `localhost:${port}` };
		const answered = await ask("", { headers });
		expect(answered.headers.location).toBe(discord.pageUrl);
	});

	it.each([
		["act", "GET", "POST"],
		["events", "POST", "GET"],
		["wire.ts", "PUT", "GET"],
	])("at %s takes no %s", async (address, method, allow) => {
		const { status, headers } = await ask(address, { method });
		expect(status).toBe(405);
		expect(headers.allow).toBe(allow);
	});

	it("lies under a path of its own in each local Discord", async () => {
		const other = await startLocalDiscord();
		expect(new URL(other.pageUrl).pathname).not.toBe(at(""));
		await other.close();
	});

	it("stays out of the record", async () => {
		await ask("wire.ts");
		await ask("nothing");
		expect(discord.requests).toEqual([]);
		expect(discord.violations).toEqual([]);
	});

	it("gives away no file outside of it, however it is asked", async () => {
		const part = fc.constantFrom(
			...["page", "lib", "lit-html", "..", "%2e%2e", ".%2e", "%2f", "%5c"],
			...["..%2f", "local-discord.ts", "package.json", "src", "%00", "//"],
		);
		const path = fc.array(part, { minLength: 1 }).map((all) => all.join("/"));
		await fc.assert(
			fc.asyncProperty(path, async (address) => {
				const { status, headers } = await ask(address);
				// What leads back to the page itself is the page.
				const isPage = headers["content-type"]?.startsWith("text/html");
				expect([307, 400, 404, isPage ? 200 : 404]).toContain(status);
			}),
			{ numRuns: 200 },
		);
	});
});

describe("the stream", () => {
	let page: PageClient;
	beforeEach(async () => {
		page = await new PageClient(discord).listen();
	});
	afterEach(() => page.close());

	const write = (text: string) => discord.member({ name: "Ada" }).write(text);

	it("tells everything at first", () => {
		expect(page.world).toMatchObject({
			bot: { id: discord.applicationId, name: "Bot" },
			you: { name: "You" },
			isBotConnected: false,
			reset: null,
			faults: [],
			examples: [],
		});
		expect(page.world.personas.map(({ name }) => name)).toEqual([
			"member",
			"moderator",
			"owner",
		]);
		expect(page.commands).toEqual([]);
		expect(page.messages).toEqual([]);
	});

	it("then tells only what has changed", async () => {
		const { id } = write("one");
		expect(Object.keys(await page.next())).toEqual([`message:${id}`]);
	});

	it("tells together what changes together", async () => {
		const ids = ["one", "two", "three"].map((text) => write(text).id);
		expect(Object.keys(await page.next())).toEqual(
			ids.map((id) => `message:${id}`),
		);
	});

	it("tells what is gone", async () => {
		const guild = discord.addGuild({ name: "Archive" });
		const { id } = discord.member({ guild }).write("here");
		await page.message((message) => message.id === id);
		discord.removeGuild(guild.id);
		const event = await page.next();
		expect(event[`message:${id}`]).toBeNull();
		expect(page.world.servers.map(({ name }) => name)).toEqual(["Newsroom"]);
	});

	it("hides a server that is unavailable", async () => {
		const id = discord.guilds[0]?.id ?? "";
		discord.removeGuild(id, { unavailable: true });
		await page.until(() => page.world.servers.length === 0);
	});

	it("shows the newest 100 messages of each channel", async () => {
		const ids = Array.from({ length: 101 }, (_, n) => write(`${n}`).id);
		await page.message(({ id }) => id === ids.at(-1));
		expect(page.messages.map(({ id }) => id)).toEqual(ids.slice(1));
	});

	it("tells a second page everything, too", async () => {
		write("one");
		const second = await new PageClient(discord).listen();
		expect(second.messages).toHaveLength(1);
		second.close();
	});

	it("is open to four pages at most", async () => {
		const more = Array.from({ length: 3 }, () => new PageClient(discord));
		await Promise.all(more.map((one) => one.listen()));
		expect((await ask("events")).status).toBe(429);
		more[0]?.close();
		const isFree = async () => {
			const answered = await fetch(`${discord.pageUrl}events`);
			await answered.body?.cancel();
			return answered.status === 200;
		};
		await expect.poll(isFree).toBe(true);
		for (const one of more) one.close();
	});

	it("ends when the local Discord closes", async () => {
		await discord.close();
		await expect(page.next()).rejects.toThrow();
	});
});

it("shows what whoever starts it says", async () => {
	const named = await startLocalDiscord({
		botName: "Pull Quote",
		personName: "Ada",
		personas: [{ name: "guest", permissions: 1024n }],
		examples: [{ label: "Ask", path: "ask", options: { question: "who?" } }],
		onReset: async () => {},
	});
	const page = await new PageClient(named).listen();
	expect(page.world).toMatchObject({
		bot: { name: "Pull Quote" },
		you: { name: "Ada" },
		personas: [{ name: "guest", permissions: "1024" }],
		examples: [{ label: "Ask", path: "ask", options: { question: "who?" } }],
		reset: "possible",
	});
	page.close();
	await named.close();
});
