import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "../../../src/article/reading/lines.ts";
import { readPastedText } from "../../../src/article/reading/pasted-text.ts";
import { nastyText, withoutSpace } from "../../nasty-text.ts";

const FIRST =
	"The last ferry to Inchmore left the quay at noon on Friday with four passengers and two goats.";
const SECOND =
	"Nobody on the mainland expects to see any of them before spring, the harbour master said.";
const SCENE = "The ferry Morag leaves the quay at Inchmore.";

const paste = (...lines: string[]) => lines.join("\n\n");

describe("readPastedText", () => {
	it.each([
		[
			"Japanese",
			"島へのフェリーが欠航",
			"島へのフェリーは五月まで運航しないと、月曜日に船主が述べた。",
		],
		[
			"Hindi",
			"द्वीप की नाव बंद",
			"नाव के मालिक ने सोमवार को कहा कि नाव मई तक नहीं चलेगी।",
		],
		[
			"Arabic",
			"توقف العبارة إلى الجزيرة",
			"قال مالك العبارة يوم الاثنين إنها لن تبحر قبل شهر مايو.",
		],
	])("tells headline from paragraph in %s", (_, headline, paragraph) => {
		const whole = readPastedText(paste(headline, "2025-03-04", paragraph));
		expect(whole.article).toMatchObject({
			headline,
			publishedAt: "2025-03-04",
			paragraphs: [paragraph],
		});
		expect(readPastedText(paragraph).article.paragraphs).toEqual([paragraph]);
	});

	it("reads date, headline, byline, captions and paragraphs off a paste", () => {
		const text = paste(
			" date 2025-01-02 Last ferry leaves Inchmore with two goats",
			"2 January 2025, 09:15",
			`${SCENE} Picture date: Friday December 27, 2024.`,
			`${SCENE} Picture date: Friday December 27, 2024. Picture: Alamy`,
			"By Morag Sinclair",
			FIRST,
			SCENE,
			`${SCENE} Picture: Alamy`,
			SECOND,
		);
		expect(readPastedText(text)).toEqual({
			article: {
				headline: "Last ferry leaves Inchmore with two goats",
				byline: "Morag Sinclair",
				publisher: null,
				url: null,
				publishedAt: "2025-01-02",
				tags: [],
				paragraphs: [FIRST, SECOND],
			},
			leftOut: [
				"2 January 2025, 09:15",
				`${SCENE} Picture date: Friday December 27, 2024.`,
				`${SCENE} Picture date: Friday December 27, 2024. Picture: Alamy`,
				"By Morag Sinclair",
				SCENE,
				`${SCENE} Picture: Alamy`,
			],
		});
	});

	it("finds a headline below the date, the byline and a caption", () => {
		const { article } = readPastedText(
			paste(
				"3 March 2024",
				`${SCENE} Photo: Alamy`,
				"By Ada Brandt",
				"Ferry leaves",
				FIRST,
			),
		);
		expect(article).toMatchObject({
			headline: "Ferry leaves",
			publishedAt: "2024-03-03",
			byline: "Ada Brandt",
			paragraphs: [FIRST],
		});
	});

	it.each([
		["a question", "Who stopped the Inchmore ferry?"],
		["a quotation", "‘Nobody asked the goats’"],
		["an abbreviation at the end", "Ferry firm sold to the U.S."],
		["a colon", "Inchmore: the island that nobody leaves"],
	])("takes %s for a headline", (_, headline) => {
		const { article } = readPastedText(paste(headline, FIRST));
		expect(article).toMatchObject({ headline, paragraphs: [FIRST] });
	});

	it.each([
		["BEIRUT, June 2 (Reuters) – "],
		["CARSON CITY, Nev. — "],
		["INCHMORE - "],
		["ST. JOHN’S (AP) — "],
	])("takes the dateline %j off the first paragraph alone", (dateline) => {
		const { article } = readPastedText(
			paste("Ferry leaves", dateline + FIRST, dateline + SECOND),
		);
		expect(article.paragraphs).toEqual([FIRST, dateline + SECOND]);
	});

	it("opens a text without a headline with its first sentence", () => {
		const { article } = readPastedText(paste(`It left. ${FIRST}`, SECOND));
		expect(article.headline).toBe("It left.");
		expect(article.paragraphs).toEqual([`It left. ${FIRST}`, SECOND]);
	});

	it("shortens a long first sentence where it must be the headline", () => {
		const long = `${"and the rain fell ".repeat(20)}for ever.`;
		const { headline } = readPastedText(paste(long, FIRST)).article;
		expect(headline).toHaveLength(120);
		expect(headline).toMatch(/^and the rain.*…$/u);
	});

	it("reads a text with single line breaks", () => {
		const text = ["Ferry leaves", "4 May 2025", "By Ada Brandt", FIRST, SECOND];
		expect(readPastedText(text.join("\r\n")).article).toMatchObject({
			headline: "Ferry leaves",
			publishedAt: "2025-05-04",
			byline: "Ada Brandt",
			paragraphs: [FIRST, SECOND],
		});
	});

	it("puts wrapped lines together", () => {
		const whole = `${FIRST} ${SECOND}`;
		const wrapped = whole
			.replace(" on Friday", "\non Friday")
			.replace(" mainland", "\nmainland");
		const { article } = readPastedText(paste("Ferry leaves", wrapped, SECOND));
		expect(article.paragraphs).toEqual([whole, SECOND]);
	});

	it("keeps headline, byline and date apart that stand in lines of one length", () => {
		const { article } = readPastedText(
			`Minister resigns over letter\nBy Jane Roe, London\n8 July 2025, 10:31\n\n${FIRST}`,
		);
		expect(article).toMatchObject({
			headline: "Minister resigns over letter",
			byline: "Jane Roe",
			publishedAt: "2025-07-08",
			paragraphs: [FIRST],
		});
	});

	it("keeps the entries of a list and of a live blog apart", () => {
		const entries = [
			"• Park will cost £2m and the town is to pay for half of it, at least",
			"• It opens in 2026, though the mayor had hoped for the summer before",
			"• Residents protested that nobody had asked them what they would like",
		];
		const { article } = readPastedText(`Park\n\n${entries.join("\n")}`);
		expect(article.paragraphs).toEqual(entries);
	});

	it("takes the headline below a kicker, and says that the kicker is left out", () => {
		const reading = readPastedText(
			`WORLD NEWS\nEU and Mercosur sign deal\n\n${FIRST}`,
		);
		expect(reading.article.headline).toBe("EU and Mercosur sign deal");
		expect(reading.article.paragraphs).toEqual([FIRST]);
		expect(reading.leftOut).toEqual(["WORLD NEWS"]);
	});

	it("reads a date that stands in the byline's line", () => {
		const { article } = readPastedText(
			paste("Ferry", "By Peter Hall · 4 May 2025 · 6 min read", FIRST),
		);
		expect(article).toMatchObject({
			byline: "Peter Hall",
			publishedAt: "2025-05-04",
		});
	});

	it("reads names without “By” beside the date, and nowhere else", () => {
		const names = "Jane Roe, Science correspondent";
		const day = "4 May 2025";
		for (const header of [
			[names, day],
			[day, names],
		]) {
			const { article } = readPastedText(paste("Ferry", ...header, FIRST));
			expect(article).toMatchObject({
				byline: "Jane Roe",
				paragraphs: [FIRST],
			});
		}
		const { article } = readPastedText(paste("Ferry", day, FIRST, names));
		expect(article).toMatchObject({ byline: null, paragraphs: [FIRST, names] });
	});

	it("takes those after “By” rather than what looks like names", () => {
		const section = "Climate Change and Human Rights";
		const header = ["Ferry", section, "4 May 2025", "By Jane Roe"];
		const { article } = readPastedText(paste(...header, FIRST));
		expect(article.byline).toBe("Jane Roe");
	});

	it("takes a headline above the date for no names", () => {
		const headline = "Lost Dogs and Found Cats";
		const { article } = readPastedText(paste(headline, "4 May 2025", FIRST));
		expect(article).toMatchObject({ headline, byline: null });
	});

	it("leaves out the lines that a page puts around a story", () => {
		const lines = ["Advertisement", "Read more: Goats at sea"];
		const reading = readPastedText(
			paste("Ferry leaves", FIRST, ...lines, SECOND),
		);
		expect(reading.article.paragraphs).toEqual([FIRST, SECOND]);
		expect(reading.leftOut).toEqual(lines);
	});

	it("takes a date or a byline deep in the story for a part of it", () => {
		const story = [...Array(8).keys()].map((number) => `${number} ${FIRST}`);
		const late = ["4 May 2025", "By Ada Brandt"];
		const { article } = readPastedText(paste("Ferry", ...story, ...late));
		expect(article.paragraphs).toEqual([...story, ...late]);
		expect(article).toMatchObject({ publishedAt: null, byline: null });
	});
});

