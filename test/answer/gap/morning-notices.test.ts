import { beforeEach, expect, it, vi } from "vitest";
import type { MorningNotice } from "../../../src/answer/gap/morning-notices.ts";
import { Gaps } from "../../../src/records/gaps/gaps.ts";
import { playPosting } from "../posting-stage.ts";

const OWNER = { server: "one", member: "7" };

const stage = playPosting<MorningNotice>("post");

beforeEach(async () => {
	await stage.desk.settings.save(
		OWNER,
		{ noticesChannel: "5", timeZone: "Europe/Berlin" },
		"",
	);
});

async function ask(time: string, question: string): Promise<void> {
	vi.setSystemTime(time);
	await new Gaps(stage.database).record("one", question);
}

async function postAt(time: string): Promise<string[][]> {
	stage.posted = [];
	vi.setSystemTime(time);
	await stage.desk.postNotices(new Date());
	return stage.posted.map(({ gaps }) => gaps.map(({ question }) => question));
}

it("tells in the morning what was asked since the one before, once", async () => {
	await ask("2025-07-07T13:00:00Z", "who objected to the deal");
	await ask("2025-07-07T14:00:00Z", "who paid for the bridge");
	await ask("2025-07-07T15:00:00Z", "who paid for the bridge");
	expect(await postAt("2025-07-07T22:00:00Z")).toEqual([]);
	expect(await postAt("2025-07-08T06:59:00Z")).toEqual([]);
	expect(await postAt("2025-07-08T07:00:00Z")).toEqual([
		["who paid for the bridge", "who objected to the deal"],
	]);
	expect(stage.posted[0]).toMatchObject({ server: "one", channel: "5" });
	expect(await postAt("2025-07-08T08:00:00Z")).toEqual([]);
	await ask("2025-07-08T12:00:00Z", "where is the harbour master");
	expect(await postAt("2025-07-09T07:30:00Z")).toEqual([
		["where is the harbour master"],
	]);
});

it("goes by the clocks of the server's time zone, in winter, too", async () => {
	await postAt("2025-12-01T12:00:00Z");
	await ask("2025-12-01T13:00:00Z", "who objected to the deal");
	expect(await postAt("2025-12-02T07:30:00Z")).toEqual([]);
	expect(await postAt("2025-12-02T08:00:00Z")).toHaveLength(1);
});

it("posts nothing when every question found its answer", async () => {
	expect(await postAt("2025-07-08T07:00:00Z")).toEqual([]);
	await ask("2025-07-08T08:00:00Z", "who objected to the deal");
	expect(await postAt("2025-07-09T07:00:00Z")).toHaveLength(1);
});

it("catches up after days without the bot, as one", async () => {
	await ask("2025-07-07T13:00:00Z", "who objected to the deal");
	stage.open();
	expect(await postAt("2025-07-10T15:00:00Z")).toEqual([
		["who objected to the deal"],
	]);
	expect(await postAt("2025-07-10T16:00:00Z")).toEqual([]);
});

it("tries again when something was the matter for now", async () => {
	await ask("2025-07-07T13:00:00Z", "who objected to the deal");
	stage.post = async () => {
		throw new Error("Discord is away");
	};
	expect(await postAt("2025-07-08T07:00:00Z")).toHaveLength(1);
	expect(stage.faults).toEqual([new Error("Discord is away")]);
	stage.post = async () => true;
	expect(await postAt("2025-07-08T08:00:00Z")).toHaveLength(1);
});

it("doesn't try again what is refused for good", async () => {
	await ask("2025-07-07T13:00:00Z", "who objected to the deal");
	stage.post = async () => false;
	expect(await postAt("2025-07-08T07:00:00Z")).toHaveLength(1);
	expect(await postAt("2025-07-08T08:00:00Z")).toEqual([]);
});

it("is silent where no channel is chosen, and where the bot was removed", async () => {
	await ask("2025-07-07T13:00:00Z", "who objected to the deal");
	await stage.desk.settings.save(OWNER, { noticesChannel: null }, "");
	expect(await postAt("2025-07-08T07:00:00Z")).toEqual([]);
	await stage.desk.settings.save(OWNER, { noticesChannel: "5" }, "");
	await ask("2025-07-08T13:00:00Z", "who objected to the deal");
	await stage.desk.servers.leave("one");
	expect(await postAt("2025-07-09T07:00:00Z")).toEqual([]);
});
