import { expect, it } from "vitest";
import { findTyped } from "../../../src/answer/digest/most-used.ts";
import { listTags, toTagId } from "../../../src/answer/digest/tags.ts";
import { toStored } from "../located.ts";

const toEntries = (...tags: readonly string[][]) =>
	tags.map((of, id) => toStored(id, ["A."], { tags: of }));

it("lists each tag once, the most used first, as most write it", () => {
	const entries = toEntries(
		["port", "Ferry"],
		["ferry"],
		["ferry", "Élan"],
		["elan"],
		["a"],
	);
	expect(listTags(entries)).toEqual(["ferry", "Élan", "a", "port"]);
});

it("finds those that begin with what was typed, then those that have it", () => {
	const tags = ["car ferry", "ferry", "fern", "port"];
	expect(findTyped(tags, " FER")).toEqual(["ferry", "fern", "car ferry"]);
	expect(findTyped(tags, "")).toEqual(tags);
	expect(findTyped(tags, "x")).toEqual([]);
});

it("has one id for a tag however it is written", () => {
	expect(toTagId("Ferry")).toBe(toTagId("ferry"));
	expect(toTagId("Ferry")).not.toBe(toTagId("fern"));
	expect(toTagId("水".repeat(50))).toHaveLength(10);
});
