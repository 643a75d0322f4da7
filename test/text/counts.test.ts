import { expect, it } from "vitest";
import { toCount } from "../../src/text/counts.ts";

it.each([
	[0, "0 articles"],
	[1, "1 article"],
	[2, "2 articles"],
	[1_200, "1,200 articles"],
])("counts %d in English", (count, words) => {
	expect(toCount(count, "article")).toBe(words);
});

it("takes the plural that isn't made by an s", () => {
	expect(toCount(1, "wish", "wishes")).toBe("1 wish");
	expect(toCount(2, "wish", "wishes")).toBe("2 wishes");
});
