import { PermissionFlagsBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { text } from "../local-discord/message-view.ts";
import { type Stage, startStage } from "./stage.ts";

const QUESTION = "who objected to the deal";
const OWNER =
	PermissionFlagsBits.UseApplicationCommands | PermissionFlagsBits.ManageGuild;
const ELSEWHERE = "2000000000000000002";

const TOO_MANY =
	/^### One moment, please\nYou have asked (?<most>\d+) questions in a minute\. You can ask again <t:(?<until>\d+):R>\.$/mu;
const BUSY =
	/^Many people are asking here at the moment\. Try again <t:\d+:R>\.$/mu;

let stage: Stage;
let anna: Person;

beforeEach(async () => {
	// Minutes pass only as they are told to.
	vi.useFakeTimers({ toFake: ["Date"] });
	stage = await startStage({
		guilds: [
			{ id: "2000000000000000001", name: "Newsroom" },
			{ id: ELSEWHERE, name: "Elsewhere" },
		],
	});
	anna = stage.member({ name: "Anna" });
});

afterEach(async () => {
	vi.useRealTimers();
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const ask = async (person: Person, options = {}): Promise<LocalMessage> =>
	(await person.command("ask", { question: QUESTION, ...options })).message;

async function askOften(person: Person, times: number): Promise<void> {
	for (let time = 0; time < times; time++)
		expect(text(await ask(person))).toContain("The closest passages");
}

/** Saves a choice of a setting. */
async function set(setting: string, choice: string): Promise<string> {
	const owner = stage.member({ name: "Olga", permissions: OWNER });
	const all = await owner.command("settings", {});
	const page = await owner.choose(all.message, "Change a setting", [setting]);
	const outlook = await owner.press(page.message, choice);
	const said = text(outlook.message);
	await owner.press(outlook.message, "Save");
	return said;
}

const OF_MEMBER = "Questions a minute, for each member";
const OF_SERVER = "Questions a minute, for the server";

describe("a member who asks too often", () => {
	it("is told when to ask again, alone, and then is answered", async () => {
		await askOften(anna, 10);
		const refused = await ask(anna);
		expect(refused.ephemeral).toBe(true);
		expect(text(refused)).toContain(`> ${QUESTION}`);
		const { most, until } = TOO_MANY.exec(text(refused))?.groups ?? {};
		expect(most).toBe("10");
		const wait = Number(until) * 1_000 - Date.now();
		expect(wait).toBeGreaterThan(0);
		expect(wait).toBeLessThanOrEqual(61_000);
		vi.setSystemTime(Number(until) * 1_000);
		await askOften(anna, 1);
	});

	it("keeps nobody else from being answered, here or elsewhere", async () => {
		await askOften(anna, 10);
		expect(text(await ask(anna))).toMatch(TOO_MANY);
		await askOften(stage.member({ name: "Ben" }), 1);
		const elsewhere = stage.member({ id: anna.id, guild: ELSEWHERE });
		await askOften(elsewhere, 1);
	});

	it("may do all that needs no reading", async () => {
		await askOften(anna, 9);
		const card = await ask(anna);
		expect(text(await ask(anna))).toMatch(TOO_MANY);
		const typed = { question: QUESTION, article: "" };
		const { choices } = await anna.autocomplete("ask", typed, "article");
		const article = choices[0]?.value;
		expect(article).toBeDefined();
		const voted = await anna.press(card, "Helpful");
		expect(text(voted.message)).not.toMatch(TOO_MANY);
		const { message } = await anna.command("summary", { article });
		expect(text(message)).not.toMatch(TOO_MANY);
		expect(text((await anna.press(message, "Longer")).message)).not.toMatch(
			TOO_MANY,
		);
	});

	it("doesn't lose what was typed into the form of a summary", async () => {
		const { choices } = await anna.autocomplete(
			"summary",
			{ article: "" },
			"article",
		);
		const article = choices[0]?.value ?? "";
		const { message } = await anna.command("summary", { article });
		const { form } = await anna.press(message, "Ask about this");
		await askOften(anna, 10);
		const refused = await anna.submit(form, { question: "how *many* goats" });
		expect(refused.message.ephemeral).toBe(true);
		expect(text(refused.message)).toMatch(TOO_MANY);
		expect(text(refused.message)).toContain("> how \\*many\\* goats");
	});

	it("is refused a summary of a topic, but nothing that isn't one", async () => {
		await askOften(anna, 10);
		const sumUp = async (options: Record<string, string>) =>
			text((await anna.command("summary", options)).message);
		expect(await sumUp({ about: "the ferry" })).toMatch(TOO_MANY);
		expect(await sumUp({ since: "2020" })).not.toMatch(TOO_MANY);
	});
});

describe("the settings", () => {
	it("say how often each member may ask, from the next question on", async () => {
		const said = await set(OF_MEMBER, "5");
		expect(said).toContain("Now: 10\nThen: 5\n");
		expect(said).toContain("more than 5 questions in a minute");
		await askOften(anna, 5);
		const refused = await ask(anna);
		expect(TOO_MANY.exec(text(refused))?.groups?.most).toBe("5");
		await set(OF_MEMBER, "No limit");
		await askOften(anna, 20);
	});

	it("say how often all members together may ask", async () => {
		await set(OF_MEMBER, "No limit");
		await set(OF_SERVER, "30");
		const ben = stage.member({ name: "Ben" });
		for (const person of [anna, ben]) await askOften(person, 15);
		for (const person of [anna, ben]) {
			const refused = await ask(person);
			expect(refused.ephemeral).toBe(true);
			expect(text(refused)).toMatch(BUSY);
		}
		await askOften(stage.member({ guild: ELSEWHERE }), 1);
		await set(OF_SERVER, "No limit");
		await askOften(anna, 1);
	});

	it("hold for moderators, too", async () => {
		const moderator = stage.moderator();
		await askOften(moderator, 9);
		const test = async () =>
			text(
				(await moderator.command("article test", { question: QUESTION }))
					.message,
			);
		expect(await test()).not.toMatch(TOO_MANY);
		expect(await test()).toMatch(TOO_MANY);
		expect(await test()).toContain("with /settings");
	});
});
