import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/intake/document/read-docx.ts";
import { toLine } from "../../../src/intake/page/page.ts";
import {
	toDocx,
	toDocxWith,
	toParagraphXml,
	toWordParts,
	toWordXml,
	type WordBlock,
} from "../docx-writer.ts";
import { STORIES } from "../newsroom.ts";
import { refusalOf } from "../web-visit.ts";

const [{ headline, byline, publishedAt, paragraphs }] = STORIES;
const [FIRST, ...OTHERS] = paragraphs;

const readStory = (...blocks: WordBlock[]) =>
	readDocx(toDocx([headline, ...blocks, ...OTHERS]));

describe("readDocx", () => {
	it("reads an article as it would be pasted", async () => {
		const blocks = [headline, `By ${byline}`, publishedAt, ...paragraphs];
		expect(await readDocx(toDocx(blocks))).toEqual({
			article: {
				headline,
				byline,
				publishedAt,
				paragraphs,
				publisher: null,
				url: null,
				tags: [],
			},
			leftOut: [`By ${byline}`, publishedAt],
		});
	});

	it.each(["Title", "heading 1"])(
		"takes a line in the style %j for the headline",
		async (style) => {
			const { article, leftOut } = await readDocx(
				toDocx([
					"The Harbour Times",
					{ style, text: "The ferry has sunk." },
					...paragraphs,
				]),
			);
			expect(article).toMatchObject({
				headline: "The ferry has sunk.",
				paragraphs,
			});
			expect(leftOut).toEqual(["The Harbour Times"]);
		},
	);

	it("takes no later heading for the headline", async () => {
		const { article } = await readDocx(
			toDocx([
				headline,
				FIRST,
				{ style: "heading 1", text: "Aftermath" },
				...OTHERS,
			]),
		);
		expect(article).toMatchObject({
			headline,
			paragraphs: [FIRST, "Aftermath", ...OTHERS],
		});
	});

	it("gives a line to each entry of a list and each row of a table", async () => {
		const { article } = await readStory(
			FIRST,
			{ style: "List Paragraph", text: "Bread first" },
			{
				rows: [
					["Ferry", "1987"],
					["Barge & tug", "2025"],
				],
			},
		);
		expect(article.paragraphs).toEqual([
			FIRST,
			"Bread first",
			"Ferry 1987",
			"Barge & tug 2025",
			...OTHERS,
		]);
	});

	it("leaves out captions by their style and by their credit", async () => {
		const caption = "The pier on Tuesday";
		const credited = "The wreck. Photograph: Jo Hill/Alamy";
		const { article, leftOut } = await readStory(
			{ style: "caption", text: caption },
			FIRST,
			credited,
		);
		expect(article.paragraphs).toEqual(paragraphs);
		expect(leftOut).toEqual([credited, caption]);
	});

	it("reads text in several runs, with tabs, breaks and changes", async () => {
		const { article } = await readStory({
			xml: "<w:p><w:r><w:t>The fer</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ry</w:t></w:r><w:r><w:tab/><w:t>sank</w:t><w:br/><w:t>at</w:t></w:r><w:del><w:r><w:delText> sea</w:delText></w:r></w:del><w:ins><w:r><w:t> its berth.</w:t></w:r></w:ins></w:p>",
		});
		expect(article.paragraphs[0]).toBe("The ferry sank at its berth.");
	});

	it("believes a title that the text begins with, and no date", async () => {
		const title = "The ferry has sunk.";
		const { article } = await readDocx(
			toDocx([title, ...paragraphs], { title, author: "Anna Weber" }),
		);
		expect(article).toMatchObject({
			headline: title,
			byline: null,
			publishedAt: null,
			paragraphs,
		});
	});

	it("believes an author who signs", async () => {
		const { article } = await readDocx(
			toDocx([headline, ...paragraphs, "Jo O’Hara & Söhne"], {
				author: "Jo O’Hara & Söhne",
			}),
		);
		expect(article.byline).toBe(null);
		const signed = await readDocx(
			toDocx([headline, ...paragraphs, "Jo O’Hara"], { author: "Jo O’Hara" }),
		);
		expect(signed.article).toMatchObject({ byline: "Jo O’Hara", paragraphs });
	});

	it("looks at nothing that the document links to", async () => {
		const image =
			'<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
		const parts = toWordParts([headline, { xml: image }, ...paragraphs]);
		const relations = new TextDecoder()
			.decode(parts["word/_rels/document.xml.rels"])
			.replace(
				"</Relationships>",
				'<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
			);
		const { article } = await readDocx(
			toDocxWith({
				...parts,
				"word/_rels/document.xml.rels": strToU8(relations),
			}),
		);
		expect(article.paragraphs).toEqual(paragraphs);
	});

	it("gives back the paragraphs of any text", async () => {
		const word = fc
			.string({ unit: "grapheme", minLength: 1, maxLength: 12 })
			.map((text) => toLine(text).replace(/\s/gu, ""))
			.filter((text) => text !== "" && !/[\uFFFE\uFFFF]/u.test(text));
		// So that none is a headline, a caption or a cookie line.
		const paragraph = fc
			.array(word, { minLength: 1, maxLength: 20 })
			.map((words) => `It said ${words.join(" ")} and more in the end.`);
		await fc.assert(
			fc.asyncProperty(
				fc.array(paragraph, { minLength: 1, maxLength: 8 }),
				async (texts) => {
					const unique = [...new Set(texts)];
					const { article } = await readDocx(
						toDocx([{ style: "Title", text: headline }, ...unique]),
					);
					expect(article.headline).toBe(headline);
					expect(article.paragraphs).toEqual(unique);
				},
			),
			{ numRuns: 100 },
		);
	});
});

describe("readDocx refuses", () => {
	const withBody = (body: string, dtd = "") =>
		toDocxWith({ "word/document.xml": strToU8(toWordXml(body, dtd)) });
	const entity = (dtd: string) =>
		withBody(`<w:p><w:r><w:t>&h; ${FIRST}</w:t></w:r></w:p>`, dtd);

	it.each([
		["a text", Buffer.from("The ferry sank."), "binary"],
		[
			"an archive of other files",
			zipSync({ "xl/workbook.xml": strToU8("<a/>") }),
			"binary",
		],
		["broken XML", withBody("<w:p><w:r>"), "unreadable"],
		["half a file", toDocx(paragraphs).subarray(0, 300), "unreadable"],
		[
			"entities that grow",
			entity(
				'<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY h "&b;&b;&b;&b;">]>',
			),
			"unreadable",
		],
		[
			"entities from a file",
			entity('<!DOCTYPE w [<!ENTITY h SYSTEM "file:///etc/passwd">]>'),
			"unreadable",
		],
		[
			"a text that is far too long",
			withBody(toParagraphXml("long ".repeat(90_000))),
			"too-large",
		],
	])("%s", async (_, bytes, reason) => {
		expect((await refusalOf(readDocx(bytes))).reason).toBe(reason);
	});
});
