import { expect, it } from "vitest";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";

it.each([
	["Who objected to the deal?", "the DEAL: who objects"],
	["when does the ferry sail again", "When will the ferries sail again?"],
	["who's the mayor of Skerry", "who is Skerry’s mayor"],
	["how much did the tractor cost", "how much does a tractor cost?"],
])("asks the same: %s | %s", (one, other) => {
	expect(toGapId(one)).toBe(toGapId(other));
});

it.each([
	["when was the bridge closed", "why was the bridge closed"],
	["who voted for the bill", "who voted against the bill"],
	["who was mayor before Holt", "who was mayor after Holt"],
	["who won the 100 metres", "who won the 200 metres"],
	["what did WHO say", "who said what"],
	["who bought the harbour", "who sold the harbour"],
])("asks something else: %s | %s", (one, other) => {
	expect(toGapId(one)).not.toBe(toGapId(other));
});

it("is none of a question that isn't about anything", () => {
	expect(toGapId("what is it?")).toBeNull();
	expect(toGapId("?!")).toBeNull();
});

it("fits into a custom_id beside others, and tells nothing", () => {
	expect(toGapId("who objected to the deal")).toMatch(/^[\w-]{16}$/u);
});
