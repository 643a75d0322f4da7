import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ScheduledDigest } from "../../../src/answer/digest/digest-posting.ts";
import type { ProposedDigest } from "../../../src/answer/digest/schedule-desk.ts";
import { toArticle } from "../located.ts";
import { playPosting } from "../posting-stage.ts";

const MODERATOR = { server: "one", member: "7" };
const PLAN: ProposedDigest = {
	channel: "5",
	weekday: null,
	hour: 9,
	tag: null,
	timeZone: null,
};

const stage = playPosting<ScheduledDigest>("postDigest");

beforeEach(async () => {
	await stage.desk.settings.save(MODERATOR, { timeZone: "Europe/Berlin" }, "");
	await stage.desk.schedules.save(MODERATOR, PLAN, "a digest");
});

async function add(time: string, headline: string): Promise<void> {
	vi.setSystemTime(time);
	const library = await stage.libraries.of("one");
	await library.add(toArticle(headline, `This is about ${headline}.`), "7");
}

async function postAt(time: string): Promise<string[][]> {
	stage.posted = [];
	vi.setSystemTime(time);
	await stage.desk.postDigests(new Date());
	return stage.posted.map(({ shown }) =>
		shown.parts.flatMap(({ entries }) =>
			entries.map(({ entry }) => entry.headline),
		),
	);
}

it("comes at its hour with what was added since, once", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	expect(await postAt("2025-07-08T06:59:00Z")).toEqual([]);
	expect(await postAt("2025-07-08T07:00:00Z")).toEqual([["Bridge"]]);
	expect(stage.posted[0]).toMatchObject({ server: "one", channel: "5" });
	expect(await postAt("2025-07-08T07:01:00Z")).toEqual([]);
	await add("2025-07-08T07:00:00Z", "Harbour");
	expect(await postAt("2025-07-09T07:00:00Z")).toEqual([["Harbour"]]);
});

it("loses nothing that is added in the very moment of the digest", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	await postAt("2025-07-08T07:00:00Z");
	await add("2025-07-08T07:00:00.000Z", "Harbour");
	await add("2025-07-08T07:00:00.001Z", "Ferry");
	const [headlines] = await postAt("2025-07-09T07:00:00Z");
	expect(new Set(headlines)).toEqual(new Set(["Ferry", "Harbour"]));
});

it("posts nothing when nothing is new", async () => {
	expect(await postAt("2025-07-08T07:00:00Z")).toEqual([]);
	expect(stage.faults).toEqual([]);
});

it("catches up after days without the bot, as one", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	stage.open();
	expect(await postAt("2025-07-11T15:00:00Z")).toEqual([["Bridge"]]);
	await add("2025-07-11T16:00:00Z", "Harbour");
	expect(await postAt("2025-07-11T17:00:00Z")).toEqual([]);
	expect(await postAt("2025-07-12T07:00:00Z")).toEqual([["Harbour"]]);
});

it("was noted before it is posted", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	let noted: unknown;
	stage.post = async () => {
		noted = (await stage.desk.schedules.list("one"))[0]?.nextAt;
		return true;
	};
	await postAt("2025-07-08T07:00:00Z");
	expect(noted).toBe("2025-07-09T07:00:00.000Z");
});

it("tries again when something was the matter for now", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	stage.post = async () => {
		throw new Error("Discord is away");
	};
	expect(await postAt("2025-07-08T07:00:00Z")).toHaveLength(1);
	expect(stage.faults).toEqual([new Error("Discord is away")]);
	stage.post = async () => true;
	expect(await postAt("2025-07-08T07:05:00Z")).toEqual([]);
	expect(await postAt("2025-07-08T07:10:00Z")).toEqual([["Bridge"]]);
	expect(await postAt("2025-07-09T07:00:00Z")).toEqual([]);
});

it("keeps what was refused for the next one, and says so meanwhile", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	stage.post = async () => false;
	expect(await postAt("2025-07-08T07:00:00Z")).toHaveLength(1);
	expect(await postAt("2025-07-08T08:00:00Z")).toEqual([]);
	const [refused] = await stage.desk.schedules.list("one");
	expect(refused?.refusedAt).toBe("2025-07-08T07:00:00.000Z");
	stage.post = async () => true;
	expect(await postAt("2025-07-09T07:00:00Z")).toEqual([["Bridge"]]);
	const [posted] = await stage.desk.schedules.list("one");
	expect(posted?.refusedAt).toBe(null);
});

it("is silent where the bot was removed", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	await stage.desk.servers.leave("one");
	expect(await postAt("2025-07-08T07:00:00Z")).toEqual([]);
});

it("goes by the server's clocks from when they are set on", async () => {
	await add("2025-07-07T13:00:00Z", "Bridge");
	const change = { timeZone: "America/New_York" };
	await stage.desk.settings.save(MODERATOR, change, "");
	expect(await postAt("2025-07-08T07:00:00Z")).toEqual([]);
	expect(await postAt("2025-07-08T13:00:00Z")).toEqual([["Bridge"]]);
});

describe("a plan", () => {
	it("is not kept twice", async () => {
		await expect(stage.desk.schedules.propose(MODERATOR, PLAN)).rejects.toThrow(
			"scheduled already",
		);
	});

	it("is one of ten at most", async () => {
		for (let hour = 10; hour < 19; hour++)
			await stage.desk.schedules.save(MODERATOR, { ...PLAN, hour }, "");
		const another = { ...PLAN, hour: 20 };
		await expect(
			stage.desk.schedules.propose(MODERATOR, another),
		).rejects.toThrow("There are 10 digests already");
	});

	it("is saved once, and by its owner alone", async () => {
		const plan = { ...PLAN, hour: 10 };
		const id = await stage.desk.schedules.propose(MODERATOR, plan);
		const other = { ...MODERATOR, member: "8" };
		await expect(
			stage.desk.schedules.findProposed(other, id),
		).rejects.toThrow();
		expect(await stage.desk.schedules.findProposed(MODERATOR, id)).toEqual(
			plan,
		);
		await stage.desk.schedules.save(MODERATOR, plan, "");
		await expect(
			stage.desk.schedules.findProposed(MODERATOR, id),
		).rejects.toThrow("saved already");
	});
});
