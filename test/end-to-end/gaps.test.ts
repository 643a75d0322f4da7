import { PermissionFlagsBits } from "discord.js";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { ALL_PERMISSIONS } from "../../src/local-discord/wire.ts";
import { buttons, selects, text } from "../local-discord/message-view.ts";
import { listGaps, openGap, openTab, TELL_ME, wish } from "./gap-cards.ts";
import { publish, type Stage, startStage, textFile, until } from "./stage.ts";

const SERVER = "2000000000000000001";
const OTHER = "2000000000000000002";
const CHANNEL = "2100000000000000001";

const QUESTION = "who is against the harbour sale";
const AGAIN = "Who’s AGAINST harbour sales?";

const HARBOUR = `Lillesand council approves harbour sale

The council of Lillesand agreed on Monday to sell its old harbour to a shipping company.

Opposition came from the fishermen of the town, who fear that they will have to moor elsewhere.`;

const WEATHER = `Storms near the coast

Rain is expected on Monday in all of the south, and storms near the coast on Tuesday.

The weather service advises everybody to stay at home until Wednesday morning.`;

let stage: Stage;
let anna: Person;
let ben: Person;
let moderator: Person;

async function start(usesModels: boolean): Promise<void> {
	stage = await startStage({
		guilds: [
			{
				id: SERVER,
				name: "Newsroom",
				channels: [{ id: CHANNEL, name: "ask" }],
			},
			{ id: OTHER, name: "Elsewhere" },
		],
		usesModels,
		patienceMs: 20_000,
	});
	anna = stage.member({ id: "3000000000000000001", name: "Anna" });
	ben = stage.member({ id: "3000000000000000002", name: "Ben" });
	moderator = stage.moderator({ id: "3000000000000000003", name: "Mo" });
}

async function close(): Promise<void> {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
}

async function ask(
	person: Person,
	question = QUESTION,
	options: Record<string, string | boolean> = {},
): Promise<LocalMessage> {
	const { message } = await person.command("ask", { question, ...options });
	return message;
}

const list = () => listGaps(moderator);

const open = (question = QUESTION) => openGap(moderator, question);

const tab = (name: "Answered" | "Not for us") => openTab(moderator, name);

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

const answered = () =>
	until(async () => labels(await list()).includes("Answered: 1"));

async function remove(article: string): Promise<void> {
	const { form } = await moderator.command("article remove", { article });
	await moderator.submit(form, { reason: "" });
}

const posted = () => stage.discord.posted(CHANNEL);

describe("with the models", () => {
	beforeAll(async () => {
		await start(true);
		await ask(anna, "?");
		await stage.logged(`"server":"${SERVER}","made":3,"waiting":0`);
	});
	afterAll(close);

	it("counts a question that two members ask in other words, and says not who", async () => {
		const card = await ask(anna);
		expect(text(card)).toContain("Nothing found");
		expect(card.ephemeral).toBe(false);
		await ask(ben, AGAIN, { private: true });
		const said = text(await list());
		expect(said).toContain("Questions without a helpful answer: 1");
		expect(said).toMatch(
			/1\\\. \*\*who is against the harbour sale\*\* · asked 2 times · since \d+ \w+ \d{4}/u,
		);
		expect(said).not.toContain(anna.id);
		expect(said).not.toContain(AGAIN);
		const others = stage.moderator({ guild: OTHER });
		const { message } = await others.command("gaps", {});
		expect(text(message)).toContain("Questions without a helpful answer: 0");
	});

	it("counts none that was asked of one article, that is about nothing, or that found something", async () => {
		const { choices } = await anna.autocomplete(
			"ask",
			{ question: "x", article: "moon" },
			"article",
		);
		const article = String(choices[0]?.value);
		const within = await ask(anna, "which club won the cup final in Lisbon", {
			article,
		});
		expect(labels(within)).not.toContain(TELL_ME);
		await ask(anna, "what is it?");
		await ask(anna, "who objected to the deal");
		expect(text(await list())).toContain(
			"Questions without a helpful answer: 1",
		);
	});

	it("tells once, as each wished, when an article answers", async () => {
		const card = await ask(anna);
		const inChannel = await wish(anna, card, "In this channel");
		expect(text(inChannel.message)).toContain("You will be told");
		await wish(ben, card, "By direct message");
		const third = stage.member({ id: "3000000000000000004", name: "Cid" });
		const regretted = await wish(third, card, "In this channel");
		const ended = await third.press(regretted.message, "Don't tell me");
		expect(text(ended.message)).toContain("You won't be told");
		expect(text(await open())).toContain("2 members want to be told.");

		const gap = await open();
		const { form } = await moderator.press(gap, "Add an article for this");
		expect(form.title).toBe("Add an article");
		const draft = await moderator.submit(form, { text: HARBOUR });
		expect(text(draft.message)).toContain("Before it is published");
		expect(posted()).toEqual([]);
		await moderator.press(draft.message, "Publish");

		const told = await until(() => posted()[0]);
		expect(told.pings).toEqual([`user:${anna.id}`]);
		expect(text(told)).toContain(
			"### There is an article now\n<@3000000000000000001>, you wished to be told.",
		);
		expect(text(told)).toMatch(/^> .*fishermen/mu);
		const direct = await until(() => stage.discord.directMessages(ben.id)[0]);
		expect(text(direct)).toMatch(/^> .*fishermen/mu);
		await answered();
		expect(posted()).toHaveLength(1);
		expect(stage.discord.directMessages(third.id)).toEqual([]);
	});

	it("shows by which article it is answered, after a restart, too", async () => {
		await stage.restart();
		const answers = await tab("Answered");
		const { message } = await moderator.choose(answers, "Open a question", [
			QUESTION,
		]);
		expect(text(message)).toContain(
			"Answered by **Lillesand council approves harbour sale**.",
		);
		const shown = await moderator.press(message, "Show the article");
		expect(text(shown.message)).toContain("**1** The council of Lillesand");
		expect(posted()).toHaveLength(1);
	});

	it("is a gap again when the article is removed, and none when it is restored", async () => {
		await remove("Lillesand council");
		await until(async () =>
			text(await list()).includes("Questions without a helpful answer: 1"),
		);
		await moderator.command("article restore", {
			article: "Lillesand council",
		});
		await answered();
		expect(posted()).toHaveLength(1);
	});

	it("ends the wish of a member who takes no direct messages", async () => {
		await remove("Lillesand council");
		stage.discord.setReachable(anna.id, false);
		await publish(moderator, textFile("w.txt", WEATHER));
		await wish(anna, await ask(anna), "By direct message");
		await moderator.command("article restore", {
			article: "Lillesand council",
		});
		await stage.logged('"by":"direct message","code":50007');
		await answered();
		const line = stage.log.find((one) => one.includes("can't be told")) ?? "";
		expect(JSON.parse(line)).toMatchObject({ level: 30, server: SERVER });
		expect(line).not.toContain(anna.id);
		expect(stage.log.filter((one) => one.includes('"level":50'))).toEqual([]);
	});
});

