import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { GivenFile } from "../../src/local-discord/people/resolved.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import type { Story } from "../intake/newsroom.ts";
import { sendPage, WebServer } from "../intake/web-server.ts";
import { readFolder } from "../library/filled-database.ts";
import { fields, text } from "../local-discord/message-view.ts";
import { runScript } from "../tools/run-script.ts";
import { toAuditLines } from "./audit-lines.ts";
import { openGap, openTab, wish } from "./gap-cards.ts";
import { readPages, type Stage, startStage, until } from "./stage.ts";
import {
	toMarkdownFile,
	toPageFile,
	toPdfFile,
	toText,
	toTextFile,
	toWebPage,
	toWordFile,
} from "./story-files.ts";
import {
	BAKERY,
	BEETROOT,
	BRIDGE,
	BUSES,
	CHOIR,
	FERRY,
	JAWBONE,
	LIGHTHOUSE,
	MARKET,
	ORCHARD,
	REGATTA,
	reword,
} from "./week-stories.ts";

const SERVER = "2000000000000000001";
const CHANNEL = "2100000000000000001";

const WHO_OPPOSES = "who opposes the hotel on the market square";
const HARVEST = "how was the apricot harvest";
const FILMS = "which films are shown at the cinema this weekend";
const COST = "how much will the repair of the swing bridge cost";
const BAKER = "when does the baker retire";
const JAW = "who dug the jawbone out of the beach";

/** What the week leaves something in. */
const FILLED = [
	"servers",
	"articles",
	"revisions",
	"changes",
	"vectors",
	"sketches",
	"article_drafts",
	"gaps",
	"wishes",
];

let web: WebServer;
let stage: Stage;
let restored: string;
let mo: Person;
let ida: Person;
let anna: Person;
let ben: Person;

beforeAll(async () => {
	web = await WebServer.start();
	web.answer = sendPage(toWebPage(BAKERY));
	stage = await startStage({
		guilds: [
			{
				id: SERVER,
				name: "Harbour Times",
				channels: [{ id: CHANNEL, name: "ask" }],
			},
		],
		usesModels: true,
		webRules: web.rules,
		patienceMs: 20_000,
	});
	restored = await mkdtemp(join(tmpdir(), "pullquote-"));
	mo = stage.moderator({ id: "3000000000000000001", name: "Mo" });
	ida = stage.moderator({ id: "3000000000000000002", name: "Ida" });
	anna = stage.member({ id: "3000000000000000003", name: "Anna" });
	ben = stage.member({ id: "3000000000000000004", name: "Ben" });
});

afterAll(async () => {
	await stage.close();
	await web.stop();
	await rm(restored, { recursive: true });
});

/** Somebody else asks each time, since nobody may ask often. */
async function ask(
	question: string,
	person = stage.member(),
): Promise<LocalMessage> {
	return (await person.command("ask", { question })).message;
}

/** What an answer says, without what is bold in it. */
async function answer(question: string): Promise<string> {
	return text(await ask(question)).replaceAll("**", "");
}

async function see(
	command: string,
	values: Parameters<Person["command"]>[1] = {},
): Promise<LocalMessage> {
	return (await mo.command(command, values)).message;
}

async function press(message: LocalMessage, label: string, person = mo) {
	return (await person.press(message, label)).message;
}

async function draftFile(file: GivenFile): Promise<LocalMessage> {
	return see("article add", { file });
}

async function draftForm(values: Parameters<Person["submit"]>[1], by = mo) {
	const { form } = await by.command("article add", {});
	return (await by.submit(form, values)).message;
}

/** Publishes a draft, which shows the story as it was printed. */
async function publish(draft: LocalMessage, story: Story): Promise<string> {
	const { headline, byline, paragraphs } = story;
	const [title, shown, details] = text(draft).split("\n");
	expect([title, shown]).toEqual([
		"### Before it is published",
		`**${headline}**`,
	]);
	expect(details).toContain(`By ${byline} · `);
	expect(details).toContain(` · ${paragraphs.length} paragraphs`);
	const said = text(await press(draft, "Publish"));
	expect(said).toContain("### Published");
	return said;
}

