import { expect, it } from "vitest";
import { toLanguage } from "../../../src/discord/language/languages.ts";
import { listed } from "../../../src/text/phrase/listed.ts";
import { t } from "../../../src/text/phrase/phrase.ts";
import { toWording } from "../../../src/text/phrase/wording.ts";

it("parts texts as the reader's language does", () => {
	const all = listed(["Wire", t`${1_000} %`, "{0}"]);
	expect(toWording(all, toLanguage("en-GB"))).toBe("Wire, 1,000 %, {0}");
	expect(toWording(all, toLanguage("ja"))).toBe("Wire、1,000%、{0}");
});

it("parts nothing where there is nothing between two", () => {
	expect(String(listed([]))).toBe("");
	expect(String(listed(["alone"]))).toBe("alone");
});
