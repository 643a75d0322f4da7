import { describe, expect, it } from "vitest";
import { checkStatus } from "../../../src/intake/web/web-status.ts";

describe("checkStatus", () => {
	it.each([200, 203])("lets a page with status %i pass", (status) => {
		expect(() => checkStatus(status)).not.toThrow();
	});

	it.each([
		[401, "locked", "login or a payment"],
		[402, "locked", "login or a payment"],
		[403, "locked", "login or a payment"],
		[451, "locked", "login or a payment"],
		[404, "missing", "There is no such page (404)"],
		[410, "missing", "There is no such page (410)"],
		[429, "unavailable", "try again later"],
		[500, "unavailable", "try again later"],
		[503, "unavailable", "try again later"],
		[300, "unavailable", "doesn't hand out this page (300)"],
		[304, "unavailable", "doesn't hand out this page (304)"],
		[400, "unavailable", "doesn't hand out this page (400)"],
	])("refuses %i as %s and says “%s”", (status, reason, words) => {
		expect(() => checkStatus(status)).toThrow(
			expect.objectContaining({
				reason,
				message: expect.stringContaining(words),
			}),
		);
	});

	it("always says what to do instead", () => {
		for (let status = 300; status < 600; status++)
			expect(() => checkStatus(status)).toThrow(
				"Paste the article's text instead, or attach it as a file.",
			);
	});
});
