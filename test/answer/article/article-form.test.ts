import { describe, expect, it } from "vitest";
import {
	readArticleForm,
	readDetailsForm,
	readTags,
} from "../../../src/answer/article/article-form.ts";

const STORY =
	"The ferry to Ostrava island will not sail until May, its owner said on Monday, after a cracked rudder was found.";

const read = (text: string, more = "") =>
	readArticleForm({ headline: "Ferry", text, more, url: "" }).article
		.paragraphs;

describe("the form of a new article", () => {
	it.each([
		["a sentence that ends", `${STORY}`, "It is old.", [STORY, "It is old."]],
		[
			"the middle of a sentence",
			`${STORY} It was`,
			"built in 1962.",
			[`${STORY} It was built in 1962.`],
		],
		[
			"the end of a paragraph",
			`${STORY} It was\n`,
			"built in 1962.",
			[`${STORY} It was`, "built in 1962."],
		],
		[
			"an end in quotation marks",
			`${STORY} “Old.”`,
			"Yes.",
			[`${STORY} “Old.”`, "Yes."],
		],
	])("goes on in the second field after %s", (_, text, more, paragraphs) => {
		expect(read(text, more)).toEqual(paragraphs);
	});

	it("needs no second field", () => {
		expect(read(STORY)).toEqual([STORY]);
	});
});

const DETAILS = {
	headline: "Ferry",
	byline: "",
	publisher: "",
	date: "",
	url: "",
};

describe("the form of an article's details", () => {
	it("takes what is typed, on one line each; what is empty isn't known", () => {
		expect(
			readDetailsForm({
				headline: "  Ferry\n gone ",
				byline: "Jane  Roe",
				publisher: " ",
				date: "4 March 2025",
				url: "https://example.org/a",
			}),
		).toEqual({
			headline: "Ferry gone",
			byline: "Jane Roe",
			publisher: null,
			publishedAt: "2025-03-04",
			url: "https://example.org/a",
		});
	});

	it.each([
		[{ headline: " " }, "needs a headline"],
		[{ date: "soon" }, "“soon” is not a date"],
		[{ url: "javascript:alert(1)" }, "The address can't be used"],
	])("names the field that can't be used: %j", (wrong, reason) => {
		expect(() => readDetailsForm({ ...DETAILS, ...wrong })).toThrow(reason);
	});
});

it("reads tags parted by commas or lines, each once", () => {
	expect(readTags("sea,  old ship,\nsea,, France ")).toEqual([
		"sea",
		"old ship",
		"France",
	]);
	expect(readTags(" ")).toEqual([]);
});
