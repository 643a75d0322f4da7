import { expect, it } from "vitest";
import { toLocale } from "../../../src/text/phrase/locales.ts";

it.each([
	["de", "de"],
	["es-419", "es-419"],
	["en-US", "en-US"],
	["es-ES", "es-ES"],
	["es", "es-ES"],
	["pt-PT", "pt-BR"],
	["de-AT", "de"],
	["en-AU", "en-GB"],
	["nl", "en-GB"],
	["", "en-GB"],
	[null, "en-GB"],
	[undefined, "en-GB"],
])("takes %s for %s", (tag, locale) => {
	expect(toLocale(tag)).toBe(locale);
});
