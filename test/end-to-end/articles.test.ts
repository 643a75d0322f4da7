import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { type Stage, startStage, textFile } from "./stage.ts";

const EDITORS = "4000000000000000004";

let stage: Stage;
let moderator: Person;

beforeEach(async () => {
	stage = await startStage({
		guilds: [{ name: "Newsroom", roles: [{ id: EDITORS, name: "Editors" }] }],
	});
	moderator = stage.moderator();
});

afterEach(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const FERRY = `Ferry to Ostrava island cancelled for a month

By Jane Roe

The ferry to Ostrava island will not sail until May, its owner said on Monday.

A cracked rudder was found during an inspection. Nobody was hurt.

Islanders will be flown to the mainland by helicopter twice a day.`;

function add(file = textFile("ferry.txt", FERRY)) {
	return moderator.command("article add", { file });
}

async function ask(question: string): Promise<string> {
	return text((await stage.member().command("ask", { question })).message);
}

async function press(message: LocalMessage, label: string) {
	return moderator.press(message, label);
}

describe("/article add file:", () => {
	it("answers privately with what was read, and the article can be asked", async () => {
		const { message } = await add();
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toContain(
			"**Ferry to Ostrava island cancelled for a month**",
		);
		expect(text(message)).toContain("by Jane Roe · 3 paragraphs, 38 words");
		expect(text(message)).toContain("– By Jane Roe");
		expect(await ask("why is the ferry cancelled: rudder?")).toContain(
			"A cracked **rudder** was found",
		);
	});

	it("takes out the examples with the first own article, and brings them back on a press", async () => {
		const { message } = await add();
		expect(text(message)).toContain("3 example articles");
		expect(await ask("rover Pragyan wheels")).toContain("Nothing found");
		const back = await press(message, "Bring the examples back");
		expect(text(back.message)).toContain("Restored");
		expect(await ask("rover Pragyan wheels")).toContain("**rover**");
		const second = await add(
			textFile("second.txt", FERRY.replaceAll("Ostrava", "Karpathos")),
		);
		expect(text(second.message)).not.toContain("example");
		expect(await ask("rover Pragyan wheels")).toContain("**rover**");
	});

	it("reads Markdown with front matter", async () => {
		const markdown = `---
headline: A *bridge* reopens
publisher: The Example
publishedAt: 2025-03-04
url: https://example.org/bridge?a=1
---
The **harbour bridge** reopened on [Monday](https://example.org) after two years of repairs.

- Cyclists may use it from April.`;
		const { message } = await add(textFile("bridge.md", markdown));
		expect(text(message)).toContain("**A \\*bridge\\* reopens**");
		expect(text(message)).toContain("The Example · 4 March 2025");
		expect(await ask("when did the harbour bridge reopen")).toContain(
			"The **harbour** **bridge** **reopened** on Monday after",
		);
	});

	it("reads a web page that was saved as a file, in its own encoding", async () => {
		const html = `<!doctype html><html><head><meta charset="windows-1252"><title>Café opens | The Example</title>
<meta property="og:title" content="Café opens"><meta property="article:published_time" content="2025-02-03T10:00:00Z"></head>
<body><article><h1>Café opens</h1>${"<p>The first café of Plöck opened on Monday, and the mayor drank a cup of coffee in front of three hundred people.</p>".repeat(4)}</article></body></html>`;
		const { message } = await add(
			textFile("page.html", Buffer.from(html, "latin1")),
		);
		expect(text(message)).toContain("**Café opens**");
		expect(text(message)).toContain("3 February 2025");
	});

	it("changes nothing when the very same text is there already", async () => {
		await add();
		const again = await add(textFile("again.txt", FERRY));
		expect(text(again.message)).toContain("Already in the library");
		const list = await moderator.command("article list", {});
		expect(text(list.message)).toContain("Articles: 1");
	});

	it.each([
		["empty.txt", "", "no text in this file"],
		["short.txt", "Too short.", "only 10 characters"],
		["picture.png", "x", ".txt, .md or .html"],
		[
			"picture.txt",
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
			".txt",
		],
		["latin.txt", Buffer.from(`${FERRY}\n\ncaf\u00e9`, "latin1"), "UTF-8"],
		["broken.md", "---\nheadline: [\n---\ntext", "front matter"],
		["long.txt", "Word after word is here. ".repeat(9_000), "200,000"],
	])("refuses %s and says why", async (name, content, reason) => {
		const { message } = await add({
			...textFile(name, content),
			contentType: "text/plain",
		});
		expect(text(message)).toContain("That didn't work");
		expect(text(message)).toContain(reason);
	});

	it("refuses a file above 1 MiB without reading it", async () => {
		const { message } = await add(
			textFile("large.txt", Buffer.alloc(1_048_577, "a")),
		);
		expect(text(message)).toContain("larger than 1 MiB");
	});
});

describe("/article add", () => {
	it("opens a form, and adds what was typed", async () => {
		const { form } = await moderator.command("article add", {});
		const { message } = await moderator.submit(form, {
			headline: "Ferry stays in port",
			text: FERRY,
			url: "https://example.org/ferry",
			date: "4 March 2025",
		});
		expect(text(message)).toContain("**Ferry stays in port**");
		expect(text(message)).toContain("4 March 2025");
		expect(text(message)).toContain("https\\://example.org/ferry");
	});

	it.each([
		[{ text: "Too short." }, "only 10 characters"],
		[{ text: FERRY, url: "ftp://example.org" }, "It begins with http"],
		[{ text: FERRY, date: "soon" }, "“soon” is not a date"],
	])(
		"keeps a form that was filled in wrongly and opens it again: %#",
		async (values, reason) => {
			const { form } = await moderator.command("article add", {});
			const refused = await moderator.submit(form, values);
			expect(text(refused.message)).toContain(reason);
			const again = await press(refused.message, "Correct");
			expect(JSON.stringify(again.form.components)).toContain(
				JSON.stringify(values.text),
			);
			const fixed = await moderator.submit(again.form, {
				text: FERRY,
				url: "",
				date: "",
			});
			expect(text(fixed.message)).toContain("Added");
		},
	);
});

describe("/article list", () => {
	it("pages through long lists and to the removed articles", async () => {
		for (let number = 0; number < 40; number++)
			await moderator.submit(
				(await moderator.command("article add", {})).form,
				{
					text: `A headline with the number ${number} that is long enough to fill some of a page of the list\n\nParagraph ${number} says what the article says, in some eighty characters of plain text or so.`,
				},
			);
		const { message } = await moderator.command("article list", {});
		expect(text(message)).toContain("Articles: 40");
		expect(text(message)).toContain("Page 1 of 2");
		const next = await press(message, "Next ▶");
		expect(text(next.message)).toContain("Page 2 of 2");
		const removed = await press(next.message, "Show removed articles");
		expect(text(removed.message)).toContain("Removed articles: 3");
	});
});

describe("/article show", () => {
	it("shows every paragraph with its number, over several pages", async () => {
		const paragraphs = Array.from(
			{ length: 80 },
			(_, index) =>
				`This is what paragraph number ${index + 1} of the long report says.`,
		);
		await add(
			textFile("report.txt", `A long report\n\n${paragraphs.join("\n\n")}`),
		);
		const shown = await moderator.command("article show", {
			article: "a long report",
		});
		let page = shown.message;
		let said = text(page);
		while (
			buttons(page).some(
				({ label, disabled }) => label === "Next ▶" && !disabled,
			)
		) {
			page = (await press(page, "Next ▶")).message;
			said += text(page);
		}
		for (const [index, paragraph] of paragraphs.entries())
			expect(said).toContain(`**${index + 1}** ${paragraph}`);
	});
});

describe("/article remove, restore and erase", () => {
	async function remove(reason = "") {
		const { form } = await moderator.command("article remove", {
			article: "ferry",
		});
		return moderator.submit(form, { reason });
	}

	it("asks first, and the article is gone from the very next answer", async () => {
		await add();
		const { form } = await moderator.command("article remove", {
			article: "ferry",
		});
		expect(form.title).toBe("Remove this article?");
		expect(await ask("ferry rudder")).toContain("**rudder**");
		await moderator.submit(form, { reason: "It was wrong." });
		expect(await ask("ferry rudder")).toContain("Nothing found");
	});

	it("restores by the button and by the command", async () => {
		await add();
		const removed = await remove();
		await press(removed.message, "Restore");
		expect(await ask("ferry rudder")).toContain("**rudder**");
		await remove();
		const offered = await moderator.autocomplete(
			"article restore",
			{ article: "ferr" },
			"article",
		);
		await moderator.command("article restore", {
			article: String(offered.choices[0]?.value),
		});
		expect(await ask("ferry rudder")).toContain("**rudder**");
	});

	it("shows a removed article before it is restored or erased", async () => {
		await add();
		await remove();
		const { choices } = await moderator.autocomplete(
			"article show",
			{ article: "ferry" },
			"article",
		);
		expect(choices[0]?.name).toMatch(/^Removed: Ferry/u);
		const shown = await moderator.command("article show", {
			article: String(choices[0]?.value),
		});
		expect(text(shown.message)).toContain("it is not quoted");
		expect(text(shown.message)).toContain("**1** The ferry to Ostrava");
	});

	it("says so when there is nothing to restore any more", async () => {
		await add();
		const removed = await remove();
		await press(removed.message, "Restore");
		const twice = await press(removed.message, "Restore");
		expect(text(twice.message)).toContain("Nothing was restored");
	});

	it("erases after the word was typed, and only what was removed", async () => {
		await add();
		const live = await moderator.command("article erase", { article: "ferry" });
		expect(text(live.message)).toContain("There is no removed article");
		await remove();
		const { form } = await moderator.command("article erase", {
			article: "ferry",
		});
		const wrong = await moderator.submit(form, { confirmation: "yes" });
		expect(text(wrong.message)).toContain("Nothing was erased");
		const again = await press(wrong.message, "Correct");
		const done = await moderator.submit(again.form, { confirmation: "erase" });
		expect(text(done.message)).toContain("Erased");
		const list = await moderator.command("article list", {});
		const removed = await press(list.message, "Show removed articles");
		expect(text(removed.message)).not.toContain("Ferry");
	});
});

describe("rights", () => {
	it("lets a member without Manage Messages use no moderators' command", async () => {
		await expect(stage.member().command("article list", {})).rejects.toThrow();
	});

	it("checks every press, by the presser's rights now", async () => {
		const { message } = await add();
		const demoted = stage.member({ id: moderator.id });
		const refused = await demoted.press(message, "Show");
		expect(text(refused.message)).toContain("Only for moderators");
		const form = (await press(message, "Remove")).form;
		const sent = await demoted.submit(form, { reason: "" });
		expect(text(sent.message)).toContain("Only for moderators");
		expect(await ask("ferry rudder")).toContain("**rudder**");
	});

	it("lets in whom the server's command settings let in, while their roles last", async () => {
		const id = "3000000000000000003";
		const admitted = stage.member({ id, roles: [EDITORS] });
		const { message } = await admitted.command(
			"article list",
			{},
			{ admitted: true },
		);
		const pressed = await admitted.press(message, "Show removed articles");
		expect(text(pressed.message)).toContain("Removed articles");
		const without = stage.member({ id, roles: [] });
		const refused = await without.press(pressed.message, "Show articles");
		expect(text(refused.message)).toContain("Only for moderators");
	});
});

describe("after a restart", () => {
	it("old buttons still work and articles are there", async () => {
		const { message } = await add();
		await stage.restart();
		const shown = await press(message, "Show");
		expect(text(shown.message)).toContain("**1** The ferry to Ostrava");
		expect(await ask("ferry rudder")).toContain("**rudder**");
	});
});
