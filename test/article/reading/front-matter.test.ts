import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../../src/article/reading/front-matter.ts";
import { Refusal } from "../../../src/refusal.ts";

const read = (yaml: string) =>
	splitFrontMatter(`---\n${yaml}\n---\nThe story.`).frontMatter;

const NONE = {
	headline: "",
	byline: null,
	publisher: null,
	url: null,
	publishedAt: null,
	tags: [],
};

describe("splitFrontMatter", () => {
	it("reads all keys and leaves the text below", () => {
		const text = `---
headline: Ferry leaves
byline: Ada Brandt
publisher: The Quay
url: https://quay.example/ferry
publishedAt: 2025-07-08
tags: [sea, goats]
mood: ignored
---

The story.`;
		expect(splitFrontMatter(text)).toEqual({
			frontMatter: {
				headline: "Ferry leaves",
				byline: "Ada Brandt",
				publisher: "The Quay",
				url: "https://quay.example/ferry",
				publishedAt: "2025-07-08",
				tags: ["sea", "goats"],
			},
			isPlain: false,
			body: "\nThe story.",
		});
	});

	it("knows line ends of Windows and a byte-order mark", () => {
		const text = "\uFEFF---\r\nheadline: Ferry\r\n---\r\nThe story.\r\n";
		expect(splitFrontMatter(text)).toEqual({
			frontMatter: { ...NONE, headline: "Ferry" },
			isPlain: false,
			body: "The story.\r\n",
		});
	});

	it.each([
		["without hyphens", "headline: Ferry\n---\nThe story."],
		["that opens later", "The story.\n---\nheadline: Ferry\n---\n"],
		["that is not closed", "---\nheadline: Ferry\n\nThe story."],
	])("finds none in a text %s", (_, text) => {
		expect(splitFrontMatter(text)).toEqual({
			frontMatter: null,
			isPlain: false,
			body: text,
		});
	});

	it.each([
		["a number as headline", "headline: 1984", { headline: "1984" }],
		[
			"a headline of two lines",
			"headline: |\n  Ferry\n  leaves",
			{ headline: "Ferry leaves" },
		],
		[
			"invisible characters",
			'headline: "Fe\\0rr\\ud800y\\n\\u00adleaves"',
			{ headline: "Ferry leaves" },
		],
		["empty values", "headline:\nbyline: ''\nurl: ~\npublishedAt:\ntags:", {}],
		["nothing but a comment", "# none", {}],
		["tags in one line", "tags: sea, goats,,sea ", { tags: ["sea", "goats"] }],
		["numbers as tags", "tags: [2025, sea]", { tags: ["2025", "sea"] }],
		[
			"a written date",
			"publishedAt: 8 July 2025",
			{ publishedAt: "2025-07-08" },
		],
		[
			"a date with a time",
			"publishedAt: 2025-07-08T10:00:00Z",
			{ publishedAt: "2025-07-08" },
		],
		[
			"a quoted date",
			"publishedAt: '2025-07-08'",
			{ publishedAt: "2025-07-08" },
		],
	])("takes %s", (_, yaml, expected) => {
		expect(read(yaml)).toEqual({ ...NONE, ...expected });
	});

	it.each([
		["broken YAML", "headline: [Ferry", /can't be read/u],
		[
			"a colon in a headline without quotes",
			"headline: Ferry: gone",
			/can't be read/u,
		],
		["a key that comes twice", "headline: A\nheadline: B", /unique/u],
		["an alias to nothing", "headline: *ferry", /can't be read/u],
		["an endless alias", `headline: *${"a".repeat(9_000)}`, /: .{199}…$/u],
		["a list", "- headline", /can't be used: it has to be lines/u],
		["a sentence", "just a sentence", /can't be used: it has to be lines/u],
		[
			"a list as headline",
			"headline: [a, b]",
			/headline has to be a line of text/u,
		],
		["a map as tags", "tags: { a: b }", /tags has to be a list of words/u],
		["a truth as byline", "byline: true", /byline has to be a line of text/u],
		[
			"a day that doesn't exist",
			"publishedAt: 2025-02-30",
			/publishedAt has to be a date/u,
		],
		[
			"a date in words",
			"publishedAt: yesterday",
			/publishedAt has to be a date/u,
		],
		[
			"an address of another kind",
			"url: ftp://quay.example",
			/url has to be an http/u,
		],
		["no address", "url: the quay", /url has to be an http/u],
		[
			"too long an address",
			`url: https://quay.example/${"a".repeat(500)}`,
			/up to 512/u,
		],
	])("refuses %s", (_, yaml, message) => {
		expect(() => read(yaml)).toThrow(Refusal);
		expect(() => read(yaml)).toThrow(message);
	});

	it("refuses aliases that would grow without end", () => {
		const rows = [..."bcdefgh"].map((name, index) => {
			const before = "abcdefg"[index];
			return `${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`;
		});
		expect(() => read(["a: &a [x]", ...rows].join("\n"))).toThrow(Refusal);
	});

	it("gives custom tags no meaning, and warns nobody", async () => {
		const warnings: Error[] = [];
		const listen = (warning: Error) => warnings.push(warning);
		process.on("warning", listen);
		expect(read("headline: !!js/function 'Ferry'\nbyline: !who Ada")).toEqual({
			...NONE,
			headline: "Ferry",
			byline: "Ada",
		});
		await setImmediate();
		process.off("warning", listen);
		expect(warnings).toEqual([]);
	});

	it("keeps names of JavaScript's own out", () => {
		expect(read("__proto__: { headline: Ferry }\nconstructor: x")).toEqual(
			NONE,
		);
	});
});
