import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "../../src/local-discord/people/person.ts";
import { buttons, text } from "../local-discord/message-view.ts";
import { OSTRAVA } from "./ferries.ts";
import { type Stage, startStage, textFile } from "./stage.ts";

let stage: Stage;
let moderator: Person;

beforeAll(async () => {
	stage = await startStage();
	moderator = stage.moderator({ locale: "de" });
});

afterAll(async () => {
	expect(stage.discord.violations).toEqual([]);
	await stage.close();
});

const FERRY = `${OSTRAVA}

The company promised to give the money back to everybody who holds a ticket.`;

const labelsOf = (message: Parameters<typeof buttons>[0]) =>
	buttons(message).map(({ label }) => label);

it("takes a new article from a German form, and says in German what it lacks", async () => {
	const { form } = await moderator.command("article add", {});
	expect(form.title).toBe("Einen Artikel hinzufügen");
	expect(JSON.stringify(form.components)).toContain(
		"Bis zu 4.000 Zeichen; schreib unten weiter oder schick eine Datei",
	);
	const refused = await moderator.submit(form, { text: "" });
	expect(text(refused.message)).toContain("Es gibt nichts hinzuzufügen.");
	const again = await moderator.press(refused.message, "Berichtigen");
	const { message } = await moderator.submit(again.form, { text: FERRY });
	expect(text(message)).toContain("Vor dem Veröffentlichen");
	expect(text(message)).toContain("⚠ Es wurde kein Datum gefunden: Trag es");
	expect(text(message)).toMatch(/⚠ Nur \d\d Wörter ließen sich lesen\./u);
	expect(text(message)).toContain(
		"Herkunft: ein Formular. 1 Zeile weggelassen, die nicht zum Bericht gehört.",
	);
});

it("shows drafts, corrects and publishes one in German", async () => {
	const { message } = await moderator.command("article drafts", {});
	expect(text(message)).toContain("Entwürfe, die neuesten zuerst");
	expect(text(message)).toContain(" · 4 Absätze · 2 Warnungen");
	const draft = await moderator.choose(message, "Einen davon ansehen", [
		"Ferry to Ostrava island cancelled for a month",
	]);
	const leftOut = await moderator.press(draft.message, "Weggelassenes zeigen");
	expect(text(leftOut.message)).toContain("Weggelassen: 1 Zeile");
	await moderator.press(leftOut.message, "Zurück zum Entwurf");
	const { form } = await moderator.press(message, "Angaben bearbeiten");
	const refused = await moderator.submit(form, {
		headline: "Ferry stays in port",
		date: "neulich",
	});
	const refusal = await refused.followUp();
	expect(text(refusal)).toContain("„neulich“ ist kein Datum.");
	const again = await moderator.press(refusal, "Berichtigen");
	expect(JSON.stringify(again.form.components)).toContain("Überschrift");
	const dated = await moderator.submit(again.form, {
		headline: "Ferry stays in port",
		date: "8.7.2025",
	});
	expect(text(dated.message)).not.toContain("kein Datum");
	await moderator.press(dated.message, "Veröffentlichen");
	const gone = await moderator.press(message, "Verwerfen");
	expect(text(await gone.followUp())).toContain(
		"Dieser Entwurf wurde veröffentlicht oder verworfen",
	);
});

it("edits an article in German", async () => {
	const article = "ferry";
	const { message } = await moderator.command("article edit", { article });
	expect(text(message)).toContain("Fassung 1. Eine Änderung gilt sofort");
	await moderator.press(message, "Text bearbeiten");
	const { form } = await moderator.choose(message, "Absätze 1 bis 4 von 4", [
		"1",
	]);
	expect(form.title).toBe("Absatz 2");
	const changed = await moderator.submit(form, {
		text: "A broken propeller was found during an inspection.",
	});
	expect(text(changed.message)).toContain("Geändert");
	expect(text(changed.message)).toContain("Das ist Fassung 2;");
	const tags = await moderator.press(changed.message, "Schlagwörter");
	expect(JSON.stringify(tags.form.components)).toContain("Durch Kommas");
});

it("shows in German what much the same is there already", async () => {
	const { message } = await moderator.command("article add", {
		file: textFile("ferry.txt", FERRY),
	});
	expect(text(message)).toContain(
		"⚠ Weitgehend dasselbe ist schon in der Bibliothek: **Ferry stays in port** (3 von 4 Absätzen gleich und 1 geändert).",
	);
	expect(labelsOf(message)).toEqual([
		"Beide behalten",
		"Angaben bearbeiten",
		"Text bearbeiten",
		"Schlagwörter",
		"Überspringen",
		"Alten Artikel ersetzen",
		"Weggelassenes zeigen",
	]);
	const skipped = await moderator.press(message, "Überspringen");
	expect(text(skipped.message)).toContain("Verworfen");
});