describe("readPastedText, knowing details", () => {
	const known = {
		headline: "Ferry leaves for good",
		byline: "Bo Lund",
		publisher: "The Quay",
		url: "https://quay.example/ferry",
		publishedAt: "2025-02-03",
		tags: ["sea"],
	};

	it("prefers them to what the text says", () => {
		const text = paste(
			"Ferry leaves for good",
			"4 May 2025",
			"By Ada Brandt",
			FIRST,
		);
		expect(readPastedText(text, known).article).toEqual({
			...known,
			paragraphs: [FIRST],
		});
	});

	it("keeps a first line that is not the typed headline", () => {
		const text = paste("Another headline", FIRST);
		expect(readPastedText(text, known).article.paragraphs).toEqual([
			"Another headline",
			FIRST,
		]);
	});

	it("knows the typed headline behind a date", () => {
		const { headline } = known;
		const text = paste(`date 2025-05-04 ${headline}`, FIRST);
		expect(readPastedText(text, { headline }).article).toMatchObject({
			headline,
			publishedAt: "2025-05-04",
			paragraphs: [FIRST],
		});
	});

	it("finds the headline itself where none was typed", () => {
		const text = paste("Ferry leaves", FIRST);
		expect(readPastedText(text, { headline: "" }).article).toMatchObject({
			headline: "Ferry leaves",
			paragraphs: [FIRST],
		});
	});
});

