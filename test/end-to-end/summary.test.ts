import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, selects, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const FERRY = `---
headline: Ferry to Sandholm cancelled
publisher: The Quay
url: https://quay.example/news/ferry?id=7
---

The ferry to Sandholm will not sail before May, its owner said on Monday.

A crack was found in the hull in March, when the ship was lifted out of the water for its paint.

The island has 40 residents, who will be brought food by helicopter twice a week until the ship is mended.

Tickets that were already sold will be paid back from the first of April on.

The mayor asked for a second ship, which the council of the coast had refused in two years.

Fishermen offered to take along whoever must go to the doctor.

The yard will need nine weeks for a new plate, if the steel comes in time.

Nobody was hurt when the crack was found.`;

const LONG_MESSAGE = `The harbour fair opens on Friday with a concert of the fire brigade. ${"Stalls will stand along the whole quay, from the old crane to the lighthouse. ".repeat(8)}

Whoever comes by car should park at the school, since the quay is closed until Sunday.`;

let stage: Stage;
let anna: Person;
let ben: Person;
let moderator: Person;

beforeAll(async () => {
	stage = await startStage();
	anna = stage.member({ name: "Anna" });
	ben = stage.member({ name: "Ben" });
	moderator = stage.moderator({ name: "Mo" });
	await publish(moderator, textFile("ferry.md", FERRY));
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

async function sumUp(options: Record<string, string | boolean>) {
	return (await anna.command("summary", options)).message;
}

/** The lines of a summary's card: the number of each one's paragraph. */
const lineNumbers = (message: LocalMessage) =>
	[...text(message).matchAll(/^\*\*(\d+)\*\* \S/gmu)].map(([, one]) =>
		Number(one),
	);

describe("an article's summary", () => {
	it("has lines of the article, in its order, with their paragraphs", async () => {
		const message = await sumUp({ article: "ferry" });
		expect(message.ephemeral).toBe(false);
		expect(text(message)).toContain("### Ferry to Sandholm cancelled");
		expect(text(message)).toContain("The Quay · 1 minute to read");
		const numbers = lineNumbers(message);
		expect(numbers.length).toBeGreaterThan(1);
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		for (const [, number, line] of text(message).matchAll(
			/^\*\*(\d+)\*\* (.+)$/gmu,
		))
			expect(FERRY.split("\n\n")[Number(number)]).toContain(line);
	});

	it("is found by words of the headline while they are typed", async () => {
		const { choices } = await anna.autocomplete(
			"summary",
			{ article: "sandholm" },
			"article",
		);
		expect(choices.map(({ name }) => name)).toEqual([
			"Ferry to Sandholm cancelled",
		]);
	});

	it("is made longer and shorter in the same message by the asker alone", async () => {
		const message = await sumUp({ article: "ferry" });
		const normal = lineNumbers(message).length;
		const longer = await anna.press(message, "Longer");
		expect(longer.message.id).toBe(message.id);
		expect(lineNumbers(message).length).toBeGreaterThan(normal);
		const others = await ben.press(message, "Shorter");
		expect(others.message.id).not.toBe(message.id);
		expect(others.message.ephemeral).toBe(true);
		expect(lineNumbers(others.message)).toHaveLength(normal);
		await stage.restart();
		await anna.press(message, "Shorter");
		await anna.press(message, "Shorter");
		expect(lineNumbers(message).length).toBeLessThan(normal);
	});

	it("opens a paragraph in place, privately for others", async () => {
		const message = await sumUp({ article: "ferry" });
		await anna.choose(message, "Read paragraph …", ["2"]);
		expect(text(message)).toContain("Paragraph 2 of 8");
		expect(text(message)).toMatch(/^> .*A crack was found/mu);
		expect(lineNumbers(message).length).toBeGreaterThan(1);
		const others = await ben.choose(message, "Read paragraph …", ["3"]);
		expect(others.message.ephemeral).toBe(true);
		expect(text(others.message)).toContain("The island has 40 residents");
		expect(text(message)).toContain("Paragraph 2 of 8");
	});

	it("lets one ask the article", async () => {
		const message = await sumUp({ article: "ferry" });
		const { form } = await ben.press(message, "Ask about this");
		expect(form.title).toBe("Ask about this article");
		const asked = await ben.submit(form, {
			question: "who gets food by helicopter",
		});
		expect(text(asked.message)).toContain(
			"Asked of: Ferry to Sandholm cancelled",
		);
		expect(text(asked.message)).toContain("40 residents");
		expect(labels(asked.message)).toContain("Open the article");
	});

	it("answers privately what is asked of it where only one sees it", async () => {
		const askAbout = async (person: Person, message: LocalMessage) => {
			const { form } = await person.press(message, "Ask about this");
			const values = { question: "who gets food by helicopter" };
			return (await person.submit(form, values)).message.ephemeral;
		};
		const shared = await sumUp({ article: "ferry" });
		expect(await askAbout(anna, shared)).toBe(false);
		const own = await sumUp({ article: "ferry", private: true });
		expect(await askAbout(anna, own)).toBe(true);
		await anna.press(own, "Longer");
		expect(await askAbout(anna, own)).toBe(true);
	});

	it("is saved as Markdown with its paragraphs", async () => {
		const message = await sumUp({ article: "ferry" });
		const saved = await ben.press(message, "Save as file");
		expect(saved.message.ephemeral).toBe(true);
		const [file] = saved.message.attachments;
		expect(file?.filename).toMatch(/^summary-\d+\.md$/u);
		const markdown = await (await fetch(file?.url ?? "")).text();
		expect(markdown).toMatch(/^# Ferry to Sandholm cancelled\n/u);
		expect(markdown).toContain("<https://quay.example/news/ferry?id=7>");
		expect(markdown).toMatch(/^- .+ \(paragraph 1\)$/mu);
	});

	it("is refused where one asks for nothing, too much or what isn't there", async () => {
		const refused = async (options: Record<string, string>) =>
			text(await (await anna.command("summary", options)).followUp());
		expect(await refused({})).toContain("Say what to sum up");
		expect(await refused({ article: "ferry", about: "x" })).toContain(
			"Choose either an article or what it shall be about",
		);
		expect(await refused({ article: "zeppelin" })).toContain("There is no");
	});

	it("is gone with its article", async () => {
		await publish(
			moderator,
			textFile("goats.txt", `Goats at sea\n\n${"Nine goats left. ".repeat(9)}`),
		);
		const message = await sumUp({ article: "goats" });
		const { form } = await moderator.command("article remove", {
			article: "goats",
		});
		await moderator.submit(form, { reason: "" });
		const pressed = await anna.press(message, "Save as file");
		expect(text(pressed.message)).toContain("no longer in the library");
	});
});

describe("what articles say about something", () => {
	it("stands with where it comes from, and is saved as a file", async () => {
		const message = await sumUp({ about: "helicopter food for residents" });
		expect(text(message)).toContain("### helicopter food for residents");
		expect(text(message)).toMatch(/^> The island has 40 residents/mu);
		expect(text(message)).toContain(
			"\\[1\\] **Ferry to Sandholm cancelled** · The Quay · undated · paragraph 3",
		);
		const saved = await ben.press(message, "Save as file");
		const [file] = saved.message.attachments;
		const markdown = await (await fetch(file?.url ?? "")).text();
		expect(markdown).toMatch(/^- The island has 40 residents.*paragraph 3/mu);
	});

	it("says so if there is nothing", async () => {
		const message = await sumUp({ about: "zeppelins over Patagonia" });
		expect(text(message)).toContain("No article here seems to be about this.");
	});
});

describe("Summarise, in a message's menu", () => {
	const summarise = async (content: string) => {
		const message = ben.write(content);
		return (await anna.messageCommand("Summarise", message)).message;
	};

	it("sums up a long message, to the asker alone", async () => {
		const message = await summarise(LONG_MESSAGE);
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toContain("### The message, in short");
		expect(text(message)).toContain("**1** The harbour fair opens on Friday");
	});

	it("sums up the article that a message links to, whatever the address adds", async () => {
		const message = await summarise(
			"look <http://www.quay.example/news/ferry/?utm_source=chat&id=7#top>",
		);
		expect(text(message)).toContain("### Ferry to Sandholm cancelled");
	});

	it("fetches nothing, and lets one suggest a page that isn't there", async () => {
		const url = "https://quay.example/news/goats";
		const message = await summarise(url);
		expect(text(message)).toContain("Not in the library");
		const suggested = await anna.press(message, "Suggest to the moderators");
		expect(text(suggested.message)).toContain("without your name");
		const gaps = (await moderator.command("gaps", {})).message;
		const pages = await moderator.press(gaps, "Pages: 1");
		expect(text(pages.message)).toContain("quay.example/news/goats");
		expect(text(pages.message)).not.toContain(anna.id);
		const page = await moderator.choose(pages.message, "Open a page", [url]);
		expect(text(page.message)).toContain("suggested once");
		expect(labels(page.message)).toContain("Read it as a draft");
		const left = await moderator.press(page.message, "Not for us");
		expect(text(left.message)).toContain("Suggested pages: 0");
		expect(selects(left.message)).toEqual([]);
	});

	it("says so if there is nothing to sum up", async () => {
		const message = ben.write("hello");
		const refused = await anna.messageCommand("Summarise", message);
		expect(text(refused.message)).toContain("nothing to sum up");
	});
});
