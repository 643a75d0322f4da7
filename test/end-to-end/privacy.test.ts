import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { TRACES } from "../../src/records/people/traces.ts";
import { Voters } from "../../src/records/people/voters.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { findColumns } from "../records/named-rows.ts";
import { toAuditLines } from "./audit-lines.ts";
import { TELL_ME, wish } from "./gap-cards.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const SERVER = "2000000000000000001";
const OTHER = "2000000000000000002";
const ANNA = "3000000000000000001";
const MO = "3000000000000000003";
const QUESTION = "why was the quokka parade cancelled";
const UNANSWERED = "how do I bake sourdough bread";

const PARADE = `Quokka parade off

The quokka parade of Zanzibar was cancelled after the drums were lost at sea, its organisers said on Monday.

A new date will be named in spring, once other drums are bought.`;

let stage: Stage;
let anna: Person;
let moderator: Person;

async function open(options: { attachmentSizeLimit?: number } = {}) {
	stage = await startStage({
		guilds: [
			{ id: SERVER, name: "Newsroom" },
			{ id: OTHER, name: "Elsewhere" },
		],
		...options,
	});
	anna = stage.member({ id: ANNA, name: "Anna" });
	moderator = stage.moderator({ id: MO, name: "Mo" });
}

async function close(): Promise<void> {
	expect(stage.discord.violations).toEqual([]);
	expect(stage.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	await stage.close();
}

const ask = async (question: string, person = anna) =>
	(await person.command("ask", { question })).message;

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

async function use(person: Person, command: string): Promise<LocalMessage> {
	const { message } = await person.command(command, {});
	expect(message.ephemeral).toBe(true);
	return message;
}

const direct = async (person: Person, command: string) =>
	(await stage.discord.directCommand(person, command)).message;

/** What the file of /my-data holds; null if none came. */
function readData(message: LocalMessage) {
	const [attachment] = message.attachments;
	if (!attachment) return null;
	expect(attachment.filename).toMatch(/^my-data-\d{4}-\d\d-\d\d\.json$/u);
	return JSON.parse(Buffer.from(stage.discord.read(attachment)).toString());
}

async function forget(person: Person): Promise<LocalMessage> {
	const asked = await use(person, "forget-me");
	return (await person.press(asked, "Forget me")).message;
}

const namesIn = (server: string, member: string) => [
	member,
	new Voters(stage.folder).toVoter({ server, member }),
];

/** Asks, votes and wishes, and leaves the cards open. */
async function takePart(person: Person) {
	const answer = await ask(QUESTION, person);
	const vote = (await person.press(answer, "Not helpful")).message;
	const nothing = await ask(UNANSWERED, person);
	const wished = (await wish(person, nothing, "By direct message")).message;
	return { answer, vote, nothing, wished };
}

describe("a member", () => {
	beforeAll(async () => {
		await open();
		await publish(moderator, textFile("parade.txt", PARADE));
	});
	afterAll(close);

	it("reads what is kept, in a server and in a direct message", async () => {
		const here = text(await use(anna, "privacy"));
		for (const { what } of TRACES) expect(here).toContain(what);
		expect(here).toContain("for 30 days");
		expect(text(await direct(anna, "privacy"))).toContain(
			"as long as the server decides",
		);
	});

	it("is told that nothing is kept before anything is", async () => {
		const given = await use(anna, "my-data");
		expect(text(given)).toContain("Nothing is kept about you in this server");
		expect(readData(given)).toBeNull();
		const asked = await use(anna, "forget-me");
		expect(text(asked)).toContain("Nothing is kept about you");
		expect(labels(asked)).toEqual([]);
		expect(text(await direct(anna, "my-data"))).toBe(
			"### Nothing is kept about you in any server",
		);
	});

	it("votes and wishes, gets both, forgets, and gets nothing", async () => {
		const open = await takePart(anna);
		const given = await use(anna, "my-data");
		expect(text(given)).toContain("1 wish, 2 questions, 1 vote");
		expect(readData(given)).toMatchObject({
			about: expect.stringContaining(`user ${ANNA} in server ${SERVER}`),
			wishes: [{ server: SERVER, question: UNANSWERED }],
			questions: [{ question: UNANSWERED }, { question: QUESTION }],
			votes: [{ server: SERVER, question: QUESTION, vote: "not helpful" }],
		});

		const asked = await use(anna, "forget-me");
		expect(text(asked)).toContain("**Will be deleted:** 1 wish, 1 vote");
		expect(text(asked)).not.toContain("former moderator");
		const done = await anna.press(asked, "Forget me");
		expect(done.message.id).toBe(asked.id);
		expect(text(done.message)).toContain("You are forgotten in this server");
		expect(labels(done.message)).toEqual([]);
		expect(readData(await use(anna, "my-data"))).toBeNull();
		const names = namesIn(SERVER, ANNA);
		expect(findColumns(stage.folder, names)).toEqual(new Set());

		const back = await anna.press(open.vote, "Take it back");
		expect(text(back.message)).toContain("Your vote is taken back");
		const ended = await anna.press(open.wished, "Don't tell me");
		expect(text(ended.message)).toContain("You won't be told");
		const again = await anna.press(open.answer, "Helpful");
		expect(text(again.message)).toContain("Your vote counts: helpful");
		expect(labels(open.nothing)).toContain(TELL_ME);
		await forget(anna);
	});

	it("presses a second time, and is told that nothing is left", async () => {
		await anna.press(await ask(QUESTION), "Helpful");
		const asked = await use(anna, "forget-me");
		const other = await use(anna, "forget-me");
		await anna.press(asked, "Forget me");
		const second = await anna.press(other, "Forget me");
		expect(text(second.message)).toContain("Nothing is kept about you");
	});

	it("gets and forgets all servers' in a direct message", async () => {
		const elsewhere = stage.member({ id: ANNA, guild: OTHER });
		await takePart(anna);
		const nothing = await ask(UNANSWERED, elsewhere);
		await wish(elsewhere, nothing, "By direct message");
		const { wishes } = readData(await direct(anna, "my-data"));
		expect(
			wishes.map(({ server }: { server: string }) => server).sort(),
		).toEqual([SERVER, OTHER]);

		await forget(anna);
		expect(readData(await use(anna, "my-data"))).toBeNull();
		expect(readData(await use(elsewhere, "my-data"))?.wishes).toHaveLength(1);

		const asked = await direct(anna, "forget-me");
		expect(text(asked)).toContain("Forget you in all servers?");
		const done = await stage.discord
			.user({ id: ANNA })
			.press(asked, "Forget me");
		expect(text(done.message)).toContain("You are forgotten in all servers");
		for (const server of [SERVER, OTHER])
			expect(findColumns(stage.folder, namesIn(server, ANNA))).toEqual(
				new Set(),
			);
	});

	it("gets their own alone", async () => {
		await takePart(anna);
		const ben = stage.member({ id: "3000000000000000002", name: "Ben" });
		expect(readData(await use(ben, "my-data"))).toBeNull();
		expect(readData(await use(anna, "my-data"))?.votes).toHaveLength(1);
	});
});

describe("a moderator", () => {
	beforeAll(() => open());
	afterAll(close);

	async function takeFile(message: LocalMessage): Promise<string> {
		const taken = await moderator.press(message, "Take as file");
		const [attachment] = taken.message.attachments;
		return attachment
			? Buffer.from(stage.discord.read(attachment)).toString()
			: "";
	}

	it("is a former one in /audit, its file and the history once forgotten", async () => {
		const published = await publish(moderator, textFile("parade.txt", PARADE));
		const draft = await moderator.command("article add", {
			file: textFile("again.txt", PARADE.replaceAll("quokka", "wombat")),
		});
		const before = await use(moderator, "audit");
		expect(toAuditLines(before)[0]).toBe(
			`<@${MO}> added **Quokka parade off**`,
		);
		expect(readData(await use(moderator, "my-data"))).toMatchObject({
			changes: [{ action: "add", headline: "Quokka parade off" }],
			revisions: [{ headline: "Quokka parade off", revision: 1 }],
			drafts: [{ from: "again.txt" }],
		});

		const done = text(await forget(moderator));
		expect(done).toContain("**Deleted:** 1 draft");
		expect(done).toContain("former moderator's:** 1 change, 1 revision");

		const after = await use(moderator, "audit");
		expect(toAuditLines(after)[0]).toBe(
			"a former moderator added **Quokka parade off**",
		);
		const csv = await takeFile(after);
		expect(csv).toContain('"a former moderator","added"');
		expect(csv).not.toContain(MO);
		const article = "Quokka parade off";
		const history = await moderator.command("article history", { article });
		expect(text(history.message)).toContain("by a former moderator");

		const undone = await moderator.press(published.message, "Undo");
		expect(text(undone.message)).toContain("Only who did it can undo it.");
		const late = await moderator.press(draft.message, "Keep both");
		const refused = await late.followUp();
		expect(text(refused)).toContain("Add the article again.");
	});
});

it("gives as much as a file may hold, and says what is left out", async () => {
	await open({ attachmentSizeLimit: 4_500 });
	for (let number = 0; number < 8; number++)
		await ask(`${UNANSWERED} number ${number}`);
	const given = await use(anna, "my-data");
	const [, leftOut] = /More didn't fit: (\d) question/u.exec(text(given)) ?? [];
	expect(readData(given).questions).toHaveLength(8 - Number(leftOut));
	await close();
});