/** Writes the second of the bridge's four paragraphs anew. */
async function correctBridge(
	correct: (paragraph: string) => string,
): Promise<LocalMessage> {
	const card = await see("article edit", { article: "bridge" });
	const textCard = await press(card, "Edit text");
	const { form } = await mo.choose(textCard, "Paragraphs 1 to 4 of 4", ["1"]);
	const [field] = fields(form);
	const young = correct(String(field?.value));
	return (await mo.submit(form, { text: young })).message;
}

async function readAudit(): Promise<string[]> {
	const pages = await readPages(mo, await see("audit"), toAuditLines);
	return pages.flat();
}

const posted = () => stage.discord.posted(CHANNEL);

/** Waits until the articles are encoded and the open gaps asked again. */
const settled = () => until(() => isSettled(readFolder(stage.folder)));

function isSettled(tables: Record<string, unknown[]>): boolean {
	const {
		articles = [],
		vectors = [],
		changes = [],
		gaps = [],
	} = tables as Record<string, Record<string, unknown>[]>;
	const latest = changes.at(-1)?.id;
	const live = articles.filter(({ state }) => state === "live");
	const open = gaps.filter(({ state }) => state === "open");
	return (
		live.every(({ id, revision }) =>
			vectors.some((one) => one.article === id && one.revision === revision),
		) && open.every(({ checked }) => checked === latest)
	);
}

/** All that moderators and members see of what is kept. */
async function lookAround() {
	const list = await see("article list");
	return {
		articles: text(list),
		removed: text(await press(list, "Show removed articles")),
		drafts: text(await see("article drafts")),
		bridge: text(await see("article history", { article: "bridge" })),
		bakery: text(await see("article history", { article: "bakery" })),
		audit: await readPages(mo, await see("audit"), text),
		open: text(await see("gaps")),
		answered: text(await openTab(mo, "Answered")),
		dismissed: text(await openTab(mo, "Not for us")),
		answers: [await answer(COST), await answer(BAKER)],
	};
}

describe("Monday", () => {
	it("begins with the examples, which go when the first own article comes", async () => {
		expect(await answer("who objected to the deal")).toContain("The answer\n");
		const draft = await draftFile(toTextFile("bridge.txt", BRIDGE));
		expect(await publish(draft, BRIDGE)).toContain("the 3 example articles");
	});

	it("brings a PDF, a page's address, a form and somebody's message", async () => {
		await publish(await draftFile(toPdfFile("ferry.pdf", FERRY)), FERRY);
		const url = web.url("/bakery");
		await publish(await see("article add", { url }), BAKERY);
		expect(web.requests).toMatchObject([{ url: "/bakery" }]);
		await publish(await draftForm({ text: toText(JAWBONE) }), JAWBONE);
		const said = ben.write(toText(BUSES));
		const { message } = await mo.messageCommand("Add as article", said);
		await publish(message, BUSES);
		await settled();
	});

	it.each([
		["when will the bridge open to cars again", "until October"],
		["what did the divers find in the ferry's hull", "as wide as a door"],
		["who takes over the oven of the bakery", "Sofia Lund"],
		[JAW, "whose pupils dug it out of the beach"],
		["when do the night buses leave the theatre", "at half past eleven"],
	])("answers “%s”", async (question, words) => {
		const said = await answer(question);
		expect(said).toContain("The answer\n");
		expect(said).toContain(words);
	});
});

