import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TermRarity } from "../../src/search/term-rarity.ts";

describe("TermRarity", () => {
	it("weighs a rare term more than a common one", () => {
		const rarity = new TermRarity();
		rarity.add(["ferry", "goat"]);
		rarity.add(["ferry", "rain"]);
		rarity.add(["ferry"]);
		expect(rarity.weigh(["goat"])).toBeGreaterThan(rarity.weigh(["ferry"]));
	});

	it("weighs a term that no passage has like the rarest", () => {
		const rarity = new TermRarity();
		rarity.add(["ferry", "goat"]);
		rarity.add(["ferry"]);
		expect(rarity.weigh(["unheard"])).toBe(rarity.weigh(["goat"]));
	});

	it("adds up the weights of terms", () => {
		const rarity = new TermRarity();
		rarity.add(["ferry", "goat"]);
		rarity.add(["ferry"]);
		expect(rarity.weigh(["ferry", "goat"])).toBeCloseTo(
			rarity.weigh(["ferry"]) + rarity.weigh(["goat"]),
		);
		expect(rarity.weigh([])).toBe(0);
	});

	it("weighs as if what was removed had never been there", () => {
		const terms = fc.uniqueArray(fc.constantFrom(..."abcdef"));
		fc.assert(
			fc.property(
				fc.array(terms, { minLength: 1 }),
				fc.array(terms),
				(kept, removed) => {
					const rarity = new TermRarity();
					const untouched = new TermRarity();
					for (const passage of [...removed, ...kept]) rarity.add(passage);
					for (const passage of kept) untouched.add(passage);
					for (const passage of removed) rarity.remove(passage);
					for (const term of "abcdefg") {
						expect(rarity.weigh([term])).toBe(untouched.weigh([term]));
						expect(rarity.weigh([term])).toBeGreaterThan(0);
					}
				},
			),
		);
	});
});
