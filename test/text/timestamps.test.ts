import { expect, it } from "vitest";
import { toDay, toStamp } from "../../src/text/timestamps.ts";

const MOMENT = "2025-07-08T10:31:05.123Z";

it("tells the day of a time", () => {
	expect(toDay(MOMENT)).toBe("2025-07-08");
});

it("names a moment without what a file's name can't have", () => {
	expect(toStamp(new Date(MOMENT))).toBe("2025-07-08T10-31-05-123Z");
});