describe("Tuesday", () => {
	it("leaves three questions without an answer, and two members wish to be told", async () => {
		for (const question of [WHO_OPPOSES, HARVEST, FILMS])
			expect(await answer(question)).toContain("Nothing found");
		for (const [person, question] of [
			[anna, WHO_OPPOSES],
			[ben, FILMS],
		] as const) {
			const card = await ask(question, person);
			const wished = await wish(person, card, "In this channel");
			expect(text(wished.message)).toContain("You will be told");
		}
		expect(text(await see("gaps"))).toContain(
			"Questions without a helpful answer: 3",
		);
	});
});

describe("Wednesday", () => {
	it("brings four files of four kinds at once, by another moderator", async () => {
		const batch = await draftForm(
			{
				files: [
					toWordFile("beetroot.docx", BEETROOT),
					toMarkdownFile("orchard.md", ORCHARD),
					toPageFile("lighthouse.html", LIGHTHOUSE),
					toTextFile("choir.txt", CHOIR),
				],
			},
			ida,
		);
		const said = text(await press(batch, "Publish all 4", ida));
		for (const { headline } of [BEETROOT, ORCHARD, LIGHTHOUSE, CHOIR])
			expect(said).toContain(headline);
		expect(text(await see("article list"))).toContain("Articles: 9");
	});

	it("brings the very same text again, which changes nothing", async () => {
		const again = await draftFile(toWordFile("again.docx", BRIDGE));
		expect(text(again)).toContain("The very same text is in the library");
		expect(text(await press(again, "Skip"))).toContain("Discarded");
		expect(text(await see("article list"))).toContain("Articles: 9");
	});

	it("brings much the same text, which becomes a revision of what is there", async () => {
		const young = reword(BAKERY, "in June", "in August");
		const again = (
			await ida.command("article add", { file: toTextFile("b.txt", young) })
		).message;
		expect(text(again)).toContain("4 of 5 paragraphs the same and 1 changed");
		const replaced = await press(again, "Replace the old one", ida);
		expect(text(replaced)).toContain("This is revision 2");
		expect(text(await see("article list"))).toContain("Articles: 9");
		expect(await answer(BAKER)).toContain("August");
	});

	it("ends with a restart, after which all is as before", async () => {
		await settled();
		const before = await see("article list");
		const said = text(before);
		await stage.restart();
		await press(before, "Show removed articles");
		expect(text(await press(before, "Show articles"))).toBe(said);
		expect(await answer("who founded the deaf choir")).toContain("Noor Haddad");
		expect(text(await see("gaps"))).toContain(
			"Questions without a helpful answer: 3",
		);
	});
});

describe("Thursday", () => {
	it("brings an article that closes a gap by itself, and who wished is told", async () => {
		const gap = await openGap(mo, WHO_OPPOSES);
		expect(text(gap)).toContain("1 member wants to be told.");
		const { form } = await mo.press(gap, "Add an article for this");
		const drafted = await mo.submit(form, { text: toText(MARKET) });
		expect(posted()).toEqual([]);
		await publish(drafted.message, MARKET);
		const told = await until(() => posted()[0]);
		expect(told.pings).toEqual([`user:${anna.id}`]);
		expect(text(told)).toContain(MARKET.headline);
		expect(text(told)).toMatch(/^> .*stallholders/mu);
		expect(text(await openTab(mo, "Answered"))).toContain(WHO_OPPOSES);
	});

	it("closes a gap by a moderator's word, and one as not for us", async () => {
		const picking = await press(
			await openGap(mo, HARVEST),
			"It is answered by…",
		);
		const done = await mo.choose(picking, "The most promising articles", [
			ORCHARD.headline,
		]);
		expect(text(done.message)).toContain(`Answered by **${ORCHARD.headline}`);
		const dismissed = await press(await openGap(mo, FILMS), "Not for us");
		expect(text(dismissed)).toContain("no article is wanted");
		expect(text(await see("gaps"))).toContain(
			"Questions without a helpful answer: 0",
		);
	});
});

