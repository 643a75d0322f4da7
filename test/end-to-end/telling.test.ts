import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { listGaps } from "./gap-cards.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const TELL = "Tell the moderators";
const HEADLINE = "Lillesand council approves harbour sale";
const SALE = `${HEADLINE}

The council of Lillesand agreed on Monday to sell its old harbour to a shipping company.

Opposition came from the fishermen of the town, who fear that they will have to moor elsewhere.`;

let stage: Stage;
let anna: Person;
let ben: Person;
let moderator: Person;

// By words alone an answer is never more than the closest passages.
beforeAll(async () => {
	stage = await startStage({ patienceMs: 20_000 });
	anna = stage.member({ name: "Anna" });
	ben = stage.member({ name: "Ben" });
	moderator = stage.moderator({ name: "Mo" });
	await publish(moderator, textFile("sale.txt", SALE));
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const ask = async (question: string, options = {}): Promise<LocalMessage> =>
	(await anna.command("ask", { question, ...options })).message;

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

async function tell(card: LocalMessage, person: Person) {
	const { message } = await person.press(card, TELL);
	expect(message.ephemeral).toBe(true);
	return text(message);
}

describe("moderators", () => {
	it("are told of a question by each member once", async () => {
		const card = await ask("who bought the harbour of Lillesand");
		expect(text(card)).toContain("The closest passages");
		expect(await tell(card, anna)).toContain("Moderators are told");
		expect(await tell(card, anna)).toContain("know it already");
		expect(await tell(card, ben)).toContain("Moderators are told");
		expect(text(await listGaps(moderator))).toMatch(
			/who bought the harbour of Lillesand\*\* · asked 2 times/u,
		);
	});

	it("are told of what one article doesn't answer", async () => {
		const card = await ask("zebra quota", { article: HEADLINE });
		expect(text(card)).toContain("Nothing found");
		await tell(card, anna);
		expect(text(await listGaps(moderator))).toContain("zebra quota");
	});

	it("are told without being told where nothing is found at all", async () => {
		const card = await ask("zebra quota in Ohio");
		expect(labels(card)).not.toContain(TELL);
		expect(text(card)).toContain(
			"Moderators see this question in /gaps, never who asked.",
		);
		expect(text(await listGaps(moderator))).toContain("zebra quota in Ohio");
	});
});
