import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const FERRY = `---
headline: Ferry to Sandholm cancelled
publisher: The Quay
url: https://quay.example/news/ferry?id=7
---

The ferry to Sandholm will not sail before May, its owner said on Monday.

A crack was found in the hull in March, when the ship was lifted out of the water for its paint.`;

const LINK = "https://www.quay.example/news/ferry/?utm_source=chat&id=7";

const OPENING = "The fair opens on Friday with a concert of the fire brigade.";
const PARKING =
	"Whoever comes by car should park at the school, since the quay is closed until Sunday.";
const LONG = `${OPENING}

${"Stalls with cheese and wool will stand along the whole quay, from the old crane to the lighthouse. ".repeat(5)}

${PARKING}`;

const NAME = "Ask about this";

let stage: Stage;
let anna: Person;
let ben: Person;

beforeAll(async () => {
	stage = await startStage({ usesModels: true, patienceMs: 20_000 });
	anna = stage.member({ name: "Anna" });
	ben = stage.member({ name: "Ben" });
	await publish(stage.moderator(), textFile("ferry.md", FERRY));
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const begin = (message: LocalMessage) => anna.messageCommand(NAME, message);

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

it("asks the article that a message links to, and answers the asker alone", async () => {
	const { form } = await begin(ben.write(`sad: <${LINK}>`));
	expect(form.title).toBe("Ask about this article");
	const question = "where was the crack?";
	const { message } = await anna.submit(form, { question });
	expect(message.ephemeral).toBe(true);
	expect(text(message)).toContain("Asked of: Ferry to Sandholm cancelled");
	expect(text(message)).toMatch(/crack was found \**in the hull/u);
	expect(labels(message)).toContain("Show context");
});

it("asks a long message's own words, with a link to it, and keeps nothing of the answer", async () => {
	const asked = ben.write(LONG);
	const { form } = await begin(asked);
	expect(form.title).toBe("Ask about this message");
	const question = "where should I leave my car?";
	const { message } = await anna.submit(form, { question });
	expect(message.ephemeral).toBe(true);
	expect(text(message)).toContain(`### ${question}`);
	expect(text(message)).toContain("**“the school”**");
	expect(text(message)).toMatch(
		/\*\*This message\*\* · \d+ \w+ \d{4} · paragraph 3/u,
	);
	expect(labels(message)).toEqual(["Go to the message"]);
	expect(JSON.stringify(message.components)).toContain(
		`/${asked.channel_id}/${asked.id}`,
	);
	const ask = await anna.command("ask", { question });
	expect(text(ask.message)).not.toContain("school");
});

it("says so if a message doesn't answer", async () => {
	const { form } = await begin(ben.write(LONG));
	const question = "who won the chess championship in Reykjavik?";
	const { message } = await anna.submit(form, { question });
	expect(text(message)).toContain("Nothing in this message seems to answer");
	expect(labels(message)).toEqual(["Go to the message"]);
});

it("gives an empty question back to be corrected", async () => {
	const { form } = await begin(ben.write(LONG));
	const refused = await anna.submit(form, { question: "   " });
	expect(text(refused.message)).toContain("Type a question");
	const again = await anna.press(refused.message, "Correct");
	const { message } = await anna.submit(again.form, {
		question: "when does the fair open?",
	});
	expect(text(message)).toContain("Friday");
});

it("asks what was there when the form opened, also after a restart", async () => {
	const { form } = await begin(ben.write(LONG));
	await stage.restart();
	const question = "where should I leave my car?";
	const { message } = await anna.submit(form, { question });
	expect(text(message)).toContain("**“the school”**");
});

it("opens no form for a page that isn't in the library, but lets one suggest it", async () => {
	const { message } = await begin(ben.write("https://quay.example/goats"));
	expect(message.ephemeral).toBe(true);
	expect(text(message)).toContain("Not in the library");
	const suggested = await anna.press(message, "Suggest to the moderators");
	expect(text(suggested.message)).toContain("without your name");
});

it("says so if there is nothing to ask", async () => {
	const { message } = await begin(ben.write("hello"));
	expect(message.ephemeral).toBe(true);
	expect(text(message)).toContain("There is nothing to ask");
});
