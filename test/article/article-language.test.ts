import { expect, it } from "vitest";
import { isReadable, toLanguage } from "../../src/article/article-language.ts";

const ENGLISH = "The ferry was late because of the storm, its owner said.";
const GERMAN = "Die Fähre kam zu spät, weil es stürmte, sagte der Besitzer.";

it("tells an article's language by its text", () => {
	expect(toLanguage({ paragraphs: [GERMAN] })).toBe("de");
});

it("says that the networks read English alone", () => {
	expect(isReadable({ paragraphs: [ENGLISH] })).toBe(true);
	expect(isReadable({ paragraphs: [GERMAN] })).toBe(false);
});

it("takes the language that most of a text is in", () => {
	expect(toLanguage({ paragraphs: [ENGLISH, ENGLISH, GERMAN] })).toBe("en");
	expect(toLanguage({ paragraphs: [GERMAN, GERMAN, ENGLISH] })).toBe("de");
});