describe("by words only", () => {
	beforeAll(() => start(false));
	afterAll(close);
	afterEach(async () => {
		for (const state of ["Answered", "Not for us"] as const) {
			const card = await tab(state);
			if (selects(card).length === 0) continue;
			const { message } = await moderator.choose(card, "Open a question", [
				QUESTION,
			]);
			const undo = state === "Answered" ? "It is not answered" : "Undo";
			await moderator.press(message, undo);
		}
	});

	it("says that only moderators can say what answers", async () => {
		await ask(anna);
		expect(text(await list())).toContain("reads by words only");
	});

	it("offers the best articles, and tells who waits by a moderator's word", async () => {
		await publish(moderator, textFile("h.txt", HARBOUR));
		await remove("Lillesand council");
		await publish(moderator, textFile("w.txt", WEATHER));
		await wish(anna, await ask(anna), "In this channel");
		await moderator.command("article restore", {
			article: "Lillesand council",
		});
		const picking = await moderator.press(await open(), "It is answered by…");
		expect(text(picking.message)).toContain("Which article answers it?");
		const done = await moderator.choose(
			picking.message,
			"The most promising articles",
			["Lillesand council approves harbour sale"],
		);
		expect(text(done.message)).toContain("Answered by **Lillesand council");
		const told = await until(() => posted()[0]);
		expect(told.pings).toEqual([`user:${anna.id}`]);
		expect(text(told)).toContain("Lillesand council");
	});

	it("takes a typed headline, and says if there is none like it", async () => {
		const picking = await moderator.press(await open(), "It is answered by…");
		const { form } = await moderator.press(picking.message, "Type a headline");
		const refused = await moderator.submit(form, { headline: "zeppelin" });
		expect(text(await refused.followUp())).toContain("There is no article");
		const done = await moderator.submit(form, { headline: "storms" });
		expect(text(done.message)).toContain("Answered by **Storms near the coast");
	});

	it("dismisses and takes it back; who waits isn't told", async () => {
		await remove("Lillesand council");
		const card = await ask(anna);
		await wish(anna, card, "In this channel");
		const dismissed = await moderator.press(await open(), "Not for us");
		expect(text(dismissed.message)).toContain("no article is wanted");
		const refused = await ben.press(card, TELL_ME);
		expect(text(refused.message)).toContain("don't plan an article");
		await stage.restart();
		const undone = await moderator.press(dismissed.message, "Undo");
		expect(text(undone.message)).toContain("No article is known to answer");
		expect(text(undone.message)).toContain("1 member wants to be told.");
	});

	it("ends the wish quietly where the bot may not write any more", async () => {
		await wish(anna, await ask(anna), "In this channel");
		const before = posted().length;
		const picking = await moderator.press(await open(), "It is answered by…");
		const { form } = await moderator.press(picking.message, "Type a headline");
		stage.discord.setBotPermissions(CHANNEL, PermissionFlagsBits.ViewChannel);
		await moderator.submit(form, { headline: "storms" });
		await stage.logged('"by":"channel","code":50013');
		stage.discord.setBotPermissions(CHANNEL, ALL_PERMISSIONS);
		expect(posted()).toHaveLength(before);
		expect(stage.log.filter((one) => one.includes('"level":50'))).toEqual([]);
	});

	it("lets only moderators look and decide", async () => {
		await expect(anna.command("gaps", {})).rejects.toThrow();
		const card = await open();
		const demoted = stage.member({ id: moderator.id });
		const refused = await demoted.press(card, "Not for us");
		expect(text(refused.message)).toContain("Only for moderators");
	});

	it("pages through many", async () => {
		for (let number = 0; number < 12; number++)
			await ask(
				stage.member(),
				`did zebra${number} cross ${"the long road ".repeat(18)}`,
			);
		const card = await list();
		expect(text(card)).toContain("Questions without a helpful answer: 13");
		const next = await moderator.press(card, "Next ▶");
		expect(text(next.message)).toContain("Page 2 of 2");
		expect(selects(next.message)[0]?.options).toHaveLength(3);
	});
});
