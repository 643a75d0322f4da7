import { afterEach, beforeEach, expect, it } from "vitest";
import command from "../../commands/ask.ts";
import type { Answer, ArticleChoice } from "../../src/answer/answer.ts";
import type { Desk } from "../../src/answer/desk.ts";
import { ANSWER_TOO_OLD } from "../../src/answer/given/kept.ts";
import { Dispatcher } from "../../src/discord/dispatch/dispatcher.ts";
import { toRoutes } from "../../src/discord/dispatch/routes.ts";
import { makeLog } from "../../src/log.ts";
import { Pace } from "../../src/records/pace/pace.ts";
import { DEFAULT_SETTINGS } from "../../src/records/settings/server-settings.ts";
import { Refusal } from "../../src/refusal.ts";
import { type Stage, startStage } from "../local-discord/connected-client.ts";
import { selects, text } from "../local-discord/message-view.ts";

const QUESTION = `who objected to ${"the long deal ".repeat(20)}`.slice(0, 300);
const MENU = "Which article do you mean?";

const CHOICES: readonly ArticleChoice[] = [
	{
		article: 1,
		headline: "Ferry leaves",
		publisher: "The Quay",
		publishedAt: "2025-07-08",
	},
	{ article: 2, headline: "Goats at sea", publisher: null, publishedAt: null },
];

/** The questions of answers that are kept. */
let kept: Map<string, string>;
let stage: Stage;
/** The articles that the library has still. */
let live: Set<number>;

/** A desk to which every question means one of two articles. */
function toDesk(): Desk {
	const find = async (_server: string, id: number) =>
		live.has(id) ? { state: "live" } : { state: "removed" };
	const ask: Desk["ask"] = async (_server, { question, article }) => {
		const within = CHOICES.find(
			({ article: id }) => article === `article:${id}`,
		);
		return {
			question,
			readAs: null,
			verdict: "not found",
			words: null,
			shortAnswer: null,
			isProvisional: false,
			citations: [],
			further: [],
			within: within ?? null,
			choices: within ? [] : CHOICES,
			libraryIsEmpty: false,
			confidence: 0,
			ranking: [],
			candidates: [],
		} satisfies Answer;
	};
	const gaps = { note: () => null };
	const stats = { note: () => {} };
	const settings = { of: () => DEFAULT_SETTINGS };
	const answers = {
		keep: async (_by: unknown, { question }: Answer) => {
			kept.set("AAAAAAAA", question);
			return "AAAAAAAA";
		},
		findQuestion: async (_server: string, id: string) => {
			const question = kept.get(id);
			if (question === undefined) throw new Refusal(ANSWER_TOO_OLD);
			return question;
		},
	};
	return {
		ask,
		reword: async () => [],
		gaps,
		stats,
		settings,
		pace: new Pace(settings),
		answers,
		conversations: { findBefore: async () => null },
		articles: { find },
	} as unknown as Desk;
}

beforeEach(async () => {
	kept = new Map();
	live = new Set([1, 2]);
	stage = await startStage([command.data]);
	const dispatcher = new Dispatcher({
		routes: toRoutes([command]),
		desk: toDesk(),
		log: makeLog("silent"),
	});
	stage.onInteraction((interaction) => dispatcher.handle(interaction));
});

afterEach(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

/** Asks what might be meant of either article. */
async function askUnclearly() {
	const asker = stage.discord.member();
	const { message } = await asker.command("ask", { question: QUESTION });
	return { asker, message };
}

it("offers the articles that the question may mean", async () => {
	const { message } = await askUnclearly();
	expect(selects(message)).toMatchObject([
		{
			placeholder: MENU,
			options: [
				{ label: "Ferry leaves", description: "The Quay · 8 July 2025" },
				{ label: "Goats at sea" },
			],
		},
	]);
});

it("asks the chosen article in place of the asker's card", async () => {
	const { asker, message } = await askUnclearly();
	const next = await asker.choose(message, MENU, ["Goats at sea"]);
	expect(next.message.id).toBe(message.id);
	expect(text(next.message)).toContain(QUESTION.trim());
	expect(text(next.message)).toContain("Asked of: Goats at sea");
	expect(selects(next.message)).toEqual([]);
});

it("gives anybody else an answer of their own", async () => {
	const { message } = await askUnclearly();
	const other = stage.discord.member();
	const next = await other.choose(message, MENU, ["Ferry leaves"]);
	expect(next.message.ephemeral).toBe(true);
	expect(text(next.message)).toContain("Asked of: Ferry leaves");
	expect(text(message)).not.toContain("Asked of");
	expect(selects(message)).toHaveLength(1);
});

it("offers no other article where one was asked", async () => {
	const asker = stage.discord.member();
	const options = { question: QUESTION, article: "article:1" };
	const { message } = await asker.command("ask", options);
	expect(selects(message)).toEqual([]);
});

it("changes nothing when somebody chooses too often", async () => {
	const { message } = await askUnclearly();
	const other = stage.discord.member();
	const choose = async () =>
		(await other.choose(message, MENU, ["Ferry leaves"])).message;
	const { memberQuestions } = DEFAULT_SETTINGS;
	for (let time = 0; time < (memberQuestions ?? 0); time++)
		expect(text(await choose())).toContain("Asked of: Ferry leaves");
	const refused = await choose();
	expect(refused.ephemeral).toBe(true);
	expect(text(refused)).toContain("You have asked 10 questions in a minute");
	expect(selects(message)).toHaveLength(1);
});

it("says that a question is too old", async () => {
	const { asker, message } = await askUnclearly();
	kept.clear();
	const next = await asker.choose(message, MENU, ["Ferry leaves"]);
	const said = await next.followUp();
	expect(said.ephemeral).toBe(true);
	expect(text(said)).toContain(String(ANSWER_TOO_OLD));
	expect(selects(message)).toHaveLength(1);
});

it("says that a chosen article was removed meanwhile", async () => {
	const { asker, message } = await askUnclearly();
	live.delete(1);
	const next = await asker.choose(message, MENU, ["Ferry leaves"]);
	expect(text(await next.followUp())).toContain("no longer in the library");
	const other = await asker.choose(message, MENU, ["Goats at sea"]);
	expect(text(other.message)).toContain("Asked of: Goats at sea");
});
