import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Scope, toLimits } from "../../../src/answer/answering/limits.ts";
import {
	toConfidence,
	toVerdict,
} from "../../../src/answer/answering/verdict.ts";
import {
	STRICTNESSES,
	type Strictness,
} from "../../../src/records/settings/strictness.ts";
import type { Retrieved } from "../../../src/search/retrieval.ts";
import { toLocated, toRead, toStored } from "../located.ts";

const ARTICLE = toStored(1, [
	"The mayor of Skerry objected to the ferry deal.",
]);
const SCOPES: readonly Scope[] = ["library", "article"];

function toCandidate(parts: Partial<Retrieved> = {}): Retrieved {
	return toLocated(ARTICLE, 0, parts).candidate;
}

/** So many passages that chance counts no more. */
const asked = (scope: Scope) => ({ scope, passages: 300 });

function read(relevance: number, weight = 0) {
	return toRead(toLocated(ARTICLE), weight, { relevance });
}

const at = (cosine: number) => ({
	passage: cosine,
	sentence: cosine,
	neighbours: cosine,
});

const cosine = fc.double({ min: -1, max: 1, noNaN: true });
const logit = fc.double({ min: -12, max: 12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const more = fc.double({ min: 0.01, max: 5, noNaN: true });
const candidates = fc
	.array(fc.tuple(share, fc.option(cosine, { nil: null })), {
		minLength: 1,
		maxLength: 5,
	})
	.map((list) =>
		list.map(([coverage, close]) =>
			toCandidate({ coverage, closeness: close === null ? null : at(close) }),
		),
	);
const scope = fc.constantFrom(...SCOPES);
const limits = fc
	.tuple(fc.constantFrom(...STRICTNESSES), scope)
	.map((chosen) => toLimits(...chosen));

describe("toConfidence", () => {
	it("lies between 0 and 1, and grows with relevance", () => {
		fc.assert(
			fc.property(
				logit,
				more,
				candidates,
				scope,
				(relevance, add, all, where) => {
					const confidence = toConfidence(read(relevance), all, asked(where));
					expect(confidence).toBeGreaterThanOrEqual(0);
					expect(confidence).toBeLessThanOrEqual(1);
					expect(
						toConfidence(read(relevance + add), all, asked(where)),
					).toBeGreaterThanOrEqual(confidence);
				},
			),
		);
	});

	it("is never less for one more candidate", () => {
		fc.assert(
			fc.property(
				logit,
				candidates,
				candidates,
				scope,
				(relevance, all, others, where) => {
					const best = read(relevance);
					expect(
						toConfidence(best, [...all, ...others], asked(where)),
					).toBeGreaterThanOrEqual(toConfidence(best, all, asked(where)));
				},
			),
		);
	});

	it("counts the closest passage's meaning and another's words, in a library", () => {
		const best = read(0);
		const close = toCandidate({ closeness: at(0.6) });
		const worded = toCandidate({ closeness: at(0.1), coverage: 0.8 });
		const both = toConfidence(best, [close, worded], asked("library"));
		expect(both).toBeGreaterThan(toConfidence(best, [close], asked("library")));
		expect(both).toBeGreaterThan(
			toConfidence(best, [worded], asked("library")),
		);
	});

	it("counts what the reader says alone, in one article", () => {
		fc.assert(
			fc.property(logit, candidates, candidates, (relevance, some, others) => {
				const best = read(relevance);
				expect(toConfidence(best, some, asked("article"))).toBe(
					toConfidence(best, others, asked("article")),
				);
			}),
		);
	});

	it("takes a passage without a vector for one of ordinary closeness", () => {
		const unknown = toConfidence(read(0), [toCandidate()], asked("library"));
		const far = toConfidence(
			read(0),
			[toCandidate({ closeness: at(0) })],
			asked("library"),
		);
		const close = toConfidence(
			read(0),
			[toCandidate({ closeness: at(0.6) })],
			asked("library"),
		);
		expect(unknown).toBeGreaterThan(far);
		expect(unknown).toBeLessThan(close);
	});

	it("grows as a library has fewer passages, for closeness by chance", () => {
		const confident = (passages: number) =>
			toConfidence(read(0), [toCandidate()], { scope: "library", passages });
		expect(confident(10)).toBeGreaterThan(confident(100));
		expect(confident(100)).toBeGreaterThan(confident(300));
		expect(confident(100_000)).toBe(confident(300));
		expect(confident(0)).toBeLessThan(1);
	});
});

const balanced = (scope: Scope) => toLimits("balanced", scope);

describe("toVerdict", () => {
	it.each(SCOPES)("finds nothing where it isn't confident: %s", (where) => {
		expect(toVerdict(0.05, read(9, 20), read(0), balanced(where))).toBe(
			"not found",
		);
	});

	it("refuses less when one article is asked", () => {
		expect(toVerdict(0.25, read(9), undefined, balanced("library"))).toBe(
			"not found",
		);
		expect(toVerdict(0.25, read(9), undefined, balanced("article"))).toBe(
			"answered",
		);
	});

	it("is sure of a relevant passage that is far ahead", () => {
		expect(toVerdict(0.9, read(3, 20), read(0, 15), balanced("library"))).toBe(
			"answered",
		);
	});

	it("is unsure of an irrelevant one, and where two are alike", () => {
		expect(toVerdict(0.9, read(-5, 20), read(0, 19), balanced("library"))).toBe(
			"unsure",
		);
		expect(toVerdict(0.9, read(1, 20), read(1, 20), balanced("library"))).toBe(
			"unsure",
		);
	});

	it("is sure of a relevant passage that stands alone", () => {
		expect(toVerdict(0.9, read(3), undefined, balanced("library"))).toBe(
			"answered",
		);
		expect(toVerdict(0.9, read(-5), undefined, balanced("library"))).toBe(
			"unsure",
		);
	});

	it("shows nothing but answers where they must be sure", () => {
		const sure = toLimits("sure", "library");
		expect(toVerdict(0.9, read(9, 20), read(0), sure)).toBe("answered");
		for (const [best, next] of [
			[read(-5, 20), read(0, 19)],
			[read(1, 20), read(1, 20)],
		] as const)
			expect(toVerdict(0.9, best, next, sure)).toBe("not found");
	});

	it("is harder to make sure where answers must be", () => {
		const [best, next] = [read(2, 20), read(0, 18)];
		const toSaid = (strictness: Strictness) =>
			toVerdict(0.9, best, next, toLimits(strictness, "library"));
		expect(STRICTNESSES.map(toSaid)).toEqual([
			"not found",
			"answered",
			"answered",
		]);
	});

	it.each(SCOPES)("shows near misses, but never as the answer: %s", (where) => {
		const { shown, known } = toLimits("near", where);
		const near = (shown + known) / 2;
		const toSaid = (strictness: Strictness) =>
			toVerdict(near, read(9, 20), read(0), toLimits(strictness, where));
		expect(STRICTNESSES.map(toSaid)).toEqual([
			"not found",
			"not found",
			"unsure",
		]);
	});

	it("shows whatever is shown where answers are stricter", () => {
		fc.assert(
			fc.property(
				fc.record({ confidence: share, relevance: logit, weight: logit }),
				scope,
				({ confidence, relevance, weight }, where) => {
					const best = read(relevance, weight);
					const toSaid = (strictness: Strictness) =>
						toVerdict(confidence, best, read(0), toLimits(strictness, where));
					const [sure, balanced, near] = STRICTNESSES.map(toSaid);
					if (sure !== "not found") expect(balanced).toBe(sure);
					if (balanced !== "not found") expect(near).toBe(balanced);
				},
			),
		);
	});

	it("is never less sure for more confidence, relevance or lead", () => {
		const order = ["not found", "unsure", "answered"];
		fc.assert(
			fc.property(
				fc.record({
					confidence: share,
					relevance: logit,
					lead: fc.double({ min: 0, max: 12, noNaN: true }),
				}),
				fc.record({ confidence: share, relevance: more, lead: more }),
				limits,
				(known, added, least) => {
					const rank = (confidence: number, relevance: number, lead: number) =>
						order.indexOf(
							toVerdict(confidence, read(relevance, lead), read(0), least),
						);
					const { confidence, relevance, lead } = known;
					const before = rank(confidence, relevance, lead);
					const most = Math.max(confidence, added.confidence);
					for (const after of [
						rank(most, relevance, lead),
						rank(confidence, relevance + added.relevance, lead),
						rank(confidence, relevance, lead + added.lead),
					])
						expect(after).toBeGreaterThanOrEqual(before);
				},
			),
		);
	});
});
