import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { text as readAll } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type LocalDiscord,
	startLocalDiscord,
} from "../../src/local-discord/local-discord.ts";
import { text } from "../local-discord/message-view.ts";

let discord: LocalDiscord;
let folder: string;
let started: ChildProcess[];

beforeEach(async () => {
	discord = await startLocalDiscord({ patienceMs: 20_000 });
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	started = [];
});

afterEach(async () => {
	for (const child of started) {
		if (child.exitCode !== null || child.signalCode !== null) continue;
		const gone = once(child, "exit");
		child.kill("SIGKILL");
		await gone;
	}
	await discord.close();
	await chmod(folder, 0o700);
	await rm(folder, { recursive: true });
});

/** Starts the bot as `npm start` does. */
function start(settings: Record<string, string> = {}) {
	const child = spawn(
		process.execPath,
		[
			"--disable-warning=ExperimentalWarning",
			"--import",
			"./src/check-node.mjs",
			"src/main.ts",
		],
		{
			stdio: ["ignore", "pipe", "pipe"],
			env: {
				PATH: process.env.PATH,
				DISCORD_TOKEN: discord.token,
				DISCORD_API_URL: discord.url,
				DATA_FOLDER: folder,
				MODELS: "off",
				...settings,
			},
		},
	);
	started.push(child);
	const ended = Promise.all([
		once(child, "exit"),
		readAll(child.stderr),
		readAll(child.stdout),
	]).then(([[code], errors, output]) => ({ code, errors, output }));
	return { child, ended };
}

async function ready(settings: Record<string, string> = {}) {
	const run = start(settings);
	await discord.registered();
	await discord.connected();
	return run;
}

