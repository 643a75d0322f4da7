import { PermissionFlagsBits } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const QUESTION = "why was the quokka parade cancelled";

const paragraphs = [
	"The town of Zanzibar has held a march of animals each spring since 1911.",
	"The quokka parade was cancelled after the drums were lost at sea, its organisers said on Monday.",
	"A new date will be named in spring, once other drums are bought.",
	"Of the parade of quokkas nobody but the baker of the town had complained so far.",
	"Parades were cancelled twice before, in 1940 and in 1962, for want of quokkas.",
	"The parade costs the town nine thousand crowns, and every quokka gets an apple.",
	"Children of three schools had made hats for the parade, one for each quokka.",
	"No parade was ever cancelled for rain, the archivist of the town said of it.",
];
const PARADE = ["Quokka parade off", ...paragraphs].join("\n\n");

let stage: Stage;
let anna: Person;
let ben: Person;
let moderator: Person;

beforeAll(async () => {
	stage = await startStage({ patienceMs: 20_000 });
	const permissions =
		PermissionFlagsBits.UseApplicationCommands |
		PermissionFlagsBits.SendMessages;
	anna = stage.member({ name: "Anna", permissions });
	ben = stage.member({ name: "Ben", permissions });
	moderator = stage.moderator({ name: "Mo" });
	await publish(moderator, textFile("parade.txt", PARADE));
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	expect(stage.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	await stage.close();
});

async function ask(options = {}, person = anna): Promise<LocalMessage> {
	const asked = { question: QUESTION, ...options };
	return (await person.command("ask", asked)).message;
}

/** Presses and gives back what the card says afterwards. */
async function press(card: LocalMessage, label: string, person = anna) {
	const { message } = await person.press(card, label);
	return message;
}

const labels = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

describe("under an answer", () => {
	it("is what stands around it, in place, and the way back", async () => {
		const card = await ask();
		const before = text(card);
		const shown = await press(card, "Show context");
		expect(shown.id).toBe(card.id);
		expect(text(shown)).toContain(paragraphs[0]);
		expect(text(shown)).toContain(paragraphs[2]);
		expect(text(shown)).toContain("> The **quokka** **parade**");
		expect(text(shown)).not.toContain(paragraphs[4]);
		const back = await press(shown, "Back to the answer");
		expect(back.id).toBe(card.id);
		expect(text(back)).toBe(before);
	});

	it("is the context of every quotation", async () => {
		const card = await ask();
		const first = await press(card, "Show context");
		const second = await press(first, "Context of [2]");
		expect(second.id).toBe(card.id);
		expect(text(second)).toContain("\\[2\\] ");
		expect(labels(second)).toContain("Context of [1]");
	});

	it("are more passages, counted on, none of them twice", async () => {
		const card = await ask();
		const quoted = (message: LocalMessage) =>
			text(message)
				.split("\n")
				.filter((line) => line.startsWith("> "));
		const shown = quoted(card);
		const first = await press(card, "More passages");
		expect(first.id).toBe(card.id);
		expect(text(first)).toContain(`\\[${shown.length + 1}\\] `);
		const all = [...shown, ...quoted(first)];
		if (labels(first).includes("Next ▶"))
			all.push(...quoted(await press(first, "Next ▶")));
		expect(new Set(all).size).toBe(all.length);
		expect(all.length).toBeGreaterThan(4);
		const back = await press(first, "Back to the answer");
		expect(quoted(back)).toEqual(shown);
	});

	it("is changed by its asker alone; anybody else gets a card of their own", async () => {
		const card = await ask();
		const before = text(card);
		const theirs = await press(card, "More passages", ben);
		expect(theirs.id).not.toBe(card.id);
		expect(theirs.ephemeral).toBe(true);
		expect(text(card)).toBe(before);
		const back = await press(theirs, "Back to the answer", ben);
		expect(back.id).toBe(theirs.id);
		expect(text(back)).toBe(before);
		// What they alone see is theirs to share.
		expect(labels(back)).toContain("Share here");
	});

	it("is why it was quoted, for whoever asks that", async () => {
		const why = await press(await ask(), "Why this passage?", ben);
		expect(why.ephemeral).toBe(true);
		expect(text(why)).toContain("__quokka__ __parade__ was __cancelled__");
	});

	it("is which of the question's words nothing mentions", async () => {
		const card = await ask({
			question: "was the quokka parade cancelled with a zeppelin",
		});
		const why = await press(card, "Why this passage?");
		expect(text(why)).toContain("Nothing here mentions **zeppelin**.");
	});

	it("works after a restart", async () => {
		const card = await ask();
		await stage.restart();
		const shown = await press(card, "Show context");
		expect(text(shown)).toContain(paragraphs[0]);
	});
});

describe("a private answer", () => {
	it("is shared where it was asked, with the asker's name", async () => {
		const card = await ask({ private: true });
		const shared = await press(card, "Share here");
		expect(shared.ephemeral).toBe(false);
		expect(text(shared)).toContain(`-# Shared by <@${anna.id}>`);
		expect(text(shared)).toContain("lost at sea");
		expect(labels(shared)).not.toContain("Share here");
		expect(shared.pings).toEqual([]);
		const context = await press(shared, "Show context");
		expect(context.id).toBe(shared.id);
	});

	it("is not shared by who may not write there", async () => {
		const muted = stage.member({
			name: "Mute",
			permissions: PermissionFlagsBits.UseApplicationCommands,
		});
		const card = await ask({ private: true }, muted);
		const refused = await press(card, "Share here", muted);
		expect(refused.ephemeral).toBe(true);
		expect(text(refused)).toContain("You may not write in this channel");
	});

	it("alone has a button to share it", async () => {
		expect(labels(await ask())).not.toContain("Share here");
		expect(labels(await ask({ private: true }))).toContain("Share here");
	});
});

describe("an answer whose article was erased", () => {
	const ECHO = `Drums found

A zither parade cancelled for want of drums may yet be held: a fisherman found them.`;

	it("has nothing of it left", async () => {
		await publish(moderator, textFile("echo.txt", ECHO));
		const card = await ask({
			question: "why was the zither parade cancelled",
			article: "Drums found",
		});
		expect(text(card)).toContain("for want of drums");
		const { form } = await moderator.command("article remove", {
			article: "Drums found",
		});
		await moderator.submit(form, { reason: "" });
		const erase = await moderator.command("article erase", {
			article: "Drums found",
		});
		await moderator.submit(erase.form, { confirmation: "ERASE" });
		const context = await anna.press(card, "Show context");
		expect(text(await context.followUp())).toContain("was erased since");
	});
});
