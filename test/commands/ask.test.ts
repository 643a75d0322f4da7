import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import command from "../../commands/ask.ts";
import type { Answer, ArticleChoice } from "../../src/answer/answer.ts";
import type { Desk } from "../../src/answer/desk.ts";
import { Dispatcher } from "../../src/discord/dispatcher.ts";
import { toRoutes } from "../../src/discord/routes.ts";
import { Database } from "../../src/library/database.ts";
import { makeLog } from "../../src/log.ts";
import { OpenQuestions } from "../../src/records/open-questions.ts";
import { DEFAULT_SETTINGS } from "../../src/records/server-settings.ts";
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

let folder: string;
let database: Database;
let openQuestions: OpenQuestions;
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
	const settings = { of: () => DEFAULT_SETTINGS };
	const answers = { keep: async () => null };
	return {
		ask,
		keepQuestion: (server: string, question: string) =>
			openQuestions.keep({ server, question }),
		gaps,
		settings,
		answers,
		articles: { find },
		openQuestions,
	} as unknown as Desk;
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	openQuestions = new OpenQuestions(database);
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
	database.close();
	await rm(folder, { recursive: true });
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
	expect(database.all("SELECT id FROM open_questions")).toEqual([]);
});

it("says that a question is too old", async () => {
	const { asker, message } = await askUnclearly();
	database.run("DELETE FROM open_questions");
	const next = await asker.choose(message, MENU, ["Ferry leaves"]);
	const said = await next.followUp();
	expect(said.ephemeral).toBe(true);
	expect(text(said)).toContain("older than a day. Ask it again with /ask");
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
