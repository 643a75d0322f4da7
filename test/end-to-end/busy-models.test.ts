import { afterEach, expect, it } from "vitest";
import { COMMANDS } from "../../commands/all.ts";
import { Dispatcher } from "../../src/discord/dispatch/dispatcher.ts";
import { toRoutes } from "../../src/discord/dispatch/routes.ts";
import { makeLog } from "../../src/log.ts";
import { ModelError, type Reading } from "../../src/model/models.ts";
import {
	type TemporaryDesk,
	withTemporaryDesk,
} from "../../src/tools/temporary-desk.ts";
import { toArticle } from "../answer/located.ts";
import { StandInModels } from "../answer/stand-in-models.ts";
import { type Stage, startStage } from "../local-discord/connected-client.ts";
import { text } from "../local-discord/message-view.ts";

const HERE = "2000000000000000001";
const THERE = "2000000000000000002";
const MANAGE_MESSAGES = 1n << 13n;

const RESIGNED =
	"The harbour master of Lillesand resigned on Sunday evening, without a word.";
const NOTE = `A note from Skerry

The lighthouse of Skerry was sold on Friday to a keeper, who means to live in it.`;
const QUESTION = { question: "who resigned in Lillesand" };

let stage: Stage;

afterEach(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

/** All commands in two servers, over models that a test holds up. */
function play(
	models: StandInModels,
	use: (temporary: TemporaryDesk) => Promise<void>,
): Promise<void> {
	const examples = [toArticle("Harbour", RESIGNED)];
	return withTemporaryDesk({ examples, models }, async (temporary) => {
		stage = await startStage(
			COMMANDS.map(({ data }) => data),
			{
				guilds: [
					{ id: HERE, name: "Here" },
					{ id: THERE, name: "There" },
				],
				heartbeatIntervalMs: 20,
			},
		);
		const dispatcher = new Dispatcher({
			routes: toRoutes(COMMANDS),
			desk: temporary.desk,
			log: makeLog("silent"),
		});
		stage.onInteraction((interaction) => dispatcher.handle(interaction));
		await use(temporary);
	});
}

it("answers others, offers articles and stays connected while the reader is held up", async () => {
	const reading = Promise.withResolvers<Partial<Reading>>();
	const begun = Promise.withResolvers<void>();
	const models = new StandInModels({
		read: (_, __, { server }) => {
			if (server !== HERE) throw new ModelError("It is held up.");
			begun.resolve();
			return reading.promise;
		},
	});
	await play(models, async () => {
		const { discord } = stage;
		const here = discord.member({ guild: HERE });
		const there = discord.member({ guild: THERE });
		const waiting = here.command("ask", QUESTION);
		await begun.promise;

		const { heartbeats } = discord.gateway;
		await discord.until(
			() => discord.gateway.heartbeats > heartbeats + 2,
			"heartbeats",
		);
		const typed = { ...QUESTION, article: "harb" };
		const { choices } = await here.autocomplete("ask", typed, "article");
		expect(choices.map(({ name }) => name)).toEqual(["Harbour"]);
		const byWords = text((await there.command("ask", QUESTION)).message);
		expect(byWords).toContain("**The closest passages**");
		expect(byWords).toContain("**resigned**");

		const answer = { start: 0, end: "The harbour master".length };
		reading.resolve({ relevance: 5, answer, answerShare: 0.9 });
		expect(text((await waiting).message)).toContain(
			"**The answer**\n**“The harbour master”**",
		);
	});
});

it("lists and finds an added article by its words while encoding is held up", async () => {
	const encoding = Promise.withResolvers<void>();
	const begun = Promise.withResolvers<void>();
	const models = new StandInModels({
		mean: (said) => (said.includes("lighthouse") ? "beacon" : said),
		beforeTexts: () => {
			begun.resolve();
			return encoding.promise;
		},
		read: (passage) => ({ relevance: passage.includes("keeper") ? 5 : -8 }),
	});
	await play(models, async ({ encoded }) => {
		const member = stage.discord.member({ guild: HERE });
		const moderator = stage.discord.member({
			guild: HERE,
			permissions: MANAGE_MESSAGES,
		});
		const ask = async (question: string) =>
			text((await member.command("ask", { question })).message);
		const list = async () =>
			text((await moderator.command("article list", {})).message);

		const { form } = await moderator.command("article add", {});
		const draft = await moderator.submit(form, { text: NOTE });
		await moderator.press(draft.message, "Publish");
		expect(await ask("who bought the lighthouse of Skerry")).toContain(
			"to a keeper",
		);
		await begun.promise;
		expect(await list()).toContain("1 article is still being read");
		expect(await ask("beacon")).toContain("Nothing found");

		encoding.resolve();
		await encoded(HERE);
		expect(await list()).not.toContain("still being read");
		expect(await ask("beacon")).toContain("to a keeper");
	});
});
