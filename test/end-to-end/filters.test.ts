import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const QUESTION = "who sold the ferry to Skerry";

let stage: Stage;
let anna: Person;

beforeAll(async () => {
	stage = await startStage();
	anna = stage.member({ name: "Anna" });
	const moderator = stage.moderator();
	await add(moderator, "Council sells ferry", {
		publisher: "The Quay",
		publishedAt: "2025-03-03",
		tags: "[harbour, Council]",
		text: "The council of Lillesand sold the ferry to Skerry in March, for one crown.",
	});
	await add(moderator, "Bank sells ferry again", {
		publisher: "Sagebrush Wire",
		publishedAt: "2025-07-08",
		tags: "[harbour]",
		text: "A bank in Bergen sold the ferry to Skerry once more in July, at a loss.",
	});
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

async function add(
	moderator: Person,
	headline: string,
	{ text: said, ...details }: Record<string, string>,
) {
	const front = Object.entries({ headline, ...details }).map(
		([name, value]) => `${name}: ${value}`,
	);
	const more = "Nobody on the island had been asked before, its mayor said.";
	const content = `---\n${front.join("\n")}\n---\n\n${said}\n\n${more}\n`;
	const { message } = await publish(
		moderator,
		textFile(`${headline}.md`, content),
	);
	expect(text(message)).toContain("Published");
}

async function ask(options: Record<string, string>, question = QUESTION) {
	return (await anna.command("ask", { question, ...options })).message;
}

async function offer(focused: string, typed: string) {
	const values = { question: QUESTION, [focused]: typed };
	const { choices } = await anna.autocomplete("ask", values, focused);
	return choices;
}

it("asks only articles since a day, and says so", async () => {
	const said = text(await ask({ since: "June 2025" }));
	expect(said).toContain("Asked of articles since 1 June 2025\n");
	expect(said).toContain("A bank in Bergen");
	expect(said).not.toContain("The council of Lillesand");
});

it("combines all that is asked for", async () => {
	const message = await ask({
		since: "1 March 2025",
		before: "2025-07-08",
		tag: "HARBOUR",
		publisher: "the quay",
	});
	expect(text(message)).toContain(
		"Asked of articles since 1 March 2025, before 8 July 2025, tagged “harbour”, by The Quay\n",
	);
	expect(text(message)).toContain("The council of Lillesand");
	expect(text(message)).not.toContain("A bank in Bergen");
});

it("says again which articles were asked when the answer is opened again", async () => {
	const message = await ask({ tag: "council" });
	const context = await anna.press(message, "Show context");
	const back = buttons(context.message)
		.map(({ label }) => label)
		.find((label) => label?.includes("nswer"));
	const again = await anna.press(context.message, back ?? "");
	expect(text(again.message)).toContain("Asked of articles tagged “Council”");
});

it("shows a way out where they don't answer, and no wish for an article", async () => {
	const message = await ask({ tag: "harbour" }, "how do I bake sourdough");
	expect(text(message)).toContain("Asked of articles tagged “harbour”");
	expect(text(message)).toContain(
		"Or ask without tag, to search all articles.",
	);
	expect(buttons(message)).toEqual([]);
	const both = { since: "2025", before: "today" };
	expect(text(await ask(both, "how do I bake sourdough"))).toContain(
		"Or ask without since and before, to search all articles.",
	);
});

it.each([
	[
		{ since: "today", publisher: "The Quay" },
		/There is no article here since .+, by The Quay\. The newest is of 8 July 2025; there are articles by: Sagebrush Wire, The Quay\./u,
	],
	[{ since: "08/07" }, /“08\/07” isn't a day that I know/u],
	[{ before: "tomorrow" }, /“tomorrow” is still to come/u],
	[
		{ since: "July 2025", before: "March 2025" },
		/No day is since 1 July 2025 and before 1 March 2025/u,
	],
	[{ tag: "goats" }, /No article has the tag “goats”. There are: harbour/u],
	[{ publisher: "Post" }, /No article here is by “Post”/u],
	[{ article: "Council", tag: "harbour" }, /use article alone/u],
])("says to the asker alone what is wrong with %j", async (options, why) => {
	const ben = stage.member();
	const asked = await ben.command("ask", { question: QUESTION, ...options });
	const said = await asked.followUp();
	expect(said.ephemeral).toBe(true);
	expect(text(said)).toMatch(why);
});

it("offers tags and publishers as they are typed", async () => {
	expect(await offer("tag", "har")).toEqual([
		{ name: "harbour", value: "harbour" },
	]);
	expect((await offer("publisher", "")).map(({ value }) => value)).toEqual([
		"Sagebrush Wire",
		"The Quay",
	]);
});

it("offers days with what they mean, first the typed one", async () => {
	const [first, ...others] = await offer("since", "8 July 2025");
	expect(first).toEqual({
		name: expect.stringMatching(
			/^8 July 2025 — since Tuesday 8 July( 2025)?$/u,
		),
		value: "8 July 2025",
	});
	expect(others).toEqual([]);
	const examples = await offer("before", "week");
	expect(examples.map(({ value }) => value)).toEqual([
		"week",
		"this week",
		"last week",
		"2 weeks",
	]);
	for (const { name } of examples)
		expect(name).toMatch(/ — before \w+day \d+ \w+/u);
	expect(await offer("since", "08/07")).toEqual([]);
});
