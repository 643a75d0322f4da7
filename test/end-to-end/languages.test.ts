import { PermissionFlagsBits } from "discord.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { text } from "../local-discord/message-view.ts";
import { type Stage, startStage } from "./stage.ts";

const OWNER_RIGHTS =
	PermissionFlagsBits.UseApplicationCommands | PermissionFlagsBits.ManageGuild;

let stage: Stage;

beforeAll(async () => {
	stage = await startStage();
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

/** Of an article in an answer, where and when it was published. */
const GERMAN_DAY = /\d\. \p{L}+ 20\d\d · (?:Beispiel · )?Abs/u;
const ENGLISH_DAY = /\d \p{L}+ 20\d\d · (?:example · )?para/u;

const askOfArticles = async (locale: string, isPrivate: boolean) => {
	const member = stage.member({ locale });
	const question = "who objected to the deal";
	const answered = await member.command("ask", {
		question,
		private: isPrivate,
	});
	return text(answered.message);
};

async function setLanguage(language: string) {
	const owner = stage.member({ permissions: OWNER_RIGHTS });
	const { message } = await owner.command("settings");
	await owner.choose(message, "Change a setting", ["Language of public posts"]);
	await owner.choose(message, "Choose a language", [language]);
	return text((await owner.press(message, "Save")).message);
}

it("answers a German member alone in German, and all in the server's English", async () => {
	const alone = await askOfArticles("de", true);
	expect(alone).toContain("Die nächstliegenden Stellen");
	expect(alone).toMatch(GERMAN_DAY);
	expect(await askOfArticles("de", false)).toMatch(ENGLISH_DAY);
	expect(await askOfArticles("en-GB", true)).toMatch(ENGLISH_DAY);
});

it("helps each member in the language of their Discord", async () => {
	const help = async (locale: string) =>
		text((await stage.member({ locale }).command("help")).message);
	expect(await help("de")).toContain("**/fragen frage:** zitiert");
	expect(await help("pt-PT")).toContain("Pergunte aos artigos");
	expect(await help("ja")).toContain("**/article add** ファイル、");
	expect(await help("nl")).toContain("Ask the articles");
});

it("sets colons and quotation marks as the member's language does", async () => {
	const owner = stage.member({ locale: "fr", permissions: OWNER_RIGHTS });
	const { message } = await owner.command("settings");
	expect(text(message)).toContain(
		"**Qui modère**\u202f: qui a «\u202fGérer les messages\u202f»",
	);
	const member = stage.member({ locale: "de" });
	const question = "who sank the zeppelin";
	const answered = await member.command("ask", { question, private: true });
	const { message: how } = await member.press(
		answered.message,
		"Sag mir, wenn es einen Artikel gibt",
	);
	expect(text(how)).toContain(`„${question}“`);
});

it("says in the member's language what they may not do", async () => {
	const owner = stage.member({ locale: "fr", permissions: OWNER_RIGHTS });
	const { message } = await owner.command("settings");
	owner.permissions = PermissionFlagsBits.UseApplicationCommands;
	const chosen = await owner.choose(message, "Modifier un paramètre", [
		"Langue des messages publics",
	]);
	expect(text(chosen.message)).toMatch(/Il te faut «\sGérer le serveur\s»\./u);
});

it("speaks in public as the owners decide", async () => {
	expect(await setLanguage("Deutsch")).toContain(
		"Saved. Language of public posts: Deutsch",
	);
	expect(await askOfArticles("en-GB", false)).toMatch(GERMAN_DAY);
	expect(await askOfArticles("en-GB", true)).toMatch(ENGLISH_DAY);
	expect(await setLanguage("as the server's Discord language")).toContain(
		"Language of public posts: as the server's Discord language",
	);
	expect(await askOfArticles("de", false)).toMatch(ENGLISH_DAY);
});

it("registers the commands with their names in German", () => {
	const ask = stage.discord.commands.find(({ name }) => name === "ask");
	expect(ask).toMatchObject({
		name_localizations: { de: "fragen" },
		description_localizations: { ja: expect.stringContaining("記事") },
	});
});
