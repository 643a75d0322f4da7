import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../commands/all.ts";
import { HELP } from "../../../commands/help.ts";
import { fitsMessage } from "../../../src/discord/card/message.ts";
import { LANGUAGES } from "../../../src/discord/language/languages.ts";
import { localize } from "../../../src/discord/language/localized-command.ts";
import type { Catalogue } from "../../../src/discord/locales/catalogue.ts";
import { DE } from "../../../src/discord/locales/de.ts";
import { EN_US } from "../../../src/discord/locales/en-US.ts";
import { ES_419 } from "../../../src/discord/locales/es-419.ts";
import { ES_ES } from "../../../src/discord/locales/es-ES.ts";
import { FR } from "../../../src/discord/locales/fr.ts";
import { JA } from "../../../src/discord/locales/ja.ts";
import { PT_BR } from "../../../src/discord/locales/pt-BR.ts";
import { findCommandListProblems } from "../../../src/local-discord/checks/check-commands.ts";
import { joined } from "../../../src/text/phrase/phrase.ts";
import { toWording } from "../../../src/text/phrase/wording.ts";
import { findCommandTexts } from "../command-texts.ts";
import { findIn, findTemplates, hasWords } from "../templates.ts";

/** These have everything; the others only what is otherwise in them. */
const WHOLE = { de: DE, fr: FR, "es-ES": ES_ES, "pt-BR": PT_BR, ja: JA };

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
	...WHOLE,
	"en-US": EN_US,
	"es-419": ES_419,
};

/** Discord's limits, the least for a property that several things have. */
const MAX_CHARACTERS: Readonly<Record<string, number>> = {
	about: 100,
	description: 100,
	label: 45,
	placeholder: 100,
	title: 45,
};

const TEMPLATES = findTemplates();
const COMMAND_TEXTS = findCommandTexts();
const USED = [
	...TEMPLATES.map(({ template }) => template),
	...COMMAND_TEXTS.texts,
];

const toPlaces = (template: string) =>
	[...new Set(template.match(/\{\d+\}/gu))].sort();

const toForms = (said: Catalogue["texts"][string]) =>
	typeof said === "string" ? [said] : Object.values(said);

/** Lines to be pasted into a catalogue. */
const toPaste = (templates: readonly string[]) =>
	templates.map((one) => `${JSON.stringify(one)}: "",`).join("\n");

describe.each(Object.entries(WHOLE))(
	"the catalogue %s",
	(locale, { texts }) => {
		it("has all that is said", () => {
			const missing = USED.filter(hasWords).filter(
				(template) => !Object.hasOwn(texts, template),
			);
			expect(toPaste([...new Set(missing)])).toBe("");
		});

		it("has all forms of what is counted", () => {
			const { pluralCategories } = new Intl.PluralRules(
				locale,
			).resolvedOptions();
			// "1 000 000 de passages": no card counts so far.
			const rules = pluralCategories.filter((form) => form !== "many").sort();
			for (const { template, isCounted } of TEMPLATES) {
				const said = texts[template] ?? "";
				if (isCounted) expect(Object.keys(said).sort()).toEqual(rules);
				else expect(said).toBeTypeOf("string");
			}
		});
	},
);

describe.each(Object.entries(CATALOGUES))(
	"the catalogue %s",
	(_, catalogue) => {
		const { texts, names } = catalogue;

		it("has nothing that isn't said any more", () => {
			const unused = Object.keys(texts).filter((one) => !USED.includes(one));
			expect(unused).toEqual([]);
			const nameless = Object.keys(names).filter(
				(one) => !COMMAND_TEXTS.names.has(one),
			);
			expect(nameless).toEqual([]);
		});

		it("has the places of each template", () => {
			for (const [template, said] of Object.entries(texts))
				for (const form of toForms(said))
					expect([form, toPlaces(form)]).toEqual([form, toPlaces(template)]);
		});

		it("says labels in as many characters as Discord shows", () => {
			for (const { template, property } of TEMPLATES) {
				const max = MAX_CHARACTERS[property ?? ""] ?? Number.POSITIVE_INFINITY;
				for (const said of toForms(texts[template] ?? ""))
					expect([said, said.length <= max]).toEqual([said, true]);
			}
		});

		it("describes commands in as many characters as Discord shows", () => {
			for (const english of COMMAND_TEXTS.texts)
				for (const said of toForms(texts[english] ?? ""))
					expect([said, said.length <= 100]).toEqual([said, true]);
		});
	},
);

it("gives commands that Discord takes, with the longest texts of all", () => {
	const localized = COMMANDS.map(({ data }) => localize(data));
	expect(findCommandListProblems(localized)).toEqual([]);
});

it("joins texts with the same characters in every language", () => {
	for (const language of LANGUAGES)
		for (const separator of [" ", " · ", "; ", " / "])
			for (const texts of [
				["a", "b"],
				["a", "b", "c"],
			])
				expect(toWording(joined(texts, separator), language)).toBe(
					texts.join(separator),
				);
});

it.each(LANGUAGES)("fits the help into one message in $locale", (language) => {
	expect(fitsMessage(HELP, language)).toBe(true);
});

/** Writes "#{" for what would be read as a place in this very file. */
const toSource = (written: string) => written.replaceAll("#{", "${");

describe("findIn", () => {
	it("finds templates, also in one another, with what they are given to", () => {
		const source = toSource(
			"{ label: isNew ? t`New` : t`Old`, x: [t`Of #{t`all #{f({ a })}`}: #{b}`] }",
		);
		expect(findIn(source)).toEqual([
			{ template: "New", isCounted: false, property: "label" },
			{ template: "Old", isCounted: false, property: "label" },
			{ template: "Of {0}: {1}", isCounted: false, property: "x" },
			{ template: "all {0}", isCounted: false, property: null },
		]);
	});

	it("takes of a count the words for several", () => {
		expect(findIn(toSource("plural(n, t`#{n} line`, t`#{n} lines`)"))).toEqual([
			{ template: "{0} lines", isCounted: true, property: null },
		]);
	});

	it("passes over other tags", () => {
		expect(findIn("format`a` + $t`b` + x.t`c`")).toEqual([]);
	});
});
