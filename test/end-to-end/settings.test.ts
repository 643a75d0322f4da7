import { PermissionFlagsBits } from "discord.js";
import {
	afterAll,
	afterEach,
	beforeAll,
	describe,
	expect,
	it,
	vi,
} from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { ALL_PERMISSIONS } from "../../src/local-discord/wire.ts";
import { buttons, selects, text } from "../local-discord/message-view.ts";
import { type Stage, startStage } from "./stage.ts";

const SERVER = "2000000000000000001";
const ASK = "2100000000000000001";
const NEWSROOM = "2100000000000000002";
const EDITORS = "2200000000000000001";
const QUESTION = "who objected to the deal";
const UNANSWERED = "why did the zeppelin of Lillesand explode";

const OWNER_RIGHTS =
	PermissionFlagsBits.UseApplicationCommands | PermissionFlagsBits.ManageGuild;

let stage: Stage;
let owner: Person;
let anna: Person;
let moderator: Person;

beforeAll(async () => {
	stage = await startStage({
		guilds: [
			{
				id: SERVER,
				name: "Newsroom",
				channels: [
					{ id: ASK, name: "ask" },
					{ id: NEWSROOM, name: "newsroom" },
				],
				roles: [{ id: EDITORS, name: "Editors" }],
			},
			{ id: "2000000000000000002", name: "Elsewhere" },
		],
	});
	owner = stage.member({ name: "Olga", permissions: OWNER_RIGHTS });
	anna = stage.member({ name: "Anna" });
	moderator = stage.moderator({ name: "Mo" });
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

/** Of each setting what holds by default, and the choice that makes it so. */
const DEFAULTS = [
	["Where questions are asked", "in every channel", "Every channel"],
	["Who sees answers", "everybody in the channel", "Everybody"],
	["How long questions are kept", "30 days", "30 days"],
	["Who moderates", "whoever has Manage Messages\n", "No role"],
] as const;

afterEach(async () => {
	const { message } = await owner.command("settings", {});
	const said = text(message);
	for (const [setting, words, choice] of DEFAULTS)
		if (!said.includes(`**${setting}**: ${words}`)) await set(setting, choice);
});

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

async function open(setting: string): Promise<LocalMessage> {
	const { message } = await owner.command("settings", {});
	expect(message.ephemeral).toBe(true);
	return (await owner.choose(message, "Change a setting", [setting])).message;
}

/** Presses a choice, or chooses from the list. */
async function pick(
	setting: string,
	...chosen: readonly string[]
): Promise<LocalMessage> {
	const page = await open(setting);
	const [list] = selects(page);
	const [first = ""] = chosen;
	const { message } = labels(page).includes(first)
		? await owner.press(page, first)
		: await owner.choose(page, list?.placeholder ?? "", chosen);
	return message;
}

/** Saves a choice; returns what was said before and the card after. */
async function set(
	setting: string,
	...chosen: readonly string[]
): Promise<{ said: string; saved: LocalMessage }> {
	const outlook = await pick(setting, ...chosen);
	const said = text(outlook);
	return { said, saved: (await owner.press(outlook, "Save")).message };
}

/** Somebody else asks each time, since nobody may ask often. */
async function ask(
	options: Record<string, string | boolean> = {},
	channel = ASK,
): Promise<LocalMessage> {
	const values = { question: QUESTION, ...options };
	const asker = stage.member();
	return (await asker.command("ask", values, { channel })).message;
}

describe("/settings", () => {
	it("shows what holds, what a change does, and takes it back", async () => {
		const { message } = await owner.command("settings", {});
		expect(text(message)).toContain("**Time zone**: UTC");
		const { said, saved } = await set("Who sees answers", "The asker alone");
		expect(said).toContain("Now: everybody in the channel");
		expect(said).toContain("Then: the asker alone");
		expect(said).toContain("unless they ask with private: False");
		expect(text(saved)).toContain("Saved. Who sees answers: the asker alone");
		expect((await ask()).ephemeral).toBe(true);
		expect((await ask({ private: false })).ephemeral).toBe(false);
		await stage.restart();
		expect((await ask()).ephemeral).toBe(true);
		const undone = await owner.press(saved, "Undo");
		expect(text(undone.message)).toContain("everybody in the channel");
		expect((await ask()).ephemeral).toBe(false);
	});

	it("changes nothing before it is saved", async () => {
		const message = await pick("Who sees answers", "The asker alone");
		expect((await ask()).ephemeral).toBe(false);
		const back = await owner.press(message, "Choose again");
		expect(text(back.message)).toContain("Now: everybody in the channel");
		const all = await owner.press(back.message, "All settings");
		expect(text(all.message)).toContain("Settings");
	});

	it("says if a choice is so already, and puts nothing on record", async () => {
		const message = await pick("Who sees answers", "Everybody");
		expect(text(message)).toContain("That is so already.");
		expect(labels(message)).not.toContain("Save");
	});

	it("is for who manages the server, at every press", async () => {
		await expect(moderator.command("settings", {})).rejects.toThrow();
		const page = await open("Who sees answers");
		const demoted = stage.member({ id: owner.id });
		const refused = await demoted.press(page, "The asker alone");
		expect(text(refused.message)).toContain("You need Manage Server");
	});

	it("is on record, with who changed what", async () => {
		await set("Who moderates", EDITORS);
		const { message } = await moderator.command("audit", { action: "set" });
		expect(text(message)).toContain(
			`<@${owner.id}> changed settings · Who moderates: whoever has Manage Messages → whoever has Manage Messages or <@&${EDITORS}>`,
		);
		expect(message.pings).toEqual([]);
	});
});

it("answers questions in the chosen channels only", async () => {
	const { said } = await set("Where questions are asked", NEWSROOM);
	expect(said).toContain(
		`Questions are answered in <#${NEWSROOM}>, and in their threads.`,
	);
	const refused = await ask();
	expect(refused.ephemeral).toBe(true);
	expect(text(refused)).toContain(`Ask in <#${NEWSROOM}>.`);
	expect(text(await ask({}, NEWSROOM))).toContain("The closest passages");
	await set("Where questions are asked", NEWSROOM, ASK);
	expect((await ask()).ephemeral).toBe(false);
});

it("lets a role moderate, and says how its members see the commands", async () => {
	const { message } = await moderator.command("article list", {});
	const editor = stage.member({ id: moderator.id, roles: [EDITORS] });
	const press = async (button: string) =>
		text((await editor.press(message, button)).message);
	expect(await press("Show removed articles")).toContain("Only for moderators");
	const { said } = await set("Who moderates", EDITORS);
	expect(said).toContain("Server Settings → Integrations");
	expect(await press("Show removed articles")).toContain("Removed articles: 0");
	await set("Who moderates", "No role");
	expect(await press("Show articles")).toContain("Only for moderators");
});

it("doesn't take everybody for moderators", async () => {
	const page = await open("Who moderates");
	const chosen = await owner.choose(page, "Choose a role", [SERVER]);
	expect(text(await chosen.followUp())).toContain("everybody would moderate");
});

describe("how long questions are kept", () => {
	const gaps = async () => (await moderator.command("gaps", {})).message;

	it("says how many are forgotten, and keeps none if none shall be", async () => {
		await ask({ question: UNANSWERED });
		expect(labels(await ask())).toContain("Not helpful");
		expect(text(await gaps())).toContain("zeppelin");
		const { said } = await set("How long questions are kept", "Not at all");
		expect(said).toMatch(/\d+ questions that are kept now/u);
		expect(labels(await ask())).not.toContain("Not helpful");
		expect(text(await gaps())).toContain("Questions aren't kept");
		const card = await ask({ question: UNANSWERED });
		expect(labels(card)).not.toContain("Tell me when there is an article");
		expect(text(await gaps())).not.toContain("zeppelin");
	});

	it("says to members how long they wait", async () => {
		await set("How long questions are kept", "7 days");
		const card = await ask({ question: UNANSWERED });
		const how = await anna.press(card, "Tell me when there is an article");
		expect(text(how.message)).toContain("within 7 days");
	});
});

describe("the time zone", () => {
	async function type(zone: string) {
		const page = await open("Time zone");
		const { form } = await owner.press(page, "Type a city");
		return owner.submit(form, { zone });
	}

	it("is found by a city, and shows the time there", async () => {
		const { message } = await type("kathmandu");
		expect(text(message)).toContain("Then: Asia/Kat");
		expect(text(message)).toMatch(/It is \d\d:\d\d there now/u);
		await owner.press(message, "Save");
		const audit = await moderator.command("audit", {});
		const file = await moderator.press(audit.message, "Take as file");
		const [attachment] = file.message.attachments;
		const csv = await (await fetch(attachment?.url ?? "")).text();
		expect(csv).toMatch(/^"time \(Asia\/Kat/u);
	});

	it("lists those that fit, if several do", async () => {
		const { message } = await type("indiana");
		const chosen = await owner.choose(message, "Which one?", [
			"America/Indiana/Knox",
		]);
		expect(text(chosen.message)).toContain("Then: America/Indiana/Knox");
	});

	it("can be corrected if nobody knows the place", async () => {
		const refused = await type("Atlantis");
		const card = await refused.followUp();
		expect(text(card)).toContain("No time zone has that name");
		const { form } = await owner.press(card, "Correct");
		const { message } = await owner.submit(form, { zone: "utc+2" });
		expect(text(message)).toContain("Then: UTC+02:00");
	});
});

describe("the channel for notices", () => {
	afterEach(() => void vi.useRealTimers());

	it("hears the next morning what found no answer, and opens it privately", async () => {
		const { said } = await set("Notices for moderators", NEWSROOM);
		expect(said).toContain(`After 9:00 the bot posts in <#${NEWSROOM}>`);
		await ask({ question: UNANSWERED });
		await moderator.command("gaps", {});
		vi.useFakeTimers({ toFake: ["Date"] });
		vi.setSystemTime(Date.now() + 24 * 3_600_000);
		await stage.restart();
		const [notice, ...others] = stage.discord.posted(NEWSROOM);
		expect(others).toEqual([]);
		expect(notice?.pings).toEqual([]);
		expect(text(notice as LocalMessage)).toContain(
			`### 1 question without a helpful answer\n**${UNANSWERED}** · asked`,
		);
		const press = (person: Person) =>
			person.press(notice as LocalMessage, "Show what can be done");
		const { message } = await press(moderator);
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toContain("Questions without a helpful answer: 1");
		expect(text((await press(anna)).message)).toContain("Only for moderators");
		await set("Notices for moderators", "No notices");
	});

	it("can't be one in which the bot may not post", async () => {
		stage.discord.setBotPermissions(NEWSROOM, PermissionFlagsBits.ViewChannel);
		const message = await pick("Notices for moderators", NEWSROOM);
		expect(text(message)).toContain(
			`The bot lacks Send Messages in <#${NEWSROOM}>`,
		);
		const save = buttons(message).find(({ label }) => label === "Save");
		expect(save?.disabled).toBe(true);
		stage.discord.setBotPermissions(NEWSROOM, ALL_PERMISSIONS);
		const again = await owner.press(message, "Choose again");
		expect(text(again.message)).toContain("Now: none");
	});
});
