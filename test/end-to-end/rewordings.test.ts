import { PermissionFlagsBits } from "discord.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { selects, text } from "../local-discord/message-view.ts";
import { SKERRY } from "./ferries.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const UNANSWERED = "which party does Ada Brandt belong to";
const SAID = "What did Ada Brandt say?";
const PLACEHOLDER = "Ask one that is answered";

const OWNER = PermissionFlagsBits.ManageGuild;

let stage: Stage;
let anna: Person;
let ben: Person;

beforeAll(async () => {
	stage = await startStage({ usesModels: true, patienceMs: 20_000 });
	anna = stage.member({ name: "Anna" });
	ben = stage.member({ name: "Ben" });
	await publish(stage.moderator(), textFile("ferry.txt", SKERRY));
	await answerOnlyWhenSure(stage.member({ permissions: OWNER }));
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

/** So that little is answered of the one small article. */
async function answerOnlyWhenSure(owner: Person): Promise<void> {
	const { message } = await owner.command("settings", {});
	const setting = ["How sure answers must be"];
	const page = await owner.choose(message, "Change a setting", setting);
	const level = await owner.choose(page.message, "Choose how sure", [
		"Only when sure",
	]);
	await owner.press(level.message, "Save");
}

async function ask(
	question: string,
	values: Record<string, string> = {},
): Promise<LocalMessage> {
	const { message } = await anna.command("ask", { question, ...values });
	return message;
}

const offeredBy = (message: LocalMessage) =>
	selects(message)
		.find(({ placeholder }) => placeholder === PLACEHOLDER)
		?.options?.map(({ label }) => label) ?? [];

it("offers other questions about who was asked about, each of which is answered", async () => {
	const message = await ask(UNANSWERED);
	expect(text(message)).toContain("**Nothing found**");
	expect(text(message)).toContain("answer other questions about it");
	const offered = offeredBy(message);
	expect(offered).toContain(SAID);
	for (const question of offered) {
		const { message } = await ben.command("ask", { question });
		expect(text(message)).toContain("**The answer**");
		expect(text(message)).toContain("Ada Brandt");
	}
});

it("asks the chosen one in the same message, for others privately, after a restart, too", async () => {
	const message = await ask(UNANSWERED);
	await stage.restart();
	const others = await ben.choose(message, PLACEHOLDER, [SAID]);
	expect(others.message.ephemeral).toBe(true);
	expect(text(others.message)).toContain("It was never ours");
	const own = await anna.choose(message, PLACEHOLDER, [SAID]);
	expect(own.message.id).toBe(message.id);
	expect(text(own.message)).toContain(`### ${SAID}`);
	expect(text(own.message)).toContain("It was never ours");
	expect(offeredBy(own.message)).toEqual([]);
});

it("keeps to the one article that was asked", async () => {
	const message = await ask(UNANSWERED, { article: "ferry" });
	const { message: answer } = await anna.choose(message, PLACEHOLDER, [SAID]);
	expect(text(answer)).toContain("Asked of: Skerry ferry sold");
});

it("offers nothing where the question names nothing that the articles name", async () => {
	const message = await ask("why did the zeppelin explode");
	expect(text(message)).toContain("**Nothing found**");
	expect(offeredBy(message)).toEqual([]);
});
