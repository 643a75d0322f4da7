import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsMessage } from "../../../src/discord/card/message.ts";
import { toPrivacyCard } from "../../../src/discord/privacy/privacy-card.ts";
import { NAMELESS, TRACES } from "../../../src/records/people/traces.ts";
import { markdownOf } from "../card-parts.ts";

const say = (days: number | null) => markdownOf(toPrivacyCard(days));

describe("toPrivacyCard", () => {
	it("says of everything that is kept what it is", () => {
		const said = say(30);
		for (const { what } of [...TRACES, ...NAMELESS])
			expect(said).toContain(what);
	});

	it("tells what has a user's id from what has a hash of it", () => {
		const [, byId = "", byHash = ""] = say(30).split(
			/By your user id|By a keyed hash|Without anybody/u,
		);
		for (const { what, naming } of TRACES) {
			expect(byId.includes(String(what))).toBe(naming === "id");
			expect(byHash.includes(String(what))).toBe(naming === "hash");
		}
	});

	it.each<[number | null, string, string]>([
		[7, "why not, so that you can change it: for 7 days", "7 days at most"],
		[90, "so that you can change it: for 90 days", "30 days at most"],
		[1, "so that you can change it: for 1 day", "1 day at most"],
		[0, "so that you can change it: not kept in this server", "in this server"],
		[null, "for as long as the server decides (30 days", "30 days at most"],
	])(
		"says how long, where questions are kept for %j days",
		(days, ...parts) => {
			for (const part of parts) expect(say(days)).toContain(part);
		},
	);

	it("says how to get it and erase it", () => {
		expect(say(30)).toMatch(
			/\*\*\/my-data\*\* gives.*\n\*\*\/forget-me\*\* erases/u,
		);
	});

	it("fits a message, however long questions are kept", () => {
		fc.assert(
			fc.property(fc.option(fc.nat()), (days) => {
				expect(fitsMessage(toPrivacyCard(days))).toBe(true);
			}),
		);
	});
});
