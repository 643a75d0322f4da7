import { type Interaction, MessageFlags } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Stage, startStage } from "../connected-client.ts";
import { PageClient } from "../page-client.ts";

const COMMANDS = [{ name: "ask", description: "Asks" }];

let stage: Stage;
let page: PageClient;

async function begin(acknowledgeWithinMs: number): Promise<void> {
	stage = await startStage(COMMANDS, { acknowledgeWithinMs });
	stage.onInteraction(answer);
	page = await new PageClient(stage.discord).listen();
}
afterEach(async () => {
	page.close();
	await stage.close();
});

async function answer(interaction: Interaction): Promise<void> {
	if (interaction.isChatInputCommand()) await interaction.reply("here");
}

const ask = () =>
	page.act({ kind: "command", place: page.place(), path: "ask", options: {} });
const turn = (name: "late" | "rateLimited" | "failing", isOn: boolean) =>
	page.act({ kind: "fault", name, isOn });
const callbacks = () =>
	page.requests.filter(({ path }) => path.endsWith("/callback"));

describe("the fault “late”", () => {
	beforeEach(() => begin(200));

	it("lets the interaction expire, and the bot gets 10062", async () => {
		await turn("late", true);
		expect((await ask()).answer).toEqual({ kind: "expired" });
		expect(await stage.firstError).toMatchObject({ code: 10062 });
		const [late] = await page.until(() =>
			callbacks()[0]?.status ? callbacks() : undefined,
		);
		expect(late).toMatchObject({ status: 404, fault: "late" });
		expect(page.messages).toEqual([]);
	});

	it("holds a deferral, too", async () => {
		stage.client.removeAllListeners("interactionCreate");
		stage.onInteraction(async (interaction) => {
			if (!interaction.isRepliable()) return;
			await interaction.deferReply({ flags: MessageFlags.Ephemeral });
		});
		await turn("late", true);
		expect((await ask()).answer).toEqual({ kind: "expired" });
	});

	it("ends when it is switched off", async () => {
		await turn("late", true);
		await turn("late", false);
		expect((await ask()).answer).toEqual({ kind: "message" });
	});

	it("lets go of what it holds when the server closes", async () => {
		await turn("late", true);
		const asking = ask().catch(() => "cut");
		await page.until(() => callbacks()[0]);
		await stage.close();
		expect(await asking).toBe("cut");
		expect(stage.discord.violations).toEqual([]);
	});
});

describe("the fault “rateLimited”", () => {
	beforeEach(() => begin(3000));

	it("refuses each request once", async () => {
		await turn("rateLimited", true);
		expect((await ask()).answer).toEqual({ kind: "message" });
		await page.until(() => callbacks().length === 2 && callbacks()[1]?.status);
		expect(callbacks()).toMatchObject([
			{ status: 429, fault: "rateLimited" },
			{ status: 204, fault: null },
		]);
	});

	it("leaves requests without a body alone", async () => {
		await turn("rateLimited", true);
		const url = `${stage.discord.url}/v10/gateway`;
		expect((await fetch(url)).status).toBe(401);
	});
});

describe("the fault “failing”", () => {
	beforeEach(() => begin(3000));

	it("answers everything that has a body with 500", async () => {
		await turn("failing", true);
		const url = `${stage.discord.url}/v10/users/@me/channels`;
		const response = await fetch(url, {
			method: "POST",
			headers: { authorization: `Bot ${stage.discord.token}` },
			body: "{}",
		});
		expect(response.status).toBe(500);
		await page.until(() => page.requests.at(-1)?.status === 500);
		expect(page.requests.at(-1)?.fault).toBe("failing");
	});

	it("does not meet the page", async () => {
		await turn("failing", true);
		const place = page.place();
		const written = await page.act({
			kind: "write",
			place,
			text: "x",
			files: [],
		});
		expect(written.status).toBe(200);
	});
});

it("are shown while they are on", async () => {
	await begin(3000);
	expect(page.world.faults).toEqual([]);
	await turn("late", true);
	await turn("failing", true);
	await page.until(() => page.world.faults.length === 2);
	expect(page.world.faults).toEqual(["late", "failing"]);
	await turn("late", false);
	await page.until(() => page.world.faults.length === 1);
	expect(page.world.faults).toEqual(["failing"]);
});
