import fc from "fast-check";
import type {
	Answer,
	ArticleChoice,
	Citation,
	Source,
} from "../../src/answer/answer.ts";
import type { GivenAnswer } from "../../src/answer/given/answer-desk.ts";
import { mergeRanges } from "../../src/text/range.ts";
import { tokenize } from "../../src/text/words/tokens.ts";
import { nastyParagraph } from "../nasty-text.ts";

export function toAnswer(parts: Partial<Answer> = {}): Answer {
	return {
		question: "Who objected?",
		readAs: null,
		verdict: "answered",
		words: null,
		shortAnswer: null,
		isProvisional: false,
		citations: [toCitation()],
		further: [],
		within: null,
		choices: [],
		libraryIsEmpty: false,
		confidence: 0.5,
		ranking: [],
		candidates: [],
		...parts,
	};
}

/** Under which an answer is kept. */
export const KEPT = { id: "AAAAAAAA", asker: "99", isPrivate: true };

/** An answer that was given before. */
export const toGiven = (answer: Answer, gone = 0): GivenAnswer => ({
	id: "AAAAAAAA",
	answer: { ...answer, gone },
	cited: [],
});

export const SOURCE: Source = {
	article: 1,
	revision: 1,
	start: 40,
	end: 60,
	headline: "Last ferry leaves Inchmore",
	publisher: "The Quay",
	publishedAt: "2025-07-08",
	firstParagraph: 3,
	lastParagraph: 3,
	url: null,
	isExample: false,
};

export function toCitation(
	parts: Omit<Partial<Citation>, "source"> & { source?: Partial<Source> } = {},
): Citation {
	return {
		number: 1,
		text: "Ada Brandt objected.",
		highlights: [],
		startsInside: false,
		endsInside: false,
		lead: null,
		alsoIn: [],
		...parts,
		source: { ...SOURCE, ...parts.source },
	};
}

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) =>
	fc.option(arbitrary, { nil: null });

/** A passage with none, some or all of its words highlighted. */
const quotation = fc
	.tuple(
		fc.oneof(
			nastyParagraph(700),
			fc
				.tuple(nastyParagraph(40), nastyParagraph(658))
				.map((paragraphs) => paragraphs.join("\n\n")),
		),
		fc.constantFrom(0, 1, 3),
	)
	.map(([text, each]) => ({
		text,
		highlights: mergeRanges(
			tokenize(text).filter((_, index) => each > 0 && index % each === 0),
		),
	}));

const source: fc.Arbitrary<Source> = fc.record({
	article: fc.nat(),
	revision: fc.nat(),
	start: fc.nat(),
	end: fc.nat(),
	headline: nastyParagraph(300),
	publisher: orNull(nastyParagraph(80)),
	publishedAt: fc.constantFrom(null, "2025-07-08"),
	firstParagraph: fc.constant(3),
	lastParagraph: fc.integer({ min: 3, max: 900 }),
	url: fc.constantFrom(null, "https://quay.example/ferry"),
	isExample: fc.boolean(),
});

export const anyCitation: fc.Arbitrary<Citation> = fc
	.tuple(
		quotation,
		source,
		fc.boolean(),
		fc.boolean(),
		orNull(nastyParagraph(500)),
		fc.array(source, { maxLength: 6 }),
	)
	.map(([quoted, source, startsInside, endsInside, lead, alsoIn]) => ({
		number: 1,
		...quoted,
		source,
		startsInside,
		endsInside,
		lead,
		alsoIn,
	}));

const choice: fc.Arbitrary<ArticleChoice> = fc.record({
	article: fc.nat(),
	headline: nastyParagraph(300),
	publisher: orNull(nastyParagraph(200)),
	publishedAt: fc.constantFrom(null, "2025-07-08"),
});

export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
	question: nastyParagraph(300),
	readAs: fc.option(nastyParagraph(300), { nil: null }),
	verdict: fc.constantFrom("answered", "unsure"),
	words: orNull(nastyParagraph(300)),
	shortAnswer: fc.constant(null),
	isProvisional: fc.boolean(),
	citations: fc
		.array(anyCitation, { minLength: 1, maxLength: 3 })
		.map((list) => list.map((one, index) => ({ ...one, number: index + 1 }))),
	further: fc
		.array(anyCitation, { maxLength: 9 })
		.map((list) => list.map((one, index) => ({ ...one, number: index + 4 }))),
	within: orNull(
		fc.record({ article: fc.constant(2), headline: nastyParagraph(300) }),
	),
	choices: fc.uniqueArray(choice, {
		selector: ({ article }) => article,
		maxLength: 40,
	}),
	libraryIsEmpty: fc.constant(false),
	confidence: fc.constant(0.5),
	ranking: fc.constant([]),
	candidates: fc.constant([]),
});