describe("Friday", () => {
	it("corrects the details and a paragraph, and the very next answer says so", async () => {
		expect(await answer(COST)).toContain("4.1 million euros");
		const card = await see("article edit", { article: "bridge" });
		const { form } = await mo.press(card, "Edit details");
		const changed = await mo.submit(form, { publisher: "The Harbour Times" });
		expect(text(changed.message)).toContain("Changed");
		await correctBridge((paragraph) => paragraph.replace("4.1", "1.4"));
		const said = await answer(COST);
		expect(said).toContain("1.4 million euros");
		expect(said).not.toContain("4.1 million");
		expect(said).toContain("The Harbour Times");
	});

	it("removes an article with a reason, and the very next answer lacks it", async () => {
		expect(await answer(JAW)).toContain("jawbone of a sperm whale");
		const { form } = await mo.command("article remove", { article: "jawbone" });
		const reason = "The school asked us to wait.";
		const removed = await mo.submit(form, { reason });
		expect(text(removed.message)).toContain("is no longer quoted");
		expect(await answer(JAW)).not.toContain("sperm whale");
	});

	it("takes back a correction that was wrong", async () => {
		const wrong = await correctBridge(() => "The repair will cost nothing.");
		expect(await answer(COST)).not.toContain("1.4 million euros");
		const undone = await press(wrong, "Undo");
		expect(text(undone)).toContain("It says again what it said before.");
		expect(await answer(COST)).toContain("1.4 million euros");
	});
});

describe("Saturday", () => {
	it("shows in /audit all that was done, latest first, and by whom", async () => {
		const by = (who: Person, did: string, what: { headline: string }) =>
			`<@${who.id}> ${did} **${what.headline}**`;
		expect(await readAudit()).toEqual(
			[
				...Array(3).fill(expect.stringMatching(/^the bot removed /u)),
				...[BRIDGE, FERRY, BAKERY, JAWBONE, BUSES].map((story) =>
					by(mo, "added", story),
				),
				...[BEETROOT, ORCHARD, LIGHTHOUSE, CHOIR].map((story) =>
					by(ida, "added", story),
				),
				`${by(ida, "edited", BAKERY)} (revision 2)`,
				by(mo, "added", MARKET),
				`${by(mo, "edited", BRIDGE)} (revision 2)`,
				`${by(mo, "edited", BRIDGE)} (revision 3)`,
				`${by(mo, "removed", JAWBONE)} · “The school asked us to wait.”`,
				`${by(mo, "edited", BRIDGE)} (revision 4)`,
				`${by(mo, "edited", BRIDGE)} (revision 5)`,
			].reverse(),
		);
	});
});

describe("Sunday", () => {
	let waiting: LocalMessage;
	let before: Awaited<ReturnType<typeof lookAround>>;

	it("backs up the running bot, and restores all of it into an empty folder", async () => {
		waiting = await draftFile(toTextFile("regatta.txt", REGATTA));
		await settled();
		before = await lookAround();
		const file = join(restored, "week.db");
		const data = join(restored, "data");
		const backup = await runScript("backup", stage.folder, file);
		expect(backup).toMatchObject({ code: 0, errors: "" });
		const restore = await runScript("restore", data, file);
		expect(restore).toMatchObject({ code: 0, errors: "" });
		expect(restore.output).toContain("9 live articles of 1 server");
		const kept = readFolder(data);
		expect(kept).toEqual(readFolder(stage.folder));
		for (const table of FILLED) expect(kept[table], table).not.toEqual([]);
	});

	it("starts a bot on what was restored, which shows and answers the same", async () => {
		await stage.restart(join(restored, "data"));
		expect(await lookAround()).toEqual(before);
		await publish(waiting, REGATTA);
		expect(text(await see("article list"))).toContain("Articles: 10");
	});

	it("has told nobody twice, and met no error", () => {
		expect(posted()).toHaveLength(1);
		expect(stage.discord.violations).toEqual([]);
		expect(stage.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	});
});
