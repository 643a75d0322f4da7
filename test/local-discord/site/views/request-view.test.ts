import { afterEach, beforeEach, expect, it } from "vitest";
import { type Stage, startStage } from "../../connected-client.ts";
import { PageClient } from "../../page-client.ts";

let stage: Stage;
let page: PageClient;
beforeEach(async () => {
	stage = await startStage([{ name: "ask", description: "Asks" }]);
	page = await new PageClient(stage.discord).listen();
});
afterEach(async () => {
	page.close();
	await stage.close();
});

const channelPath = () =>
	`/channels/${page.place().channelId}/messages` as const;
const post = (content: string) =>
	stage.client.rest.post(channelPath(), { body: { content } });

/** The newest, if it is a post in the channel. */
const posted = () =>
	page.requests.findLast(({ path }) => path === channelPath());

it("shows the requests that carried a body, with their answers", async () => {
	await post("hello");
	await page.until(() => posted()?.status === 200);
	expect(posted()).toMatchObject({
		method: "POST",
		path: channelPath(),
		status: 200,
		body: { content: "hello" },
		files: [],
		problems: [],
		fault: null,
	});
	expect(page.requests.every(({ body }) => body !== undefined)).toBe(true);
});

it("hides the tokens", async () => {
	stage.onInteraction(async (interaction) => {
		if (!interaction.isRepliable()) return;
		await interaction.deferReply();
		await interaction.editReply("x");
	});
	await stage.discord.member().command("ask");
	await page.until(() => page.requests.at(-1)?.method === "PATCH");
	const paths = page.requests.slice(-2).map(({ path }) => path);
	expect(paths[0]).toMatch(/^\/interactions\/\d+\/…\/callback$/u);
	expect(paths[1]).toMatch(/^\/webhooks\/\d+\/…\/messages\/@original$/u);
});

it("shows one that is not answered yet", async () => {
	const release = stage.discord.holdNext(/messages$/u);
	const posting = post("hello");
	await page.until(posted);
	expect(posted()?.status).toBeNull();
	release();
	await posting;
	await page.until(() => posted()?.status === 200);
});

it("says what was wrong", async () => {
	await post("x".repeat(2001)).catch(() => {});
	await page.until(() => posted()?.status === 400);
	expect(posted()?.problems).toEqual([
		expect.stringMatching(/^content: .*2000/u),
	]);
});

it("says when the connection was cut", async () => {
	stage.discord.failNext({ path: /messages$/u, status: 0 });
	await expect(post("x")).rejects.toThrow();
	await page.until(() => posted()?.status === 0);
});

it("names files with their sizes", async () => {
	await stage.client.rest.post(channelPath(), {
		body: { content: "look" },
		files: [{ name: "a.txt", data: Buffer.from("news") }],
	});
	await page.until(posted);
	expect(posted()?.files).toEqual([{ name: "a.txt", size: 4 }]);
});

it("shows the newest fifty", async () => {
	for (let count = 0; count < 51; count += 1) await post(`${count}`);
	await page.until(
		() => page.requests.at(-1)?.status && page.messages.length === 51,
	);
	const bodies = page.requests.map(({ body }) => body);
	expect(bodies).toHaveLength(50);
	expect(bodies.at(0)).toEqual({ content: "1" });
});