describe("readPastedText, whatever is pasted", () => {
	it("gives each line back as headline, paragraph or left out", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				const { article, leftOut } = readPastedText(text);
				const kept = [article.headline, ...article.paragraphs, ...leftOut];
				for (const line of splitLines(text)) {
					const wanted = line.replace(/^.*[–—-]\s+|^\D*\d{4}-\d\d-\d\d\s/u, "");
					expect(kept.some((part) => part.endsWith(wanted))).toBe(true);
				}
			}),
		);
	});

	it("gives paragraphs that are lines, none empty, and a headline for them", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				const { headline, paragraphs } = readPastedText(text).article;
				for (const paragraph of paragraphs) {
					expect(withoutSpace(paragraph)).not.toBe("");
					expect(paragraph).not.toContain("\n");
				}
				if (paragraphs.length > 0) expect(headline).not.toBe("");
			}),
		);
	});
});

const SEED = new URL("../../../../shared/seed/article.txt", import.meta.url);

describe("readPastedText on a real paste", () => {
	it.skipIf(!existsSync(SEED))("reads shared/seed/article.txt", () => {
		const { article, leftOut } = readPastedText(readFileSync(SEED, "utf8"));
		expect(article).toMatchObject({
			headline:
				"Starmer battles to save ‘one in, one out’ migrant pact during Macron state visit",
			publishedAt: "2025-07-08",
			byline: "Alice Brooker",
		});
		expect(article.paragraphs).toHaveLength(13);
		expect(article.paragraphs.join("\n")).not.toMatch(/Picture|Alamy/u);
		expect(leftOut).toHaveLength(8);
	});
});
