import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { KEY_FILE } from "../../src/records/people/voters.ts";
import { buttons, selects, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const SERVER = "2000000000000000001";
const OTHER = "2000000000000000002";
/** The words of its answer are nowhere. */
const UNANSWERED = "how do I bake sourdough bread";
const QUESTION = "why was the quokka parade cancelled";
const AGAIN = "The quokka parade: why cancelled?";
const OLD = "This answer is kept no longer; ask again with /ask.";

const PARADE = `Quokka parade off

The quokka parade of Zanzibar was cancelled after the drums were lost at sea, its organisers said on Monday.

A new date will be named in spring, once other drums are bought.`;

const ECHO = `Drums found

A quokka parade cancelled for want of drums may yet be held: a fisherman of Zanzibar found them on Tuesday.

He asks for no reward but a place in the first row.`;

const HARBOUR = `Lillesand council approves harbour sale

The council of Lillesand agreed on Monday to sell its old harbour to a shipping company.

Opposition came from the fishermen of the town, who fear that they will have to moor elsewhere.`;

let stage: Stage;
let anna: Person;
let ben: Person;
let moderator: Person;

async function open(usesModels = false): Promise<void> {
	stage = await startStage({
		guilds: [
			{ id: SERVER, name: "Newsroom" },
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
	expect(stage.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	await stage.close();
}

async function ask(
	question = QUESTION,
	options: Record<string, string | boolean> = {},
	person = anna,
): Promise<LocalMessage> {
	const { message } = await person.command("ask", { question, ...options });
	return message;
}

/** Presses a button under an answer: only the presser sees what comes of it. */
async function press(
	person: Person,
	card: LocalMessage,
	label: string,
): Promise<LocalMessage> {
	const before = JSON.stringify(card.components);
	const { message } = await person.press(card, label);
	expect(message.id).not.toBe(card.id);
	expect(message.ephemeral).toBe(true);
	expect(JSON.stringify(card.components)).toBe(before);
	return message;
}

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

async function gaps(): Promise<string> {
	return text((await moderator.command("gaps", {})).message);
}

async function openGap(question = QUESTION): Promise<LocalMessage> {
	const { message } = await moderator.command("gaps", {});
	const opened = await moderator.choose(message, "Open a question", [question]);
	return opened.message;
}

/** Corrects the first paragraph of the parade's article. */
async function edit(paragraph: string): Promise<void> {
	const { message } = await moderator.command("article edit", {
		article: "Quokka parade off",
	});
	const card = await moderator.press(message, "Edit text");
	const { form } = await moderator.choose(
		card.message,
		"Paragraphs 1 to 2 of 2",
		["0"],
	);
	await moderator.submit(form, { text: paragraph });
}

async function remove(article: string): Promise<void> {
	const { form } = await moderator.command("article remove", { article });
	await moderator.submit(form, { reason: "" });
}

describe("by words only", () => {
	beforeAll(async () => {
		await open();
		await publish(moderator, textFile("parade.txt", PARADE));
	});
	afterAll(close);

	describe("under an answer", () => {
		it.each([false, true])(
			"are its buttons, private: %j",
			async (isPrivate) => {
				const card = await ask(QUESTION, { private: isPrivate });
				expect(card.ephemeral).toBe(isPrivate);
				expect(labels(card)).toEqual(
					expect.arrayContaining(["Helpful", "Not helpful"]),
				);
				await press(anna, card, "Helpful");
			},
		);

		it("is none where nothing was found", async () => {
			const card = await ask(UNANSWERED);
			expect(labels(card)).not.toContain("Helpful");
		});
	});

	describe("two members' votes", () => {
		it("make a gap with what is wrong and how often, and never who", async () => {
			const card = await ask();
			const voted = await press(anna, card, "Not helpful");
			expect(text(voted)).toContain("Your vote counts: not helpful. Why?");
			expect(await gaps()).toMatch(
				/\*\*why was the quokka parade cancelled\*\* · answer not helpful once · since/u,
			);
			const why = await anna.press(voted, "Wrong passage");
			expect(why.message.id).toBe(voted.id);
			expect(text(why.message)).toContain("not helpful (wrong passage)");
			const other = await press(ben, await ask(AGAIN, {}, ben), "Not helpful");
			await ben.press(other, "Outdated");
			const said = text(await openGap());
			expect(said).toContain(
				"Its answer was not helpful 2 times: wrong passage once, outdated once.",
			);
			for (const person of [anna, ben]) expect(said).not.toContain(person.id);
			expect(labels(await openGap())).toContain("Add an article for this");
		});

		it("count once each, and are told again and changed, after a restart, too", async () => {
			const card = await ask();
			const first = await press(anna, card, "Not helpful");
			await anna.press(first, "Incomplete");
			expect(text(await openGap())).toContain("not helpful 3 times");
			await stage.restart();
			const again = await press(anna, card, "Not helpful");
			expect(text(again)).toContain("counts already: not helpful (incomplete)");
			expect(text(await openGap())).toContain("not helpful 3 times");
			const changed = await press(anna, card, "Helpful");
			expect(text(changed)).toContain("Your vote counts: helpful");
			expect(text(await openGap())).toContain("not helpful 2 times");
			const back = await anna.press(changed, "Take it back");
			expect(text(back.message)).toContain("Your vote is taken back");
			expect(await gaps()).toContain("not helpful 2 times");
		});

		it("are kept without anybody's id", () => {
			const database = new DatabaseSync(join(stage.folder, "pullquote.db"));
			const kept = database.prepare("SELECT * FROM votes").all();
			database.close();
			expect(kept).not.toEqual([]);
			for (const person of [anna, ben])
				expect(JSON.stringify(kept)).not.toContain(person.id);
		});

		it("that are taken back after a restart leave no gap", async () => {
			const question = "what was lost at sea";
			const card = await ask(question);
			const voted = await press(ben, card, "Not helpful");
			await stage.restart();
			expect(await gaps()).toContain(question);
			await ben.press(voted, "Take it back");
			expect(await gaps()).not.toContain(question);
		});

		it("lie beside a key that only the bot's user reads", async () => {
			expect(await readdir(stage.folder)).toContain(KEY_FILE);
			const file = join(stage.folder, KEY_FILE);
			expect((await readFile(file, "utf8")).trim()).toHaveLength(64);
			if (process.platform !== "win32")
				expect((await stat(file)).mode & 0o777).toBe(0o600);
		});

		it("of a question to one article say which", async () => {
			const question = "what will be named in spring";
			const card = await ask(question, { article: "Quokka parade off" });
			const voted = await press(ben, card, "Not helpful");
			expect(await gaps()).toContain("asked of “Quokka parade off”");
			expect(text(await openGap(question))).toContain(
				"Asked of: Quokka parade off",
			);
			await ben.press(voted, "Take it back");
		});

		it("are not for another server", async () => {
			const stranger = stage.moderator({ guild: OTHER });
			const { message } = await stranger.command("gaps", {});
			expect(text(message)).not.toContain("quokka");
		});
	});

	it("lets a moderator set a voted gap aside, which stays when votes go", async () => {
		const question = "what did the organisers say on Monday";
		const voted = await press(anna, await ask(question), "Not helpful");
		await moderator.press(await openGap(question), "Not for us");
		await anna.press(voted, "Take it back");
		const { message } = await moderator.command("gaps", {});
		const aside = await moderator.press(message, "Not for us: 1");
		expect(text(aside.message)).toContain(question);
	});

	describe("the cited article", () => {
		it("is opened privately by anybody, without what is for moderators", async () => {
			const opened = await press(ben, await ask(), "Open the article");
			expect(text(opened)).toContain("**Quokka parade off**");
			expect(text(opened)).toContain("**1** The quokka parade of Zanzibar");
			expect(text(opened)).toContain("Quoted: paragraph 1");
			expect(labels(opened)).toEqual([]);
		});

		it("may be one of several, to choose from", async () => {
			await publish(moderator, textFile("echo.txt", ECHO));
			const card = await ask("quokka parade of Zanzibar drums");
			const opened = await press(ben, card, "Open the article");
			const [menu] = selects(opened);
			const other = menu?.options?.[0]?.label ?? "";
			const turned = await ben.choose(opened, "Other articles of this answer", [
				other,
			]);
			expect(turned.message.id).toBe(opened.id);
			expect(text(turned.message)).toContain(`**${other}**`);
			expect(selects(turned.message)[0]?.options?.[0]?.label).not.toBe(other);
			await remove("Drums found");
		});

		it("is paged from the quoted paragraph on", async () => {
			const filler = (at: number) => `${at} ${"Nothing happened. ".repeat(50)}`;
			const long = [
				"Long news of Zanzibar",
				...Array.from({ length: 8 }, (_, at) => filler(at)),
				"A unicorn was seen at the lighthouse by a keeper of goats.",
			].join("\n\n");
			await publish(moderator, textFile("long.txt", long));
			const card = await ask("who saw a unicorn at the lighthouse");
			const opened = await press(ben, card, "Open the article");
			expect(text(opened)).toContain("A unicorn was seen");
			const page = /Page (\d+) of \1$/u.exec(text(opened));
			expect(Number(page?.[1])).toBeGreaterThan(1);
			const back = await ben.press(opened, "◀ Back");
			expect(back.message.id).toBe(opened.id);
			expect(text(back.message)).not.toContain("unicorn");
			await stage.restart();
			const next = await ben.press(back.message, "Next ▶");
			expect(text(next.message)).toContain("A unicorn was seen");
		});

		it("may have changed, been removed, restored or erased since", async () => {
			const card = await ask();
			const open = async () => text(await press(ben, card, "Open the article"));
			const shown = text(card);
			await edit(
				"The quokka parade of Zanzibar was cancelled for want of quokkas.",
			);
			const changed = await open();
			expect(changed).toMatch(
				/^This article has changed since this answer was given\.\n/u,
			);
			expect(changed).toContain("for want of quokkas");
			expect(text(await press(ben, card, "Helpful"))).toContain(
				"This article has changed since this answer was given.",
			);
			await remove("Quokka parade off");
			expect(await open()).toBe(
				"This article was removed from the library since.",
			);
			await moderator.command("article restore", { article: "Quokka parade" });
			expect(await open()).toContain("for want of quokkas");
			await remove("Quokka parade off");
			const { form } = await moderator.command("article erase", {
				article: "Quokka parade",
			});
			await moderator.submit(form, { confirmation: "Quokka parade off" });
			expect(await open()).toBe(
				"This article was removed from the library since.",
			);
			expect(text(await press(ben, card, "Not helpful"))).toContain(
				"This article was removed from the library since.",
			);
			expect(text(card)).toBe(shown);
		});
	});

	it("says that an answer is too old, and forgets its question and votes", async () => {
		const card = await ask("who saw a unicorn at the lighthouse");
		const voted = await press(anna, card, "Not helpful");
		const opened = await press(anna, card, "Open the article");
		const database = new DatabaseSync(join(stage.folder, "pullquote.db"));
		database.exec("UPDATE answers SET asked_at = '2020-01-01'");
		await stage.restart();
		for (const label of ["Helpful", "Not helpful", "Open the article"])
			expect(text(await press(ben, card, label))).toContain(OLD);
		for (const press of [
			anna.press(voted, "Outdated"),
			anna.press(voted, "Take it back"),
			anna.press(opened, "◀ Back"),
		])
			expect(text(await (await press).followUp())).toContain(OLD);
		expect(database.prepare("SELECT * FROM answers").all()).toEqual([]);
		expect(database.prepare("SELECT * FROM votes").all()).toEqual([]);
		database.close();
		expect(await gaps()).toContain("Questions without a helpful answer: 1");
		expect(await gaps()).toContain(UNANSWERED);
	});
});

describe("with the models", () => {
	beforeAll(async () => {
		await open(true);
		await ask("?");
		await stage.logged(`"server":"${SERVER}","made":3,"waiting":0`);
	});
	afterAll(close);

	it("closes a voted gap by itself once something else answers, and shows why it was one", async () => {
		const question = "who objected to the deal";
		const card = await ask(question);
		expect(text(card)).toContain("Italy, Spain, Greece, Malta and Cyprus");
		const voted = await press(anna, card, "Not helpful");
		await anna.press(voted, "Outdated");
		await stage.restart();
		expect(await gaps()).toContain("answer not helpful once (outdated)");
		await publish(moderator, textFile("harbour.txt", HARBOUR));
		await expect.poll(gaps, { timeout: 20_000 }).not.toContain(question);
		const { message } = await moderator.command("gaps", {});
		const answered = await moderator.press(message, "Answered: 1");
		expect(text(answered.message)).toContain(
			"answer not helpful once (outdated)",
		);
		expect(text(await press(ben, card, "Open the article"))).toBe(
			"This article was removed from the library since.",
		);
		expect(text(await ask(question))).toContain("fishermen");
	});
});
