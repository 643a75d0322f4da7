import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import { text } from "../local-discord/message-view.ts";
import { SKERRY } from "./ferries.ts";
import { publish, type Stage, startStage, textFile, until } from "./stage.ts";

const SOLD = "When was the ferry sold?";
const TURNOUT = "what did the bank pay for the ferry";

let stage: Stage;
let anna: Person;
let ben: Person;

beforeAll(async () => {
	stage = await startStage({ usesModels: true, patienceMs: 20_000 });
	anna = stage.member({ name: "Anna" });
	ben = stage.member({ name: "Ben" });
	await publish(stage.moderator(), textFile("ferry.txt", SKERRY));
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

async function offer(person: Person, typed: string): Promise<string[]> {
	const values = { question: typed };
	const { choices } = await person.autocomplete("ask", values, "question");
	for (const { name, value } of choices) expect(name).toBe(value);
	return choices.map(({ name }) => name);
}

it("offers questions that the articles answer, where nothing is typed", async () => {
	const offered = await until(async () => {
		const questions = await offer(anna, "");
		return questions.includes(SOLD) ? questions : null;
	});
	for (const question of offered) {
		const { message } = await ben.command("ask", { question });
		expect(text(message)).toContain("**The answer**");
		expect(text(message)).toContain("**Skerry ferry sold**");
	}
});

it("offers what is typed first, and then examples with the typed words", async () => {
	expect(await offer(anna, "ferry so")).toEqual(["ferry so", SOLD]);
	expect(await offer(anna, "when was the ferry sold?")).toEqual([
		"when was the ferry sold?",
	]);
	expect(await offer(anna, "zeppelin")).toEqual(["zeppelin"]);
});

it("offers what a member asked before to themselves alone, before the examples", async () => {
	await anna.command("ask", { question: TURNOUT, private: true });
	const offered = await offer(anna, "ferry");
	expect(offered.slice(0, 2)).toEqual(["ferry", TURNOUT]);
	expect(offered).toContain(SOLD);
	expect((await offer(anna, ""))[0]).toBe(TURNOUT);
	expect(await offer(ben, "bank pay")).toEqual(["bank pay"]);
});

it("offers nothing for what is too long to be a choice", async () => {
	expect(await offer(anna, "x".repeat(100))).toEqual(["x".repeat(100)]);
	expect(await offer(anna, "x".repeat(101))).toEqual([]);
});

it("has them after a restart, and none of an article that was removed", async () => {
	await stage.restart();
	expect(await offer(anna, "ferry was")).toEqual(["ferry was", SOLD]);
	const moderator = stage.moderator();
	const asked = await moderator.command("article remove", { article: "ferry" });
	await moderator.submit(asked.form, {});
	const cleo = stage.member({ name: "Cleo" });
	expect(await offer(cleo, "ferry was")).toEqual(["ferry was"]);
});
