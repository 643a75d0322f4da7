import { afterEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Desk } from "../../../src/answer/desk.ts";
import { askInTurn } from "../../../src/answer/following/asking.ts";
import { withTemporaryDesk } from "../../../src/tools/temporary-desk.ts";
import { toArticle, toRange } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const SALE =
	"Ada Brandt sold the harbour of Lillesand on Monday, the council said in the evening.";
const RAIN =
	"Rain is expected on Tuesday in all of the south, the weather office said in the evening.";
const WHO = "who sold the harbour";
const ANNA = { server: "one", member: "anna", channel: "town" };
const TEN_MINUTES = 10 * 60_000;

afterEach(() => {
	vi.useRealTimers();
});

/** Only what is about the sale answers, and names who sold it. */
const toModels = () =>
	new StandInModels({
		read: (passage) =>
			passage === SALE
				? {
						relevance: 6,
						answer: toRange(passage, "Ada Brandt"),
						answerShare: 0.9,
					}
				: { relevance: -8 },
	});

function play(use: (desk: Desk) => Promise<void>, models = toModels()) {
	const examples = [toArticle("Harbour sold", SALE), toArticle("Rain", RAIN)];
	return withTemporaryDesk({ examples, models }, async ({ desk, encoded }) => {
		await desk.ask("one", { question: "?", article: null });
		await encoded("one");
		await use(desk);
	});
}

/** Asks as a member does, and keeps the answer. */
async function ask(
	desk: Desk,
	question: string,
	by = ANNA,
	article: string | null = null,
): Promise<Answer> {
	const answer = await askInTurn(by, { question, article }, desk);
	await desk.answers.keep(by, answer);
	return answer;
}

it("asks the article of the last answer what is understood", () =>
	play(async (desk) => {
		expect((await ask(desk, WHO)).typed).toBeUndefined();
		expect(await ask(desk, "when was it sold?")).toMatchObject({
			question: "when was it sold",
			typed: "when was it sold?",
			within: { headline: "Harbour sold" },
		});
	}));

it("understands what follows from the question as it was understood", () =>
	play(async (desk) => {
		await ask(desk, WHO);
		await ask(desk, "when was it sold?");
		expect(await ask(desk, "why?")).toMatchObject({
			question: "why was it sold",
			within: { headline: "Harbour sold" },
		});
	}));

it("asks all articles what the last one doesn't answer, if it is whole", () =>
	play(async (desk) => {
		const question = "and who sold the harbour of Skerry?";
		await ask(desk, "when does rain come", ANNA, "Rain");
		expect(await ask(desk, question)).toMatchObject({
			question,
			verdict: "answered",
			within: null,
			citations: [{ source: { headline: "Harbour sold" } }],
		});
		await ask(desk, "when does rain come", ANNA, "Rain");
		expect(await ask(desk, "did she sell it?")).toMatchObject({
			question: "did she sell it",
			within: { headline: "Rain" },
		});
	}));

describe("asks as it was typed", () => {
	it("after ten minutes", () =>
		play(async (desk) => {
			await ask(desk, WHO);
			vi.useFakeTimers({ toFake: ["Date"] });
			vi.setSystemTime(Date.now() + TEN_MINUTES + 1_000);
			expect((await ask(desk, "why?")).typed).toBeUndefined();
		}));

	it("in another channel, and what another member asks", () =>
		play(async (desk) => {
			await ask(desk, WHO);
			for (const other of [{ channel: "port" }, { member: "ben" }]) {
				const by = { ...ANNA, ...other };
				expect((await ask(desk, "why?", by)).typed).toBeUndefined();
			}
		}));

	it("where no question is kept, or none is kept any more", () =>
		play(async (desk) => {
			await ask(desk, WHO);
			await desk.settings.save(ANNA, { daysKept: 0 }, "");
			expect((await ask(desk, "why?")).typed).toBeUndefined();
		}));

	it("what is asked of one article, or is to be taken literally", () =>
		play(async (desk) => {
			await ask(desk, WHO);
			const question = "why?";
			for (const asked of [
				{ question, article: "Rain" },
				{ question, article: null, isLiteral: true },
			])
				expect((await askInTurn(ANNA, asked, desk)).typed).toBeUndefined();
		}));
});

it("asks all articles where the last answer's is gone", () =>
	play(async (desk) => {
		const { citations } = await ask(desk, WHO);
		await desk.articles.remove(ANNA, citations[0]?.source.article ?? 0, "");
		expect(await ask(desk, "when?")).toMatchObject({
			question: `when – ${WHO}`,
			within: null,
		});
		expect((await ask(desk, "was it sold?")).typed).toBeUndefined();
	}));
