import { PermissionFlagsBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import type { LocalMessage } from "../../src/local-discord/state/messages.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { publish, type Stage, startStage, textFile } from "./stage.ts";

const OWNER_RIGHTS =
	PermissionFlagsBits.UseApplicationCommands |
	PermissionFlagsBits.ManageMessages |
	PermissionFlagsBits.ManageGuild;

const FERRY = `Ferry stays in port

By Jane Roe

The ferry to Ostrava island will not sail until May, its owner said on Monday.

A cracked rudder was found during an inspection. Nobody was hurt.`;

let stage: Stage;
let writer: Person;
let german: Person;

beforeEach(async () => {
	stage = await startStage();
	writer = stage.moderator();
	german = stage.moderator({ id: "3000000000000000009", locale: "de" });
	await publish(writer, textFile("ferry.txt", FERRY));
});

afterEach(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const labelsOf = (message: LocalMessage) =>
	buttons(message).map(({ label }) => label);

async function show(command: string, values = {}): Promise<string> {
	return text((await german.command(command, values)).message);
}

describe("a German moderator", () => {
	it("lists and reads the articles, which stay as they are", async () => {
		const { message } = await german.command("article list", {});
		expect(text(message)).toContain("### Artikel: 1");
		expect(labelsOf(message)).toContain("Entfernte Artikel zeigen");
		const shown = await show("article show", { article: "ferry" });
		expect(shown).toContain(
			"-# Von Jane Roe · 2 Absätze, 26 Wörter, 1 Minute Lesezeit",
		);
		expect(shown).toContain("**1** The ferry to Ostrava island");
	});

	it("sees who made which revision, and what it changed", async () => {
		const edit = await writer.command("article edit", { article: "ferry" });
		const details = await writer.press(edit.message, "Edit details");
		await writer.submit(details.form, { headline: "Ferry back in May" });
		const { message } = await german.command("article history", {
			article: "ferry",
		});
		expect(text(message)).toContain("### Verlauf");
		expect(text(message)).toMatch(
			/\*\*Fassung 2\*\* · 2 Absätze · \d+\. \p{L}+ 20\d\d, von <@\d+>/u,
		);
		const first = await german.choose(
			message,
			"Sehen, was eine Fassung geändert hat",
			["2"],
		);
		expect(text(first.message)).toContain(
			"Alle 2 Absätze sind gleich; nur Angaben wurden geändert.",
		);
		expect(labelsOf(first.message)).toEqual(["Zurück"]);
	});

	it("removes an article, and brings it back with a press", async () => {
		const { form } = await german.command("article remove", {
			article: "ferry",
		});
		expect(form.title).toBe("Diesen Artikel entfernen?");
		expect(JSON.stringify(form.components)).toContain(
			"Mit /artikel wiederherstellen lässt er sich zurückholen.",
		);
		const { message } = await german.submit(form, { reason: "" });
		expect(text(message)).toContain(
			"**Ferry stays in port** wird nicht mehr zitiert.",
		);
		const restored = await german.press(message, "Wiederherstellen");
		expect(text(restored.message)).toContain("### Wiederhergestellt");
		const again = await german.press(message, "Wiederherstellen");
		expect(text(again.message)).toContain(
			"Nichts wurde wiederhergestellt: Der Artikel ist schon in der Bibliothek",
		);
	});

	it("exports the articles", async () => {
		expect(await show("article export")).toContain("Exportiert: 1 Artikel");
		expect(await show("article export", { removed: true })).toContain(
			"Und 3 entfernte, in einem eigenen Ordner.",
		);
	});

	it("erases one once the word was typed, and finds it in the audit by the German word", async () => {
		const removal = await german.command("article remove", {
			article: "ferry",
		});
		await german.submit(removal.form, { reason: "" });
		const { form } = await german.command("article erase", {
			article: "ferry",
		});
		expect(JSON.stringify(form.components)).toContain(
			"Tippe ERASE, um ihn endgültig zu löschen",
		);
		const wrong = await german.submit(form, { confirmation: "löschen" });
		expect(text(wrong.message)).toContain(
			"Nichts wurde gelöscht: Zu tippen ist das Wort ERASE.",
		);
		const again = await german.press(wrong.message, "Berichtigen");
		const done = await german.submit(again.form, { confirmation: "erase" });
		expect(text(done.message)).toContain("### Gelöscht");
		const find = async (typed: string) => {
			const article = { article: typed };
			const offered = await german.autocomplete("audit", article, "article");
			return offered.choices.map(({ name }) => name);
		};
		expect(await find("gelöscht")).toEqual([
			expect.stringMatching(/^Gelöscht: Nummer \d+, am \d+\. /u),
		]);
		expect(await find("erased")).toEqual([]);
	});
});

it("shows a digest's plan in Japanese, and refuses the time zone in it", async () => {
	const owner = stage.member({
		id: "3000000000000000011",
		locale: "ja",
		permissions: OWNER_RIGHTS,
	});
	const { message } = await owner.command("digest", { every: "day" });
	expect(text(message)).toContain("### 自動で届くダイジェスト");
	expect(text(message)).toContain("09:00はUTCです。先にここで設定するか");
	const { form } = await owner.press(message, "タイムゾーンを設定");
	owner.permissions &= ~PermissionFlagsBits.ManageGuild;
	const refused = await owner.submit(form, { zone: "Tokyo" });
	expect(text(await refused.followUp())).toContain(
		"「サーバー管理」権限が必要です。",
	);
});
