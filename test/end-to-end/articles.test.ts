import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { OSTRAVA } from "./ferries.ts";
import {
	publish,
	readPages,
	type Stage,
	startStage,
	textFile,
} from "./stage.ts";

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

function draft(file = textFile("ferry.txt", OSTRAVA)) {
	return moderator.command("article add", { file });
}

function add(file = textFile("ferry.txt", OSTRAVA)) {
	return publish(moderator, file);
}

async function ask(question: string): Promise<string> {
	return text((await stage.member().command("ask", { question })).message);
}

async function press(message: LocalMessage, label: string) {
	return moderator.press(message, label);
}

describe("/article add file:", () => {
	it("shows privately what was read, and publishes it on a press", async () => {
		const { message } = await draft();
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toContain("Before it is published");
		expect(text(message)).toContain(
			"**Ferry to Ostrava island cancelled for a month**",
		);
		expect(text(message)).toContain(
			"By Jane Roe · 3 paragraphs, 38 words, 1 minute to read",
		);
		expect(text(message)).toContain("⚠ No date was found");
		expect(text(message)).toContain("⚠ Only 38 words could be read");
		expect(text(message)).toContain("From ferry.txt. 1 line left out");
		expect(await ask("ferry rudder")).toContain("Nothing found");
		const published = await press(message, "Publish");
		expect(published.message.id).toBe(message.id);
		expect(text(published.message)).toContain("Published");
		expect(await ask("why is the ferry cancelled: rudder?")).toContain(
			"A cracked **rudder** was found",
		);
	});

	it("shows what was left out, and comes back to the draft", async () => {
		const { message } = await draft();
		const leftOut = await press(message, "Show what was left out");
		expect(text(leftOut.message)).toContain("– By Jane Roe");
		const back = await press(leftOut.message, "Back to the draft");
		expect(text(back.message)).toContain("Before it is published");
	});

	it("forgets a draft that is discarded, whoever presses twice", async () => {
		const { message } = await draft();
		const other = stage.moderator({ id: "3000000000000000009" });
		const list = await other.command("article drafts", {});
		expect(text(list.message)).toContain("Ferry to Ostrava");
		const discarded = await press(message, "Discard");
		expect(text(discarded.message)).toContain("Discarded");
		const chosen = await other.choose(list.message, "Look at one of them", [
			"Ferry to Ostrava island cancelled for a month",
		]);
		const refusal = await chosen.followUp();
		expect(text(refusal)).toContain("published or discarded");
		const none = await other.command("article drafts", {});
		expect(text(none.message)).toContain("Nothing waits");
	});

	it("takes out the examples with the first own article, and brings them back on a press", async () => {
		const { message } = await add();
		expect(text(message)).toContain("3 example articles");
		expect(await ask("rover Pragyan wheels")).toContain("Nothing found");
		const back = await press(message, "Bring the examples back");
		expect(text(back.message)).toContain("Restored");
		expect(await ask("rover Pragyan wheels")).toContain("**rover**");
		const second = await add(
			textFile("second.txt", OSTRAVA.replaceAll("Ostrava", "Karpathos")),
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
		const again = await draft(textFile("again.txt", OSTRAVA));
		expect(text(again.message)).toContain("The very same text is in");
		expect(buttons(again.message).map(({ label }) => label)).toEqual([
			"Edit details",
			"Edit text",
			"Tags",
			"Skip",
			"Replace the old one",
			"Show what was left out",
		]);
		const list = await moderator.command("article list", {});
		expect(text(list.message)).toContain("Articles: 1");
	});

	it.each([
		["empty.txt", "", "no text in this file"],
		["short.txt", "Too short.", "only 10 characters"],
		["picture.png", "x", ".pdf"],
		[
			"picture.txt",
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
			".txt",
		],
		["latin.txt", Buffer.from(`${OSTRAVA}\n\ncaf\u00e9`, "latin1"), "UTF-8"],
		["broken.md", "---\nheadline: [\n---\ntext", "front matter"],
		["long.txt", "Word after word is here. ".repeat(9_000), "200,000"],
	])("refuses %s and says why", async (name, content, reason) => {
		const { message } = await draft({
			...textFile(name, content),
			contentType: "text/plain",
		});
		expect(text(message)).toContain("That didn't work");
		expect(text(message)).toContain(reason);
	});

	it("refuses a file above 10 MiB without reading it", async () => {
		const { message } = await draft(
			textFile("large.txt", Buffer.alloc(10 * 1_048_576 + 1, "a")),
		);
		expect(text(message)).toContain("larger than 10 MiB");
	});
});

describe("/article add", () => {
	it("opens a form, and shows what was typed as a draft", async () => {
		const { form } = await moderator.command("article add", {});
		expect(form.components).toHaveLength(5);
		const { message } = await moderator.submit(form, {
			headline: "Ferry stays in port",
			text: OSTRAVA,
			more: "It will be repaired in Plock.",
			url: "https://example.org/ferry",
		});
		expect(text(message)).toContain("**Ferry stays in port**");
		expect(text(message)).toContain("5 paragraphs");
		expect(text(message)).toContain("https\\://example.org/ferry");
	});

	it("takes several files, a line each, and publishes all at once", async () => {
		const { form } = await moderator.command("article add", {});
		const { message } = await moderator.submit(form, {
			files: [
				textFile("ferry.txt", OSTRAVA),
				textFile("broken.png", "x"),
				textFile("second.txt", OSTRAVA.replaceAll("Ostrava", "Karpathos")),
			],
		});
		expect(text(message)).toContain(
			"1\\. **Ferry to Ostrava island cancelled for a month** · 3 paragraphs · 2 warnings",
		);
		expect(text(message)).toContain("2\\. **broken.png**: “broken.png” can't");
		const one = await moderator.choose(message, "Look at one of them", [
			"Ferry to Karpathos island cancelled for a month",
		]);
		expect(text(one.message)).toContain("Before it is published");
		const list = await moderator.command("article drafts", {});
		const all = await press(list.message, "Publish all 2");
		expect(text(all.message)).toMatch(
			/Ferry to Ostrava.*\n.*Ferry to Karpathos/u,
		);
		expect(await ask("ferry rudder Karpathos")).toContain("**rudder**");
	});

	it.each([
		[{ text: "Too short." }, "only 10 characters"],
		[{ text: OSTRAVA, url: "ftp://example.org" }, "It begins with http"],
		[{ text: "" }, "There is nothing to add"],
	])(
		"keeps a form that was filled in wrongly and opens it again: %#",
		async (values, reason) => {
			const { form } = await moderator.command("article add", {});
			const refused = await moderator.submit(form, values);
			expect(text(refused.message)).toContain(reason);
			const again = await press(refused.message, "Correct");
			if (values.text)
				expect(JSON.stringify(again.form.components)).toContain(
					JSON.stringify(values.text),
				);
			const fixed = await moderator.submit(again.form, {
				text: OSTRAVA,
				url: "",
			});
			expect(text(fixed.message)).toContain("Before it is published");
		},
	);
});

describe("/article list", () => {
	it("pages through long lists and to the removed articles", async () => {
		for (let number = 0; number < 40; number++)
			await add(
				textFile(
					"a.txt",
					`A headline with the number ${number} that is long enough to fill some of a page of the list\n\nParagraph ${number} says what the article says, in some eighty characters of plain text or so.`,
				),
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
		const said = (await readPages(moderator, shown.message, text)).join();
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

describe("a message's menu", () => {
	const use = (target: LocalMessage) =>
		moderator.messageCommand("Add as article", target);

	it("adds the message's own text", async () => {
		const { message } = await use(moderator.write(OSTRAVA));
		expect(text(message)).toContain("Before it is published");
		expect(text(message)).toContain("From a message");
		await press(message, "Publish");
		expect(await ask("ferry rudder")).toContain("**rudder**");
	});

	it("adds its files, each as an article", async () => {
		const target = moderator.write("Look at these", undefined, [
			textFile("a.txt", OSTRAVA),
			textFile("b.txt", OSTRAVA.replaceAll("Ostrava", "Karpathos")),
		]);
		const { message } = await use(target);
		expect(text(message)).toContain("Karpathos");
		expect(buttons(message)[0]?.label).toBe("Publish all 2");
	});

	it("fetches no address of this machine", async () => {
		const target = moderator.write(`http://127.0.0.1/ferry`);
		const { message } = await use(target);
		expect(text(message)).toContain("That didn't work");
	});

	it("is not offered to members", async () => {
		const member = stage.member();
		await expect(
			member.messageCommand("Add as article", member.write("Hello")),
		).rejects.toThrow("not offered");
	});
});

describe("/article edit", () => {
	const edit = () => moderator.command("article edit", { article: "ferry" });

	it("corrects the details, and can be undone", async () => {
		await add();
		const card = await edit();
		const { form } = await press(card.message, "Edit details");
		const changed = await moderator.submit(form, {
			headline: "Ferry back in May",
			date: "4 March 2025",
		});
		expect(changed.message.id).toBe(card.message.id);
		expect(text(changed.message)).toContain("Changed");
		expect(text(changed.message)).toContain("**Ferry back in May**");
		expect(text(changed.message)).toContain("4 March 2025");
		const undone = await press(changed.message, "Undo");
		expect(text(undone.message)).toContain("says again what it said before");
		expect(text((await edit()).message)).toContain(
			"**Ferry to Ostrava island cancelled for a month**",
		);
	});

	it("corrects a paragraph, and the very next answer quotes it", async () => {
		await add();
		const textCard = await press((await edit()).message, "Edit text");
		const { form } = await moderator.choose(
			textCard.message,
			"Paragraphs 1 to 3 of 3",
			["1"],
		);
		expect(form.title).toBe("Paragraph 2");
		const changed = await moderator.submit(form, {
			text: "A broken propeller was found during an inspection.\n\nNobody was hurt.",
		});
		expect(text(changed.message)).toContain("4 paragraphs");
		expect(await ask("ferry propeller found")).toContain("**propeller**");
		expect(await ask("ferry rudder cracked")).not.toContain("rudder**");
	});

	it("gives the article as a file and takes the changed one back", async () => {
		await add();
		const textCard = await press((await edit()).message, "Edit text");
		const taken = await press(textCard.message, "Take as .md");
		const [attachment] = taken.message.attachments;
		if (!attachment) throw new Error("no file came");
		const markdown = Buffer.from(stage.discord.read(attachment)).toString();
		expect(markdown).toContain("headline: Ferry to Ostrava");
		const { form } = await press(textCard.message, "Give a file back");
		const changed = await moderator.submit(form, {
			file: textFile("ferry.md", markdown.replace("rudder", "propeller")),
		});
		expect(text(changed.message)).toContain("Changed");
		expect(await ask("ferry propeller")).toContain("**propeller**");
	});

	it("sets tags", async () => {
		await add();
		const { form } = await press((await edit()).message, "Tags");
		const changed = await moderator.submit(form, { tags: "sea, ship, sea" });
		expect(text(changed.message)).toContain("Tags: sea, ship");
	});

	it("lets the second of two who edit at once look again", async () => {
		await add();
		const mine = await press((await edit()).message, "Tags");
		const { form } = await press((await edit()).message, "Tags");
		await moderator.submit(form, { tags: "theirs" });
		const refused = await moderator.submit(mine.form, { tags: "mine" });
		expect(text(await refused.followUp())).toContain("in the meantime");
	});

	it("changes a draft before it is published", async () => {
		const { message } = await draft();
		const { form } = await press(message, "Edit details");
		const changed = await moderator.submit(form, { publisher: "The Example" });
		expect(text(changed.message)).toContain("Before it is published");
		expect(text(changed.message)).toContain("The Example");
		const published = await press(changed.message, "Publish");
		expect(text(published.message)).toContain("The Example");
	});
});

describe("/article history", () => {
	it("lists who made which revision, and goes back to one", async () => {
		await add();
		const edit = await moderator.command("article edit", { article: "ferry" });
		const { form } = await press(edit.message, "Edit details");
		const changed = await moderator.submit(form, { headline: "Another one" });
		const history = await press(changed.message, "History");
		expect(text(history.message)).toContain("**Revision 2** · 3 paragraphs");
		expect(text(history.message)).toContain(`<@${moderator.id}>`);
		expect(history.message.pings).toEqual([]);
		const first = await moderator.choose(
			history.message,
			"See what a revision changed",
			["1"],
		);
		expect(text(first.message)).toContain("It is the first");
		const back = await press(first.message, "Go back to revision 1");
		expect(text(back.message)).toContain("**Ferry to Ostrava");
		expect(text(back.message)).toContain("This is revision 3");
	});
});

describe("what is there already", () => {
	const LONGER = `${OSTRAVA}

The company promised to give the money back to everybody who holds a ticket.

Its only other ship was sold to a museum in the spring of last year.`;
	const EDITED = LONGER.replace("until May", "until June");

	it("is shown with what differs, and replaced or kept beside it", async () => {
		await add(textFile("first.txt", LONGER));
		const { message } = await draft(textFile("again.txt", EDITED));
		expect(text(message)).toContain("Much the same is in the library");
		expect(text(message)).toContain("4 of 5 paragraphs the same and 1 changed");
		expect(buttons(message).map(({ label }) => label)).toContain("Keep both");
		const replaced = await press(message, "Replace the old one");
		expect(text(replaced.message)).toContain("This is revision 2");
		expect(await ask("until when does the ferry not sail: June")).toContain(
			"**June**",
		);
		const list = await moderator.command("article list", {});
		expect(text(list.message)).toContain("Articles: 1");
		const history = await press(replaced.message, "History");
		const compared = await moderator.choose(
			history.message,
			"See what a revision changed",
			["2"],
		);
		expect(text(compared.message)).toContain(
			"4 of 5 paragraphs the same, 1 changed, 0 added, 0 removed.",
		);
		expect(text(compared.message)).toContain("until **June**, its owner");
	});

	it("is kept beside the new one if that is wanted", async () => {
		await add(textFile("first.txt", LONGER));
		const { message } = await draft(textFile("again.txt", EDITED));
		await press(message, "Keep both");
		const list = await moderator.command("article list", {});
		expect(text(list.message)).toContain("Articles: 2");
	});

	it("is one article when two moderators publish the same at once", async () => {
		const other = stage.moderator({ id: "3000000000000000009" });
		const mine = await draft();
		const theirs = await other.command("article add", {
			file: textFile("theirs.txt", OSTRAVA),
		});
		const [one, two] = await Promise.all([
			moderator.press(mine.message, "Publish"),
			other.press(theirs.message, "Publish"),
		]);
		const said = [text(one.message), text(two.message)].join();
		expect(said).toContain("Published");
		expect(said).toContain("Already in the library");
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
		const article = "ferry";
		const { form } = await moderator.command("article remove", { article });
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
