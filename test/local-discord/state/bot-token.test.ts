import fc from "fast-check";
import { expect, it } from "vitest";
import { createBotToken } from "../../../src/local-discord/state/bot-token.ts";

it("is sent by discord.js as it is, whatever the application's id", () => {
	const snowflake = fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n });
	fc.assert(
		fc.property(snowflake, (id) => {
			const token = createBotToken(String(id));
			// What discord.js's Client.login does with a token.
			expect(token.replace(/^(?:Bot|Bearer)\s*/iu, "")).toBe(token);
			expect(Buffer.from(token.split(".")[0] ?? "", "base64url")).toEqual(
				Buffer.from(String(id)),
			);
		}),
	);
});

it("is another each time", () => {
	expect(createBotToken("1")).not.toBe(createBotToken("1"));
});
