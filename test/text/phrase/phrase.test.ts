import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/text/phrase/locales.ts";
import {
	allOf,
	command,
	day,
	days,
	decimal,
	joined,
	option,
	plural,
	t,
} from "../../../src/text/phrase/phrase.ts";
import {
	type Language,
	SOURCE,
	toPieces,
	toWording,
} from "../../../src/text/phrase/wording.ts";

const GERMAN: Language = {
	locale: "de",
	name: (english) => (english === "ask" ? "fragen" : english),
	translate: (template, form) =>
		template === "{0} of {1}"
			? "von {1} die {0}"
			: template === "{0} passages"
				? `{0} ${form === "one" ? "Stelle" : "Stellen"}`
				: null,
};

const toPassages = (count: number) =>
	plural(count, t`${count} passage`, t`${count} passages`);

describe("a phrase", () => {
	it("is English as a string", () => {
		expect(`${t`Asked of: ${"Goats"}`}`).toBe("Asked of: Goats");
	});

	it("has its values where the translation has their places", () => {
		expect(toWording(t`${2} of ${"all"}`, GERMAN)).toBe("von all die 2");
	});

	it("stays English where there is no translation", () => {
		expect(toWording(t`Only ${"here"}`, GERMAN)).toBe("Only here");
	});

	it.each([
		[1, "1 passage", "1 Stelle"],
		[0, "0 passages", "0 Stellen"],
		[1_200, "1,200 passages", "1.200 Stellen"],
	])("counts %i by the rules of the language", (count, english, german) => {
		expect(String(toPassages(count))).toBe(english);
		expect(toWording(toPassages(count), GERMAN)).toBe(german);
	});

	it.each([
		[0.9, 2, "0.90", "0,90"],
		[1_234.56, 1, "1,234.6", "1.234,6"],
		[2, 0, "2", "2"],
	])("writes %d with %i decimals", (value, digits, english, german) => {
		expect(String(decimal(value, digits))).toBe(english);
		expect(toWording(decimal(value, digits), GERMAN)).toBe(german);
	});

	it("holds other phrases, each in the same language", () => {
		const phrase = t`Not ${toPassages(2)}`;
		expect(toWording(phrase, GERMAN)).toBe("Not 2 Stellen");
	});

	it.each([
		[day("2025-07-08T23:59:59Z"), "8 July 2025", "8. Juli 2025"],
		[day("2025-07-08", "weekday"), "Tuesday 8 July", "Dienstag, 8. Juli"],
		[
			day("2025-07-08", "weekday and year"),
			"Tuesday 8 July 2025",
			"Dienstag, 8. Juli 2025",
		],
		[day("2025-07-08", "short"), "8 Jul", "8. Juli"],
		[day("2025-07-08", "short weekday"), "Tue 8 Jul", "Di., 8. Juli"],
		[day("2025-07-08", "weekday alone"), "Tuesday", "Dienstag"],
		[day("soon"), "soon", "soon"],
		[days("soon", "2025-07-08"), "soon", "soon"],
		[days("2025-07-08", "late"), "8 July 2025", "8. Juli 2025"],
		[command("article add"), "/article add", "/article add"],
		[command("ask", "question"), "/ask question:", "/fragen question:"],
		[option("ask"), "ask:", "fragen:"],
		[allOf(["a", "b", "c"]), "a, b and c", "a, b und c"],
		[joined(["a", toPassages(1)], " · "), "a · 1 passage", "a · 1 Stelle"],
	])("writes %s as the language does", (phrase, english, german) => {
		expect(String(phrase)).toBe(english);
		expect(toWording(phrase, GERMAN)).toBe(german);
	});

	it("writes from which day to which", () => {
		const week = days("2025-06-30", "2025-07-06");
		const toSaid = (language: Language) =>
			toWording(week, language).replace(/\s/gu, " ");
		expect(toSaid(SOURCE)).toBe("30 June – 6 July 2025");
		expect(toSaid(GERMAN)).toBe("30. Juni – 6. Juli 2025");
	});

	it("keeps apart what is marked in a list", () => {
		const [ask, news] = [{ text: "ask" }, { text: t`Not ${1}` }];
		expect(toPieces(allOf([ask, "b", news]), GERMAN)).toEqual([
			ask,
			", b und ",
			news,
		]);
	});

	it("shows strings to the letter, in every language", () => {
		const values = fc.array(fc.string(), { maxLength: 4 });
		fc.assert(
			fc.property(values, fc.constantFrom(...LOCALES), (all, locale) => {
				const said = toWording(joined(all, "|"), { ...SOURCE, locale });
				expect(said).toBe(all.join("|"));
			}),
		);
	});

	it("never throws, whatever its values", () => {
		const value = fc.oneof(
			fc.string(),
			fc.double(),
			fc.string().map((text) => day(text)),
			fc.integer().map(toPassages),
			fc.string().map((text) => command(text)),
			fc.array(fc.string()).map(allOf),
			fc.string().map((text) => ({ text, bold: true })),
		);
		fc.assert(
			fc.property(value, fc.constantFrom(...LOCALES), (one, locale) => {
				const said = toWording(t`<${one}>`, { ...GERMAN, locale });
				expect(said.startsWith("<") && said.endsWith(">")).toBe(true);
			}),
		);
	});
});