describe("a start that can't succeed says why in one line and exits with 1", () => {
	async function expectFailure(
		settings: Record<string, string>,
		reason: RegExp,
	): Promise<void> {
		const { code, errors } = await start(settings).ended;
		expect(errors).toMatch(reason);
		expect(errors.trim().split("\n")).toHaveLength(1);
		expect(code).toBe(1);
	}

	it("a wrong token", () =>
		expectFailure({ DISCORD_TOKEN: "wrong" }, /doesn't accept the token/u));

	it("disallowed intents", async () => {
		discord.gateway.closeNextIdentify(4014);
		const run = start();
		const { code, errors } = await run.ended;
		expect(errors).toMatch(/disallows the bot's intents/u);
		expect(code).toBe(1);
	});

	it("a token that is reset while the bot runs", async () => {
		const run = await ready();
		discord.gateway.closeSocket(4004);
		const { code, errors } = await run.ended;
		expect(errors).toMatch(/doesn't accept the token/u);
		expect(code).toBe(1);
	});

	it("an unreachable Discord", () =>
		expectFailure(
			{ DISCORD_API_URL: "http://127.0.0.1:9/api" },
			/can't be reached/u,
		));

	it("a data folder that can't be made", async () => {
		const file = join(folder, "file");
		await writeFile(file, "");
		await expectFailure(
			{ DATA_FOLDER: join(file, "data") },
			/can't be written to/u,
		);
	});

	it("a database of a newer version", async () => {
		const database = new DatabaseSync(join(folder, "pullquote.db"));
		database.exec("PRAGMA user_version = 999");
		database.close();
		await expectFailure({}, /newer Pullquote/u);
	});

	it("a database that is none", async () => {
		await writeFile(join(folder, "pullquote.db"), "not a database".repeat(99));
		await expectFailure({}, /can't be read/u);
	});

	it("a second bot on the same database", async () => {
		await ready();
		await expectFailure({}, /Another Pullquote is running/u);
	});

	it("a setting that can't be used", () =>
		expectFailure({ LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of/u));

	it("an address that the token must not be sent to", () =>
		expectFailure(
			{ DISCORD_API_URL: "https://example.org/api" },
			/DISCORD_API_URL/u,
		));

	it("a Node that is too old", async () => {
		const old = spawn(process.execPath, [
			"--input-type=module",
			"--eval",
			`Object.defineProperty(process.versions, "node", { value: "20.1.0" });
			await import(${JSON.stringify(join(process.cwd(), "src/check-node.mjs"))});`,
		]);
		const [errors, [code]] = await Promise.all([
			readAll(old.stderr),
			once(old, "exit"),
		]);
		expect(errors).toMatch(/needs Node 24/u);
		expect(code).toBe(1);
	});
});

describe("without a token", () => {
	const local = { DISCORD_TOKEN: "", DISCORD_API_URL: "" };

	/** Resolves with the address of the page once it is printed. */
	async function printed({ child }: ReturnType<typeof start>): Promise<string> {
		for await (const line of createInterface({ input: child.stdout })) {
			const url = /http:\/\/\S+/u.exec(line)?.[0];
			if (url) return url;
		}
		throw new Error("it ended without an address");
	}

	it("prints one line with the address of a page on this machine", async () => {
		const run = start(local);
		const url = await printed(run);
		expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{20,}\/$/u);
		const page = await fetch(url);
		expect(await page.text()).toContain("<title>Local Discord</title>");
		run.child.kill("SIGTERM");
		const { code, errors } = await run.ended;
		expect(errors).toBe("");
		expect(code).toBe(0);
	});

	it("says so when another one runs on the same data", async () => {
		await printed(start(local));
		const { code, errors } = await start(local).ended;
		expect(errors).toMatch(/Another Pullquote is running/u);
		expect(errors.trim().split("\n")).toHaveLength(1);
		expect(code).toBe(1);
	});

	it("keeps what it knows apart from the real bot's", async () => {
		await printed(start(local));
		await ready();
		expect(readdirSync(folder)).toContain("local-discord");
		expect(readdirSync(folder)).toContain("pullquote.db");
	});
});

describe("SIGTERM and SIGINT", () => {
	it.each(["SIGTERM", "SIGINT"] as const)(
		"%s lets an answer be finished, then the bot leaves",
		async (signal) => {
			const { child, ended } = await ready();
			const release = discord.holdNext(/callback/u);
			const asked = discord
				.member()
				.command("ask", { question: "who objected to the deal" });
			await release.arrived;
			child.kill(signal);
			release();
			expect(text((await asked).message)).toContain("**objected**");
			expect((await ended).code).toBe(0);
		},
	);

	it("lets an answer be finished that was asked before all was started", async () => {
		const first = await ready();
		first.child.kill("SIGTERM");
		await first.ended;
		const registration = discord.holdNext(/commands/u);
		const { child, ended } = start();
		await registration.arrived;
		const answer = discord.holdNext(/callback/u);
		const asked = discord
			.member()
			.command("ask", { question: "who objected to the deal" });
		await answer.arrived;
		child.kill("SIGTERM");
		answer();
		expect(text((await asked).message)).toContain("**objected**");
		const { code, errors } = await ended;
		expect(errors).toBe("");
		expect(code).toBe(0);
		registration();
	});
});

it("reads with the models that come with it, unless told not to", async () => {
	const { child, ended } = await ready({ MODELS: "on" });
	const asked = await discord
		.member()
		.command("ask", { question: "who objected to the deal" });
	expect(text(asked.message)).toContain(
		"**The answer**\n**“Italy, Spain, Greece, Malta and Cyprus”**",
	);
	child.kill("SIGTERM");
	const { code, errors, output } = await ended;
	expect(output).not.toContain("by words only");
	expect(errors).toBe("");
	expect(code).toBe(0);
});

it("goes on when discord.js throws at a packet that it can't read", async () => {
	const run = await ready();
	discord.gateway.dispatch("INTERACTION_CREATE", { id: "1", type: 2 });
	const asked = await discord
		.member()
		.command("ask", { question: "who objected to the deal" });
	expect(text(asked.message)).toContain("**objected**");
	run.child.kill("SIGTERM");
	const { code, output } = await run.ended;
	expect(output).toContain("a packet could not be handled");
	expect(code).toBe(0);
});

it("keeps everything for the next start when it is killed", async () => {
	const first = await ready();
	const moderator = discord.member({ permissions: 1n << 13n });
	const draft = await moderator.command("article add", {
		file: {
			name: "note.txt",
			bytes: Buffer.from(
				`The harbour note\n\n${"The harbour master of Lillesand resigned on Sunday. ".repeat(3)}`,
			),
			contentType: "text/plain",
		},
	});
	await moderator.press(draft.message, "Publish");
	const gone = once(first.child, "exit");
	first.child.kill("SIGKILL");
	await gone;
	const identified = discord.nextIdentify();
	start();
	await identified;
	await discord.connected();
	const asked = await discord
		.member()
		.command("ask", { question: "who resigned in Lillesand" });
	expect(text(asked.message)).toContain("**resigned**");
});
