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
