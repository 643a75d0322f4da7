import { PermissionFlagsBits } from "discord.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { ALL_PERMISSIONS } from "../../src/local-discord/wire.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const CHANNEL = "2100000000000000001";
const OPEN = "Open a thread";
const QUESTION = "who bought the old harbour of Lillesand";
const HEADLINE = "Lillesand council sells harbour";
const SALE = `${HEADLINE}

A shipping company bought the old harbour of Lillesand from the council on Monday.

The fishermen of the town fear that they will have to moor elsewhere.`;
const OTHER = `Storms near the coast

Rain is expected on Monday in all of the south, and storms near the coast on Tuesday.`;

let stage: Stage;
let anna: Person;
let ben: Person;

beforeAll(async () => {
	const channels = [{ id: CHANNEL, name: "ask" }];
	stage = await startStage({
		guilds: [{ name: "Newsroom", channels }],
		patienceMs: 20_000,
	});
	const moderator = stage.moderator();
	await publish(moderator, textFile("sale.txt", SALE));
	await publish(moderator, textFile("storm.txt", OTHER));
});

// Each test asks as somebody who has asked nothing yet.
beforeEach(() => {
	anna = stage.member({ name: "Anna" });
	ben = stage.member({ name: "Ben" });
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	expect(stage.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	await stage.close();
});

async function ask(
	question = QUESTION,
	{ person = anna, ...options }: { person?: Person; private?: boolean } = {},
	channel = CHANNEL,
): Promise<LocalMessage> {
	const asked = { question, ...options };
	return (await person.command("ask", asked, { channel })).message;
}

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

/** Asks, and opens a thread on the answer; it has the message's id. */
async function open(question = QUESTION): Promise<string> {
	const card = await ask(question);
	const { message } = await anna.press(card, OPEN);
	expect(message.ephemeral).toBe(true);
	expect(text(message)).toContain(`Ask on in <#${card.id}>`);
	return card.id;
}

describe("a thread on an answer", () => {
	it("is opened by its asker, and begins with what is asked there", async () => {
		const thread = await open();
		const [first, ...more] = stage.discord.messagesIn(thread);
		expect(more).toEqual([]);
		expect(first && text(first)).toBe(
			`Ask here with /ask: what is asked in this thread is about “${HEADLINE}”, whoever asks.`,
		);
	});

	it("is opened once", async () => {
		const card = await ask();
		await anna.press(card, OPEN);
		const again = await anna.press(card, OPEN);
		expect(text(again.message)).toContain(`Ask on in <#${card.id}>`);
		expect(stage.discord.messagesIn(card.id)).toHaveLength(1);
	});

	it("is opened by nobody else", async () => {
		const card = await ask();
		const { message } = await ben.press(card, OPEN);
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toContain("Only who asked");
		expect(stage.discord.messagesIn(card.id)).toEqual([]);
	});

	it("is where everybody asks on, also after a restart", async () => {
		const thread = await open();
		await stage.restart();
		const card = await ask("why?", { person: ben }, thread);
		expect(text(card)).toContain(
			`Understood as: why – ${QUESTION} — of “${HEADLINE}”`,
		);
		expect(labels(card)).not.toContain(OPEN);
	});

	it("is about its article, whatever is asked there", async () => {
		const thread = await open();
		const card = await ask("what do the fishermen fear", {}, thread);
		expect(text(card)).toContain(
			`Understood as: what do the fishermen fear — of “${HEADLINE}”`,
		);
	});

	it("tells nobody what somebody asked there privately", async () => {
		const thread = await open();
		await ask("what do fishermen fear", { private: true }, thread);
		const card = await ask("why?", { person: ben }, thread);
		expect(text(card)).toContain(`why – ${QUESTION}`);
		expect(text(await ask("why?", {}, thread))).not.toContain("fishermen fear");
	});

	it("has a name that Discord takes, however long the question is", async () => {
		const card = await ask(`${QUESTION} ${"👩‍👩‍👧‍👦".repeat(20)}`);
		await anna.press(card, OPEN);
		expect(stage.discord.messagesIn(card.id)).toHaveLength(1);
	});
});

describe("no thread", () => {
	it("is offered under a private answer", async () => {
		expect(labels(await ask(QUESTION, { private: true }))).not.toContain(OPEN);
	});

	it("is offered where the bot may not open one, nor opened", async () => {
		const card = await ask();
		const { Administrator, CreatePublicThreads } = PermissionFlagsBits;
		const lacking = ALL_PERMISSIONS & ~(Administrator | CreatePublicThreads);
		stage.discord.setBotPermissions(CHANNEL, lacking);
		expect(labels(await ask())).not.toContain(OPEN);
		const { message } = await anna.press(card, OPEN);
		expect(text(message)).toContain("The thread could not be opened");
		stage.discord.setBotPermissions(CHANNEL, ALL_PERMISSIONS);
		expect(labels(await ask())).toContain(OPEN);
	});
});
