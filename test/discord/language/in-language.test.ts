import { describe, expect, it } from "vitest";
import {
	body,
	bold,
	buttons,
	type Card,
	file,
	firstFitting,
	mapBlocks,
	mentionUser,
	note,
	select,
	text,
} from "../../../src/discord/card/card.ts";
import { fitsMessage, toMessage } from "../../../src/discord/card/message.ts";
import {
	formInLanguage,
	inLanguage,
} from "../../../src/discord/language/in-language.ts";
import { toLanguage } from "../../../src/discord/language/languages.ts";
import { t } from "../../../src/text/phrase/phrase.ts";
import type { Language } from "../../../src/text/phrase/wording.ts";

/** Says everything thrice. */
const WORDY: Language = {
	locale: "de",
	name: (english) => english,
	translate: (template) => `${template} ${template} ${template}`,
};

const LOUD: Language = { ...WORDY, translate: (template) => `${template}!` };

describe("inLanguage", () => {
	it("makes strings of all texts", () => {
		const card = {
			blocks: [
				text(body(t`One`, bold(t`Two`), "Three")),
				buttons({ label: t`Press`, press: ["press"] }),
				select({
					placeholder: t`Choose`,
					choose: ["choose"],
					options: [{ label: t`Label`, value: "1", description: t`More` }],
				}),
				select({ of: "roles", placeholder: t`Role`, choose: ["role"], max: 1 }),
				file("a.txt", t`File`),
			],
		};
		expect(inLanguage(card, LOUD)).toEqual({
			blocks: [
				text(body("One!", bold("Two!"), "Three")),
				buttons({ label: "Press!", press: ["press"] }),
				select({
					placeholder: "Choose!",
					choose: ["choose"],
					options: [{ label: "Label!", value: "1", description: "More!" }],
				}),
				select({ of: "roles", placeholder: "Role!", choose: ["role"], max: 1 }),
				file("a.txt", "File!"),
			],
		});
	});

	it("keeps what is marked inside a phrase", () => {
		const phrase = t`By ${mentionUser("7")}, ${bold("at last")}`;
		expect(inLanguage({ blocks: [text(body(phrase))] }, LOUD).blocks).toEqual([
			text(body("By ", mentionUser("7"), ", ", bold("at last"), "!")),
		]);
	});
});

it("says a form in a language, and leaves out what it hasn't", () => {
	const form = {
		title: t`Title`,
		submit: ["form"] as const,
		fields: [
			{ name: "a", label: t`A`, placeholder: t`Type`, value: "typed" },
			{ name: "b", label: t`B`, kind: "files" as const, maxFiles: 1 },
		],
	};
	expect(formInLanguage(form, LOUD)).toEqual({
		title: "Title!",
		submit: ["form"],
		fields: [
			{ name: "a", label: "A!", placeholder: "Type!", value: "typed" },
			{ name: "b", label: "B!", kind: "files", maxFiles: 1 },
		],
	});
});

describe("firstFitting", () => {
	const long = () => note(t`Long`, t`${"x".repeat(1_500)}`);
	const short = () => note(t`Short`);
	const shown = (card: Card, language: Language) =>
		JSON.stringify(toMessage(card, language));

	it("is chosen in the language in which the card is sent", () => {
		const card = firstFitting(long, short);
		expect(shown(card, LOUD)).toContain("Long!");
		expect(shown(card, WORDY)).toContain("Short Short Short");
		expect(fitsMessage(card, WORDY)).toBe(true);
	});

	it("is the last if none fits", () => {
		expect(fitsMessage(firstFitting(long, long), WORDY)).toBe(false);
	});

	it("stays so where something is put before the card", () => {
		const card = mapBlocks(firstFitting(long, short), (blocks) => [
			text(body("Before")),
			...blocks,
		]);
		expect(shown(card, WORDY)).toMatch(/Before.*Short/u);
	});
});

it("looks Latin American texts up in those of Spain", () => {
	const { translate } = toLanguage("es-419");
	expect(translate("Something went wrong")).toBe("Algo salió mal");
	expect(translate("Correct")).toBe("Corregir");
	expect(translate("This is nowhere")).toBeNull();
});
