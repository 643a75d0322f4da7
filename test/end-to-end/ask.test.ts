import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttons, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const OTHER_SERVER = "2000000000000000002";

let stage: Stage;

beforeAll(async () => {
	stage = await startStage({
		guilds: [{ name: "Newsroom" }, { id: OTHER_SERVER, name: "Elsewhere" }],
	});
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

async function ask(options: Record<string, string | boolean>) {
	const { message } = await stage.member().command("ask", options);
	return { message, said: text(message) };
}

/** What only the asker reads when a question can't be asked so. */
async function refused(
	options: Record<string, string>,
	member = stage.member(),
): Promise<string> {
	const answered = await member.command("ask", options);
	const said = await answered.followUp();
	expect(said.ephemeral).toBe(true);
	expect(answered.message.deleted).toBe(true);
	return text(said);
}

describe("/ask in a new server", () => {
	it("answers from the shipped examples at once", async () => {
		const { message, said } = await ask({
			question: "who objected to the deal",
		});
		expect(said).toContain("The closest passages");
		expect(said).toContain("**objected**");
		expect(said).toContain("Italy, Spain, Greece, Malta and Cyprus");
		expect(said).toContain("· example ·");
		expect(said).toMatch(/10 July 2025 .* paragraph \d+/u);
		expect(message.ephemeral).toBe(false);
	});

	it("shows the answer to the asker alone if asked to", async () => {
		const { message } = await ask({
			question: "when did the cathedral open",
			private: true,
		});
		expect(message.ephemeral).toBe(true);
	});

	it("says so when nothing is found, and what to try", async () => {
		const { said } = await ask({ question: "how do I bake sourdough bread" });
		expect(said).toContain("Nothing found");
		expect(said).toContain("Ask about something that the articles report");
		expect(said).not.toContain("> ");
	});

	it("finds nothing by a question without a content word", async () => {
		const { said } = await ask({ question: "what is it?" });
		expect(said).toContain("Nothing found");
	});
});

describe("the option article", () => {
	it("offers headlines by words anywhere in them, newest first", async () => {
		const all = await stage
			.member()
			.autocomplete("ask", { question: "x", article: "" }, "article");
		expect(all.choices.map(({ name }) => name)).toEqual([
			"Britain and France agree to trial the return of Channel migrants",
			"Notre-Dame reopens five years after the fire",
			"India lands near the Moon's south pole",
		]);
		const some = await stage
			.member()
			.autocomplete(
				"ask",
				{ question: "x", article: "FIRE reopen dame" },
				"article",
			);
		expect(some.choices.map(({ name }) => name)).toEqual([
			"Notre-Dame reopens five years after the fire",
		]);
	});

	it("limits the question to the chosen article", async () => {
		const { choices } = await stage
			.member()
			.autocomplete("ask", { question: "x", article: "moon" }, "article");
		const { said } = await ask({
			question: "what failed before",
			article: String(choices[0]?.value),
		});
		expect(said).toContain("Asked of: India lands near the Moon's south pole");
		expect(said).toContain("Four years earlier the attempt had **failed**");
	});

	it.each(["india LANDS near the moon's south pole", "south pole"])(
		"takes a typed headline, or words of it: %s",
		async (article) => {
			const { said } = await ask({ question: "what failed before", article });
			expect(said).toContain("Asked of: India lands");
		},
	);

	it.each(["", "   "])("takes an empty value for none: %j", async (article) => {
		const { said } = await ask({ question: "who objected", article });
		expect(said).toContain("**objected**");
		expect(said).not.toContain("Asked of");
	});

	it.each(["article:999999", "nothing like it"])(
		"says kindly that there is no such article: %s",
		async (article) => {
			const said = await refused({ question: "who objected", article });
			expect(said).toContain(`There is no article “${article}”`);
			expect(said).toContain("choose it from the list");
		},
	);

	it("asks to choose when several headlines have the typed words", async () => {
		const said = await refused({ question: "who objected", article: "the" });
		expect(said).toContain("articles have “the” in their headlines");
	});

	it("doesn't reach another server's article", async () => {
		const { choices } = await stage
			.member()
			.autocomplete("ask", { question: "x", article: "moon" }, "article");
		const stranger = stage.member({ guild: OTHER_SERVER });
		const said = await refused(
			{
				question: "what failed before",
				article: String(choices[0]?.value),
			},
			stranger,
		);
		expect(said).toContain("There is no article");
	});
});

it("doesn't quote one server's articles in another", async () => {
	const secret =
		"The quokka parade of Zanzibar was cancelled after the drums were lost at sea.";
	await publish(
		stage.moderator({ guild: OTHER_SERVER }),
		textFile(
			"parade.txt",
			`Quokka parade off\n\n${secret}\n\n${secret} Again.`,
		),
	);
	const question = "why was the quokka parade of Zanzibar cancelled";
	expect((await ask({ question })).said).toContain("Nothing found");
	const there = await stage
		.member({ guild: OTHER_SERVER })
		.command("ask", { question });
	expect(text(there.message)).toContain("drums were lost at sea");
});

it("links to the page with a text fragment", async () => {
	const moderator = stage.moderator({ guild: OTHER_SERVER });
	const { form } = await moderator.command("article add", {});
	const draft = await moderator.submit(form, {
		headline: "Lighthouse of Skerry sold",
		text: "The lighthouse of Skerry was sold on Friday to a retired keeper, who means to live in it with his three dogs.",
		url: "https://example.org/news?id=7",
	});
	await moderator.press(draft.message, "Publish");
	const { message } = await stage
		.member({ guild: OTHER_SERVER })
		.command("ask", { question: "who bought the lighthouse of Skerry" });
	const links = buttons(message).filter(({ url }) => url !== undefined);
	expect(links.map(({ label, url }) => [label, url])).toEqual([
		[
			"[1] Open the page",
			"https://example.org/news?id=7#:~:text=The%20lighthouse%20of%20Skerry,with%20his%20three%20dogs.",
		],
	]);
});

it("pings nobody and keeps markup as text, whatever an article says", async () => {
	const line =
		"Mayor @everyone said **nothing** about <@123456789012345678> and `code` # there, ||spoiler|| in Xylotown.";
	await publish(
		stage.moderator({ guild: OTHER_SERVER }),
		textFile(
			"mentions.txt",
			`Xylotown mentions\n\n${line}\n\n# ${line} Once more.`,
		),
	);
	const { message } = await stage
		.member({ guild: OTHER_SERVER })
		.command("ask", { question: "what did the mayor of Xylotown say" });
	expect(text(message)).toContain("\\@everyone");
	expect(text(message)).toContain("\\*\\*nothing\\*\\*");
	expect(message.pings ?? []).toEqual([]);
});

it("answers /help in a server and in a direct message", async () => {
	const here = await stage.member().command("help", {});
	expect(here.message.ephemeral).toBe(true);
	const there = await stage.discord.directCommand(
		stage.discord.user(),
		"help",
		{},
	);
	expect(text(there.message)).toBe(text(here.message));
});

it("registers its commands once, globally, and again only when they change", async () => {
	const puts = () =>
		stage.discord.requests.filter(({ method }) => method === "PUT").length;
	expect(puts()).toBe(1);
	await stage.restart();
	expect(puts()).toBe(1);
	expect(stage.discord.commands.map(({ name }) => name)).toEqual([
		"ask",
		"Ask about this",
		"summary",
		"Summarise",
		"help",
		"privacy",
		"my-data",
		"forget-me",
		"article",
		"Add as article",
		"gaps",
		"stats",
		"digest",
		"audit",
		"check",
		"settings",
	]);
	expect(stage.discord.guildCommands(OTHER_SERVER)).toEqual([]);
});
