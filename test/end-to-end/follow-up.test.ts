import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const HEADLINE = "Lillesand council sells old harbour";
const SALE = `${HEADLINE}

The council of Lillesand agreed on Monday to sell the old harbour to a shipping company for nine million crowns.

Ada Brandt, the mayor, said that the sale would pay for a new school.

The fishermen of the town objected to the sale because they will have to moor elsewhere.

The shipping company said that the boats of the fishermen may stay until spring.`;

const WHO = "who objected to the sale of the old harbour in Lillesand";
const LITERALLY = "Ask it literally";

let stage: Stage;
let anna: Person;
let ben: Person;

beforeAll(async () => {
	stage = await startStage({ usesModels: true, patienceMs: 60_000 });
	await publish(stage.moderator(), textFile("sale.txt", SALE));
	await ask("?", stage.member());
	await stage.logged('"waiting":0');
}, 120_000);

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
	question: string,
	person = anna,
	options = {},
): Promise<LocalMessage> {
	return (await person.command("ask", { question, ...options })).message;
}

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

describe("a question that doesn't stand on its own", () => {
	it("is understood from the one before, of the article that answered it", async () => {
		await ask(WHO);
		const card = await ask("why?");
		expect(text(card)).toMatch(/^### why\?\n/u);
		expect(text(card)).toContain(
			`-# Understood as: why – ${WHO} — of “${HEADLINE}”`,
		);
		expect(text(card)).toContain("moor elsewhere");
		expect(labels(card)).toContain(LITERALLY);
	});

	it("is understood from one that was itself understood so", async () => {
		await ask("why did Lillesand sell the old harbour");
		await ask("and why?");
		const card = await ask("when?");
		expect(text(card)).toContain(
			`Understood as: when did Lillesand sell the old harbour — of “${HEADLINE}”`,
		);
	});

	it("is asked literally, if its asker wants that", async () => {
		await ask(WHO);
		const card = await ask("and what did the mayor say?");
		const { message } = await anna.press(card, LITERALLY);
		expect(message.id).toBe(card.id);
		expect(text(message)).toMatch(/^### and what did the mayor say\?\n/u);
		expect(text(message)).not.toContain("Understood as");
		expect(labels(message)).not.toContain(LITERALLY);
	});

	it("is asked literally after a restart, too", async () => {
		await ask(WHO);
		const card = await ask("why?");
		await stage.restart();
		const { message } = await anna.press(card, LITERALLY);
		expect(text(message)).not.toContain("Understood as");
	});

	it("keeps its line where the card comes back from its context", async () => {
		await ask(WHO);
		const card = await ask("why?");
		const before = text(card);
		const context = await anna.press(card, "Show context");
		const back = await anna.press(context.message, "Back to the answer");
		expect(text(back.message)).toBe(before);
	});
});

describe("is taken as it is", () => {
	it("what stands on its own", async () => {
		await ask(WHO);
		const card = await ask("who is the mayor of Lillesand");
		expect(text(card)).not.toContain("Understood as");
	});

	it("what somebody else asks", async () => {
		await ask(WHO);
		expect(text(await ask("why?", ben))).not.toContain("Understood as");
	});

	it("what is asked of an article", async () => {
		await ask(WHO);
		const card = await ask("why did they object?", anna, { article: HEADLINE });
		expect(text(card)).toContain(`Asked of: ${HEADLINE}`);
		expect(text(card)).not.toContain("Understood as");
	});
});
