import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import { type Article, toText } from "../../../src/article/article.ts";
import { withTemporaryDesk } from "../../../src/tools/temporary-desk.ts";
import { toArticle } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const TOPIC = "the ferry to Sandholm";

const STOPS = "The ferry to Sandholm will not sail before May, its owner said.";
const GOES =
	"The ferry to Sandholm sails again since Monday, with forty seats.";
const PAID = "Tickets for the ferry to Sandholm were paid back in March.";
const LATER = "It will cost 40 crowns from June on.";
const RAIN = "Rain is expected in all of the south until the evening comes.";

/** Knows that what names the ferry is about it, and nothing else. */
const models = () =>
	new StandInModels({
		mean: (text) => (text.includes("ferry") ? TOPIC : text),
		read: (passage) => ({
			relevance: passage.includes("ferry") ? 5 : -8,
		}),
	});

const dated = (publishedAt: string | null, article: Article): Article => ({
	...article,
	publishedAt,
});

function sumUp(
	examples: readonly Article[],
	usesModels = true,
	topic = TOPIC,
): Promise<Awaited<ReturnType<Desk["summarise"]>>> {
	const setup = { examples, models: usesModels ? models() : null };
	return withTemporaryDesk(setup, async ({ desk, encoded }) => {
		await desk.summarise("one", "?");
		if (usesModels) await encoded("one");
		return desk.summarise("one", topic);
	});
}

describe("a topic's summary", () => {
	it("has one line of each article, the newest first, with where it stands", async () => {
		const { citations } = await sumUp([
			dated("2025-01-08", toArticle("Ferry cancelled", RAIN, STOPS)),
			dated("2025-05-12", toArticle("Ferry sails", GOES, RAIN)),
			toArticle("Weather", RAIN),
		]);
		expect(
			citations.map(({ number, text, source }) => [
				number,
				text,
				source.headline,
				source.firstParagraph,
			]),
		).toEqual([
			[1, GOES, "Ferry sails", 1],
			[2, STOPS, "Ferry cancelled", 2],
		]);
	});

	it("has two lines of an article at most, in its order, and five in all", async () => {
		const long = (at: number) =>
			toArticle(
				`Ferry ${at}`,
				`On ${at} May the ferry to Sandholm carried goats and ${at} sheep.`,
				`On ${at} June the ferry to Sandholm carried a band and ${at} drums.`,
				`On ${at} July the ferry to Sandholm carried coal, in ${at} sacks.`,
			);
		const { citations } = await sumUp([11, 12, 13].map(long));
		expect(citations).toHaveLength(5);
		const byArticle = Map.groupBy(citations, ({ source }) => source.article);
		for (const [first, second, ...others] of byArticle.values()) {
			expect(others).toEqual([]);
			if (first && second)
				expect(first.source.start).toBeLessThan(second.source.start);
		}
	});

	it("tells the same once, by its newest article, and names the other", async () => {
		const { citations } = await sumUp([
			dated("2025-01-08", toArticle("Ferry cancelled", STOPS, RAIN)),
			dated("2025-01-09", toArticle("No ferry", RAIN, STOPS)),
		]);
		const [citation, ...others] = citations;
		expect(others).toEqual([]);
		expect(citation?.source.headline).toBe("No ferry");
		expect(citation?.alsoIn.map(({ headline }) => headline)).toEqual([
			"Ferry cancelled",
		]);
	});

	it("quotes to the letter, by offsets into the article", async () => {
		const article = toArticle("Ferry", `${PAID} ${LATER}`, RAIN, GOES);
		const { citations } = await sumUp([article]);
		for (const { text, source } of citations)
			expect(toText(article.paragraphs).slice(source.start, source.end)).toBe(
				text,
			);
		expect(citations.length).toBeGreaterThan(0);
	});

	it("has no line where nothing is about it", async () => {
		const { citations, libraryIsEmpty } = await sumUp([
			toArticle("Weather", RAIN),
		]);
		expect(citations).toEqual([]);
		expect(libraryIsEmpty).toBe(false);
	});

	it("says if there are no articles", async () => {
		expect((await sumUp([])).libraryIsEmpty).toBe(true);
	});

	const BRANDT = "The mayor, Ada Brandt, said that she would wait.";
	const named = [
		toArticle("Ferry cancelled", GOES, RAIN, BRANDT),
		toArticle("Weather", RAIN, PAID),
	];

	it.each(["brandt", "Ada Brandt", "what about Brandt?"])(
		"says of a name what is said with it, though the networks don't know it: %s",
		async (topic) => {
			const { citations } = await sumUp(named, true, topic);
			expect(citations.map(({ text }) => text)).toEqual([BRANDT]);
		},
	);

	it("says of a whole name nothing of others who share a part of it", async () => {
		const sister =
			"Her sister, Mai Brandt, left with the last ferry, she said.";
		const { citations } = await sumUp(
			[toArticle("Ferry cancelled", RAIN, sister, BRANDT)],
			true,
			"ada brandt",
		);
		expect(citations.map(({ text }) => text)).toEqual([BRANDT]);
	});

	it("takes a heading that asks of a name for no line", async () => {
		const heading = "1.40am: What went wrong for Brandt?";
		const { citations } = await sumUp(
			[toArticle("Ferry cancelled", heading, BRANDT, RAIN)],
			true,
			"brandt",
		);
		expect(citations.map(({ text }) => text)).toEqual([BRANDT]);
	});

	it("takes what is written small, too, for no name", async () => {
		const { citations } = await sumUp(named, true, "rain");
		expect(citations.map(({ text }) => text)).not.toContain(RAIN);
	});

	it("goes by shared words without the networks", async () => {
		const { citations } = await sumUp(
			[toArticle("Ferry cancelled", RAIN, STOPS), toArticle("Weather", RAIN)],
			false,
		);
		expect(citations.map(({ text }) => text)).toEqual([STOPS]);
	});
});
