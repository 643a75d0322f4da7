import { DiscordAPIError, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Stage, startStage } from "../connected-client.ts";
import { PageClient } from "../page-client.ts";

let stage: Stage;
let page: PageClient;
let channelId: string;

beforeEach(async () => {
	stage = await startStage();
	page = await new PageClient(stage.discord).listen();
	channelId = page.place().channelId;
});

afterEach(async () => {
	page.close();
	await stage.close();
});

const rest = () => stage.client.rest;
const post = (body: object) =>
	rest().post(Routes.channelMessages(channelId), { body });
const seen = (method: string, status: number) =>
	page.until(() =>
		page.requests.find((one) => one.method === method && one.status === status),
	);

describe("the requests that are shown", () => {
	it("are those without a body, too", async () => {
		const { id } = (await post({ content: "x" })) as { id: string };
		await rest().delete(Routes.channelMessage(channelId, id));
		await seen("DELETE", 204);
	});

	it("are of look-ups only those that failed", async () => {
		await rest().get(Routes.channel(channelId));
		const unknown = rest().get(Routes.channel("99"));
		await expect(unknown).rejects.toThrow(DiscordAPIError);
		expect((await seen("GET", 404)).path).toBe("/channels/99");
		expect(page.requests.filter(({ status }) => status === 200)).toEqual(
			page.requests.filter(({ method }) => method === "PUT"),
		);
	});

	it("fail without a body, too, when every request shall", async () => {
		const { id } = (await post({ content: "x" })) as { id: string };
		await page.act({ kind: "fault", name: "failing", isOn: true });
		const path = Routes.channelMessage(channelId, id);
		const deleted = rest().delete(path, { signal: AbortSignal.timeout(500) });
		await expect(deleted).rejects.toThrow();
		expect((await seen("DELETE", 500)).fault).toBe("failing");
	});
});

it("counts what was refused, though fifty requests came since", async () => {
	await expect(post({ content: "" })).rejects.toThrow(DiscordAPIError);
	await page.until(() => page.world.refused === 1);
	for (let count = 0; count < 55; count += 1)
		await rest().post(Routes.channelTyping(channelId));
	const isNewest = ({ path }: { path: string }) => path.endsWith("/typing");
	await page.until(() => page.requests.every(isNewest));
	expect(page.world.refused).toBe(1);
});
