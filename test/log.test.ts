import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";
import { describeError, makeLog } from "../src/log.ts";

describe("describeError", () => {
	it("says of a refused request what and where, without tokens and texts", () => {
		const error = new DiscordAPIError(
			{ code: 50035, message: "Invalid Form Body: who objected" },
			50035,
			400,
			"PATCH",
			"https://discord.com/api/v10/webhooks/1000000000000000001/aW50ZXJhY3Rpb246/messages/@original",
			{ files: undefined, body: { content: "who objected" } },
		);
		const described = describeError(error);
		expect(described).toMatchObject({
			code: 50035,
			status: 400,
			method: "PATCH",
			route: "/api/v10/webhooks/:id/:token/messages/@original",
		});
		expect(JSON.stringify(described)).not.toMatch(/objected|aW50/u);
	});

	it("keeps the message of an error of our own, and where it was thrown", () => {
		const described = describeError(new RangeError("too long"));
		expect(described).toMatchObject({
			name: "RangeError",
			message: "too long",
		});
		expect(String(described.stack)).toContain("log.test.ts");
	});

	it("leaves out a message that quotes what somebody wrote", () => {
		const error = (() => {
			try {
				return JSON.parse("who objected");
			} catch (thrown) {
				return thrown;
			}
		})();
		expect(JSON.stringify(describeError(error))).not.toContain("objected");
	});

	it.each([undefined, null, "text", 7])("takes %j for an error", (thrown) => {
		expect(describeError(thrown)).toEqual({ name: typeof thrown });
	});
});

it("writes one JSON line an event", () => {
	const lines: string[] = [];
	const log = makeLog("info", { write: (line: string) => lines.push(line) });
	log.debug("not this");
	log.info({ name: "ask" }, "handled");
	expect(lines).toHaveLength(1);
	expect(JSON.parse(lines[0] ?? "")).toMatchObject({
		name: "ask",
		msg: "handled",
	});
});
