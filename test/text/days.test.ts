import { expect, it } from "vitest";
import { addDays } from "../../src/text/days.ts";

it.each([
	["2025-02-28", 1, "2025-03-01"],
	["2024-02-28", 1, "2024-02-29"],
	["2025-01-01", -1, "2024-12-31"],
] as const)("%s and %i days are %s", (day, days, other) => {
	expect(addDays(day, days)).toBe(other);
});
