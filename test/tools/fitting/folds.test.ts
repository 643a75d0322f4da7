import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOLDS, toFolds } from "../../../src/tools/fitting/folds.ts";

const names = fc.array(fc.string({ minLength: 1, maxLength: 3 }));

describe("toFolds", () => {
	it("keeps an article in one fold, whatever comes in which order", () => {
		fc.assert(
			fc.property(names, (articles) => {
				const folds = toFolds(articles);
				expect(toFolds([...articles, ...articles].reverse())).toEqual(folds);
				for (const name of articles) expect(folds.get(name)).toBeDefined();
			}),
		);
	});

	it("makes folds of about as many articles", () => {
		fc.assert(
			fc.property(names, (articles) => {
				const folds = [...toFolds(articles).values()];
				const sizes = Array.from(
					{ length: FOLDS },
					(_, fold) => folds.filter((one) => one === fold).length,
				);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2);
			}),
		);
	});
});
