import { expect, it } from "vitest";
import { checkTextSize } from "../../src/intake/text-size.ts";

it("refuses what is twice too long for an article, and names the limit", () => {
	expect(() => checkTextSize(400_000)).not.toThrow();
	expect(() => checkTextSize(400_001)).toThrow("up to 200,000");
});
