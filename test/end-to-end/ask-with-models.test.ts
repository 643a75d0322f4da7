import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selects, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const ELECTIONS = "2000000000000000002";
const HARBOUR = "2000000000000000003";
const MENU = "Which article do you mean?";
const QUESTION = "what was the turnout?";

let stage: Stage;

beforeAll(async () => {
	stage = await startStage({
		guilds: [
			{ name: "Newsroom" },
			{ id: ELECTIONS, name: "Elections" },
			{ id: HARBOUR, name: "Harbour" },
		],
		usesModels: true,
		patienceMs: 20_000,
	});
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

async function ask(question: string, guild?: string) {
	const member = stage.member(guild === undefined ? {} : { guild });
	const { message } = await member.command("ask", { question });
	return { member, message, said: text(message) };
}

async function add(guild: string, name: string, content: string) {
	const file = textFile(`${name}.txt`, content);
	const moderator = stage.moderator({ guild });
	const { message } = await publish(moderator, file);
	expect(text(message)).toContain("Published");
	return message;
}

/** Waits until so many articles of a server were encoded, and none waits. */
const encoded = (server: string, made: number) =>
	stage.logged(`"server":"${server}","made":${made},"waiting":0`);

it("answers in the article's own words, in bold above the quotation, too", async () => {
	const { said, message } = await ask("who objected to the deal");
	expect(said).toMatch(
		/^### who objected to the deal\n\*\*The answer\*\*\n\*\*“Italy, Spain, Greece, Malta and Cyprus”\*\*\n/u,
	);
	expect(said).toContain(
		"welcomed the deal. **Italy, Spain, Greece, Malta and Cyprus** had objected",
	);
	expect(said).toContain("· example · paragraph 6");
	expect(selects(message)).toEqual([]);
});

it("answers what is asked in other words, once all is read", async () => {
	const [newsroom] = stage.discord.guilds;
	await ask("?");
	await encoded(newsroom?.id ?? "", 3);
	const { said } = await ask("how heavy was the vehicle on the lunar surface");
	expect(said).toContain("**The answer**");
	expect(said).toContain("a six-wheeled rover of");
});

it("says so when no article reports it", async () => {
	const { said } = await ask("how do I bake sourdough bread");
	expect(said).toContain("Nothing found");
	expect(said).not.toContain("> ");
});

it("finds an added article by its words at once, and by its meaning when it is read", async () => {
	await add(
		HARBOUR,
		"sale",
		`Lillesand council approves harbour sale

The council of Lillesand agreed on Monday to sell its old harbour to a shipping company.

Opposition came from the fishermen of the town, who fear that they will have to moor elsewhere.`,
	);
	const byWords = await ask("opposition from fishermen of the town", HARBOUR);
	expect(byWords.said).toContain("> ");
	expect(byWords.said).toContain("who fear that they will have to moor");
	await encoded(HARBOUR, 1);
	const { said } = await ask("who objected to the deal", HARBOUR);
	expect(said).toContain("**The answer**");
	expect(said).toMatch(/^> .*\*\*[^*]*fishermen[^*]*\*\*/mu);
});

describe("/article test", () => {
	const test = async (question: string) => {
		const { message } = await stage
			.moderator()
			.command("article test", { question });
		return text(message);
	};

	it("says why the answer is sure, and what was looked at", async () => {
		const said = await test("who objected to the deal");
		expect(said).toMatch(
			/\*\*The answer\*\* · that the library knows this: [\d.]+, at least 0\.35; that the first passage is the right one: [\d.]+, at least 0\.5/u,
		);
		expect(said).toContain("1\\. **Britain and France agree");
		expect(said).toContain("paragraph 6");
		expect(said).toMatch(
			/weight -?[\d.]+ · relevance -?[\d.]+ · closeness [\d.]+ · words [^(]*object/u,
		);
	});

	it("says why nothing was found", async () => {
		expect(await test("which club won the cup final in Lisbon")).toMatch(
			/\*\*Nothing found\*\* · that the library knows this: [\d.]+, below 0\.35/u,
		);
	});
});

describe("a question that may mean several articles", () => {
	beforeAll(async () => {
		await add(
			ELECTIONS,
			"tromvik",
			`Mayor of Tromvik keeps office

The mayor of Tromvik, Ada Brandt, was elected again on Sunday by a handful of votes.

Turnout in Tromvik was 71 percent, higher than four years ago.`,
		);
		await add(
			ELECTIONS,
			"skerry",
			`New mayor for Skerry

Nils Holt is the new mayor of Skerry, after an election in bad weather on Sunday.

Turnout in Skerry was 64 percent, lower than four years ago.`,
		);
		await ask("?", ELECTIONS);
	});

	async function askOpenly() {
		const asked = await ask(QUESTION, ELECTIONS);
		const [menu] = selects(asked.message);
		expect(menu?.placeholder).toBe(MENU);
		return { ...asked, menu };
	}

	it("offers them and quotes each", async () => {
		const { menu, said } = await askOpenly();
		expect(menu?.options?.map(({ label }) => label).sort()).toEqual([
			"Mayor of Tromvik keeps office",
			"New mayor for Skerry",
		]);
		expect(said).toContain("**71 percent**");
		expect(said).toContain("**64 percent**");
	});

	it("narrows the asker's card to the chosen one", async () => {
		const { member, message } = await askOpenly();
		const next = await member.choose(message, MENU, ["New mayor for Skerry"]);
		expect(next.message.id).toBe(message.id);
		expect(text(next.message)).toContain("Asked of: New mayor for Skerry");
		expect(text(next.message)).toContain("**64 percent**");
		expect(text(next.message)).not.toContain("71 percent");
		expect(selects(next.message)).toEqual([]);
	});

	it("gives anybody else an answer of their own", async () => {
		const { message } = await askOpenly();
		const other = stage.member({ guild: ELECTIONS });
		const next = await other.choose(message, MENU, ["New mayor for Skerry"]);
		expect(next.message.ephemeral).toBe(true);
		expect(text(next.message)).toContain("Asked of: New mayor for Skerry");
		expect(text(message)).not.toContain("Asked of");
		expect(selects(message)).toHaveLength(1);
	});

	it("can be narrowed after a restart", async () => {
		const { member, message } = await askOpenly();
		await stage.restart();
		const next = await member.choose(message, MENU, ["New mayor for Skerry"]);
		expect(next.message.id).toBe(message.id);
		expect(text(next.message)).toContain("Asked of: New mayor for Skerry");
		expect(text(next.message)).toContain("**64 percent**");
	});

	it("can't be narrowed to an article that was removed meanwhile", async () => {
		const { member, message } = await askOpenly();
		const moderator = stage.moderator({ guild: ELECTIONS });
		const article = "New mayor for Skerry";
		const { form } = await moderator.command("article remove", { article });
		await moderator.submit(form, { reason: "" });
		const refused = await member.choose(message, MENU, [article]);
		const said = await refused.followUp();
		expect(said.ephemeral).toBe(true);
		expect(text(said)).toContain("no longer in the library");
		expect(text(message)).not.toContain("Asked of");
		const again = await ask(QUESTION, ELECTIONS);
		expect(again.said).toContain("71 percent");
		expect(again.said).not.toContain("64 percent");
		expect(selects(again.message)).toEqual([]);
	});
});
