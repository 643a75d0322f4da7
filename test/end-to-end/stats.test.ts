import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import { eachComponent } from "../../src/local-discord/state/components.ts";
import { findMedia } from "../../src/local-discord/state/media.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { readPng } from "../discord/stats/chart/png-reader.ts";
import { buttons, selects, text } from "../local-discord/message-view.ts";
import { type Stage, startStage } from "./stage.ts";

const SERVER = "2000000000000000001";
const OTHER = "2000000000000000002";
const QUESTION = "who objected to the deal";
const UNANSWERED = "how do I bake sourdough bread";

let stage: Stage;
let anna: Person;
let moderator: Person;

beforeAll(async () => {
	stage = await startStage({
		guilds: [
			{ id: SERVER, name: "Newsroom" },
			{ id: OTHER, name: "Elsewhere" },
		],
		usesModels: true,
		patienceMs: 20_000,
	});
	anna = stage.member({ name: "Anna" });
	moderator = stage.moderator({ name: "Mo" });
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	expect(stage.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	await stage.close();
});

async function ask(question: string, guild = SERVER): Promise<LocalMessage> {
	const person = stage.member({ id: anna.id, guild });
	return (await person.command("ask", { question })).message;
}

async function stats(by = moderator): Promise<LocalMessage> {
	return (await by.command("stats", {})).message;
}

/** The one picture in a message: its file, and its description. */
function pictureIn({ components, attachments }: LocalMessage) {
	const [gallery] = [...eachComponent(components)]
		.map(({ component }) => component)
		.filter(({ items }) => items !== undefined);
	const [media] = gallery ? findMedia(gallery) : [];
	const file = attachments.find(({ id }) => id === media?.attachment_id);
	return file && { file, description: gallery?.items?.[0]?.description };
}

async function takeFile(message: LocalMessage): Promise<string[]> {
	const taken = await moderator.press(message, "As a file");
	expect(taken.message.ephemeral).toBe(true);
	const [file] = taken.message.attachments;
	if (!file) throw new Error("no file came");
	expect(file.filename).toMatch(/^questions-\d+-\d{4}-\d\d-\d\d\.csv$/u);
	const csv = Buffer.from(stage.discord.read(file)).toString();
	return csv.trimEnd().split("\r\n");
}

describe("/stats", () => {
	it("is kind where nobody has asked yet", async () => {
		const message = await stats();
		expect(message.ephemeral).toBe(true);
		expect(text(message)).toContain("Nobody has asked yet");
		expect(pictureIn(message)).toBeUndefined();
		expect(selects(message)).toEqual([]);
		expect(buttons(message)).toEqual([]);
	});

	it("counts what members asked, and how it ended", async () => {
		const answer = await ask(QUESTION);
		await ask(QUESTION);
		await ask(UNANSWERED);
		await ask(QUESTION, OTHER);
		await anna.press(answer, "Helpful");
		const said = text(await stats());
		expect(said).toContain("### Questions of the last 4 weeks");
		expect(said).toContain("**3 questions**: 2 answered, 1 not found");
		expect(said).toMatch(/\*\*\d.*\*\*: 3 \(2 \/ 0 \/ 1\)$/mu);
		expect(said.match(/: 0$/gmu)).toHaveLength(3);
		expect(said).toMatch(/^1\\\. \*\*.+\*\* · in 2 answers$/mu);
		expect(said).toContain("**1 of 1 vote** says helpful.");
		expect(said).toContain("**1 question** waits for an answer now: /gaps.");
	});

	it("counts neither what a moderator tries nor what is asked again", async () => {
		await moderator.command("article test", { question: QUESTION });
		expect(text(await stats())).toContain("**3 questions**");
	});

	it("shows the same as a picture, with its description", async () => {
		const picture = pictureIn(await stats());
		expect(picture?.file.filename).toMatch(/^questions-[\d-]+-28\.png$/u);
		expect(picture?.description).toContain("2 answered, 1 not found");
		if (!picture) return;
		const { width, height } = readPng(stage.discord.read(picture.file));
		expect([width, height]).toEqual([800, 416]);
	});

	it("shows another period in its place, with a picture of its own", async () => {
		const first = await stats();
		const { message } = await moderator.choose(first, "Another period", ["7"]);
		expect(message.id).toBe(first.id);
		expect(text(message)).toContain("### Questions of the last 7 days");
		expect(text(message).match(/: 0$/gmu)).toHaveLength(6);
		expect(message.attachments.map(({ filename }) => filename)).toEqual([
			expect.stringMatching(/-7\.png$/u),
		]);
		const year = await moderator.choose(message, "Another period", ["364"]);
		expect(text(year.message).match(/: 0$/gmu)).toHaveLength(12);
		expect(text(year.message)).toContain(
			"**1 of 1 vote** says helpful in the last 30 days; votes aren't kept longer.",
		);
	});

	it("gives each day as a file", async () => {
		const [columns, ...rows] = await takeFile(await stats());
		expect(columns).toBe(
			'\uFEFF"day","questions","answered","unsure","not found"',
		);
		expect(rows).toHaveLength(28);
		expect(rows[0]).toMatch(/^"\d{4}-\d\d-\d\d","0","0","0","0"$/u);
		expect(rows.at(-1)).toMatch(/","3","2","0","1"$/u);
	});

	it("leads to the gaps, and leaves the card as it is", async () => {
		const card = await stats();
		const { message } = await moderator.press(card, "Show gaps");
		expect(message.id).not.toBe(card.id);
		expect(text(message)).toContain(UNANSWERED);
	});

	it("knows all of it after a restart", async () => {
		const before = text(await stats());
		await stage.restart();
		expect(text(await stats())).toBe(before);
	});

	it("is for moderators, at every press", async () => {
		await expect(anna.command("stats", {})).rejects.toThrow();
		const demoted = stage.member({ id: moderator.id });
		const refused = await demoted.press(await stats(), "As a file");
		expect(text(refused.message)).toContain("Only for moderators");
	});
});
