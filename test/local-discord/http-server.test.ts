import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";
import { rawRequest } from "./raw-request.ts";

let discord: LocalDiscord;
beforeEach(async () => {
	discord = await startLocalDiscord();
});
afterEach(() => discord.close());

const UPGRADE = {
	connection: "Upgrade",
	upgrade: "websocket",
	"sec-websocket-version": "13",
	"sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
};

/** Everything that is served, and what it answers when it is asked properly. */
const PLACES: [string, () => string, object, number][] = [
	["REST", () => "/api/v10/gateway", {}, 401],
	["files", () => "/attachments/1/2/a.txt", {}, 404],
	["the gateway", () => "/gateway", UPGRADE, 101],
	["the page", () => new URL(discord.pageUrl).pathname, {}, 200],
];

describe.each(PLACES)("%s", (_name, path, headers, status) => {
	const ask = (more: object) =>
		rawRequest(discord.origin, path(), { headers: { ...headers, ...more } });

	it.each(["127.0.0.1", "localhost", "LOCALHOST"])(
		"is there for the host %s",
		async (name) => {
			const { port } = new URL(discord.origin);
			const isPage = path() === new URL(discord.pageUrl).pathname;
			const answered = await ask({ host: `${name}:${port}` });
			const isMoved = isPage && name !== "127.0.0.1";
			expect(answered.status).toBe(isMoved ? 307 : status);
		},
	);

	it.each([
		"evil.example",
		"127.0.0.1",
		"127.0.0.1.evil.example:80",
		"localhost:1",
	])("is not there for the host %j", async (host) => {
		expect((await ask({ host })).status).toBe(421);
		expect(discord.requests).toEqual([]);
	});

	it("is there for its own page", async () => {
		expect((await ask({ origin: discord.origin })).status).toBe(status);
	});

	it.each(["https://evil.example", "null", "http://127.0.0.1"])(
		"is not there for a page of %s",
		async (origin) => {
			const { status: refused, text } = await ask({ origin });
			expect(refused).toBe(403);
			expect(text).toMatch(/^Pages of other origins/u);
			expect(discord.requests).toEqual([]);
		},
	);
});

it("keeps what a browser asks for out of the record", async () => {
	const headers = { "sec-fetch-site": "none" };
	const { status } = await rawRequest(discord.origin, "/favicon.ico", {
		headers,
	});
	expect(status).toBe(404);
	expect(discord.requests).toEqual([]);
	expect(discord.violations).toEqual([]);
});

it("lets no browser use the REST interface", async () => {
	const headers = { "sec-fetch-site": "cross-site" };
	const asking = rawRequest(discord.origin, "/api/v10/gateway", { headers });
	expect((await asking).status).toBe(404);
});

it.each(["/api/v10/channels/%zz", "@evil.example/", "http://[/"])(
	"refuses the address %s",
	async (path) => {
		expect((await rawRequest(discord.origin, path)).status).toBe(400);
	},
);
