import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/intake/pdf/read-pdf.ts";
import { STORIES, type Story } from "../newsroom.ts";
import { PLAIN, setPages, setStory } from "../page-setting.ts";
import { type DrawnLine, toPdf } from "../pdf-writer.ts";
import { refusalOf } from "../web-visit.ts";

/** Lines of 600 letters in the smallest print. */
function toTinyLines(count: number): DrawnLine[] {
	const text = "tiny ".repeat(120);
	return Array.from({ length: count }, (_, y) => ({ text, x: 9, y, size: 1 }));
}

/** The same story several times, so that it fills pages. */
function repeat(story: Story, times: number): Story {
	const paragraphs = Array.from({ length: times }, (_, index) =>
		story.paragraphs.map((text) => `Part ${index + 1}. ${text}`),
	).flat();
	return { ...story, paragraphs };
}

const toWords = (paragraphs: readonly string[]) =>
	paragraphs.join(" ").split(/\s+/u);

describe("readPdf", () => {
	it.each([
		["in one column, parted by space", PLAIN],
		["in one column, indented", { ...PLAIN, indent: 3 }],
		["in two columns", { ...PLAIN, columns: 2, lineLength: 27 }],
		[
			"in two columns, indented",
			{ ...PLAIN, columns: 2, lineLength: 27, indent: 2 },
		],
		[
			"in two columns, hyphenated",
			{ ...PLAIN, columns: 2, lineLength: 22, hyphenates: true },
		],
		["in three columns", { ...PLAIN, columns: 3, lineLength: 20, indent: 2 }],
	])("reads an article that is set %s", async (_, setting) => {
		for (const story of STORIES) {
			const { article, leftOut } = await readPdf(
				toPdf(setStory(story, setting)),
			);
			expect(article).toEqual({
				...story,
				publisher: null,
				url: null,
				tags: [],
			});
			expect(leftOut).toContain("THE HARBOUR TIMES");
		}
	});

	it.each([
		["parted by space", PLAIN],
		["indented", { ...PLAIN, indent: 3 }],
		["in two columns", { ...PLAIN, columns: 2, lineLength: 27, indent: 2 }],
	])("joins paragraphs over the ends of pages, %s", async (_, setting) => {
		const story = repeat(STORIES[0], 9);
		const pages = setStory(story, setting);
		expect(pages.length).toBeGreaterThan(3);
		const { article } = await readPdf(toPdf(pages));
		expect(toWords(article.paragraphs)).toEqual(toWords(story.paragraphs));
		const wrong = story.paragraphs.filter(
			(paragraph) => !article.paragraphs.includes(paragraph),
		);
		expect(wrong.length).toBeLessThanOrEqual(pages.length / 2);
	});

	it("leaves out running heads and page numbers, and says so once", async () => {
		const story = repeat(STORIES[1], 9);
		const pages = setStory(story, {
			...PLAIN,
			indent: 2,
			toMargins: (page) => [
				"Marsh Gazette, 19 November",
				`Page ${page + 1} of 7`,
			],
		});
		const { article, leftOut } = await readPdf(toPdf(pages));
		expect(article.paragraphs).toEqual(story.paragraphs);
		expect(leftOut).toContain("Marsh Gazette, 19 November");
		expect(leftOut).toContain("Page 1 of 7");
		expect(leftOut).not.toContain("Page 2 of 7");
	});

	it("reads a paragraph that a note at the page's foot interrupts", async () => {
		const story = repeat(STORIES[0], 3);
		const pages = setStory(story, { ...PLAIN, indent: 2 });
		pages[0]?.push({
			text: "1 Measured at low tide, in spring.",
			x: 36,
			y: 44,
			size: 7,
		});
		const { article } = await readPdf(toPdf(pages));
		expect(article.paragraphs).toEqual(
			expect.arrayContaining([...story.paragraphs]),
		);
	});

	it("takes a title that stands on the page for the headline", async () => {
		const [first = []] = setPages(STORIES[0].paragraphs, PLAIN);
		const masthead = { text: "Harbour Times", x: 36, y: 560, size: 30 };
		const title = { text: "Ferry sinks", x: 36, y: 520, size: 14 };
		const pages = [[masthead, title, ...first]];
		const named = await readPdf(toPdf(pages, { title: "Ferry sinks" }));
		expect(named.article.headline).toBe("Ferry sinks");
		const other = await readPdf(toPdf(pages, { title: "ferry-final-2.doc" }));
		expect(other.article.headline).toBe("Harbour Times");
	});

	it("believes neither the file's date nor an author who isn't named", async () => {
		const pdf = toPdf(setPages(STORIES[0].paragraphs, PLAIN), {
			author: "Anna Weber",
		});
		expect((await readPdf(pdf)).article).toMatchObject({
			byline: null,
			publishedAt: null,
		});
	});

	it("gives the words of any text, in their order", async () => {
		const word = fc.stringMatching(/^[A-Za-zà-öø-ÿ0-9“”’(),.;:!?-]{1,12}$/u);
		const paragraph = fc.array(word, { minLength: 20, maxLength: 60 });
		const setting = fc.record({
			lineLength: fc.integer({ min: 30, max: 56 }),
			indent: fc.constantFrom(0, 3),
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(paragraph, { minLength: 1, maxLength: 12 }),
				setting,
				async (words, { lineLength, indent }) => {
					const paragraphs = words.map((all) => all.join(" "));
					const pages = setPages(paragraphs, { ...PLAIN, lineLength, indent });
					const { article, leftOut } = await readPdf(toPdf(pages));
					// What stands before the story became its headline or was left out.
					const letters = (texts: readonly string[]) =>
						texts.join("").replace(/[\s-]/gu, "");
					const [all, read] = [paragraphs, article.paragraphs].map(letters);
					expect(all?.endsWith(read ?? "")).toBe(true);
					expect(letters([article.headline, ...leftOut, read ?? ""])).toContain(
						all,
					);
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("readPdf refuses", () => {
	it.each([
		["a text", Buffer.from("The ferry sank."), "binary"],
		["pages without text", toPdf([[], []]), "empty"],
		[
			"pages with a stamp alone",
			toPdf([[{ text: "Scan 12", x: 9, y: 9 }]]),
			"empty",
		],
		[
			"more than 200 pages",
			toPdf(Array.from({ length: 201 }, () => [])),
			"too-large",
		],
		[
			"half a file",
			toPdf(setPages(STORIES[0].paragraphs, PLAIN)).subarray(0, 400),
			"unreadable",
		],
		["nothing but the beginning", Buffer.from("%PDF-1.7\n"), "unreadable"],
		[
			"an encrypted file",
			toPdf([[]], {
				trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>`,
			}),
			"locked",
		],
		[
			"a text that is far too long",
			toPdf([0, 1].map(() => toTinyLines(590))),
			"too-large",
		],
	])("%s", async (_, bytes, reason) => {
		const refusal = await refusalOf(readPdf(bytes));
		expect(refusal.reason).toBe(reason);
		expect(refusal.message).toMatch(/\.txt|paste|into parts/u);
	});
});

it("finds the objects of a PDF whose table of them is wrong", async () => {
	const pdf = Buffer.from(toPdf(setPages(STORIES[0].paragraphs, PLAIN)));
	const broken = pdf
		.toString("latin1")
		.replace(/startxref\n\d+/u, "startxref\n7");
	const { article } = await readPdf(Buffer.from(broken, "latin1"));
	expect(article.paragraphs).toEqual(STORIES[0].paragraphs);
});
