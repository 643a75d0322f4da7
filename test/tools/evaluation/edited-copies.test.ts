import { describe, expect, it } from "vitest";
import { Random } from "../../../src/tools/bench/random.ts";
import {
	EDITS,
	GENTLE_EDITS,
} from "../../../src/tools/evaluation/edited-copies.ts";
import { readSets } from "../../../src/tools/evaluation/question-set.ts";

const [set] = readSets(["test/tools/sets/newsroom"]);
const [story, other] = (set?.articles ?? []).map(({ headline, text }) => ({
	headline,
	paragraphs: text.split("\n\n"),
}));

const edit = (kind: string) =>
	EDITS[kind]?.({
		headline: story?.headline ?? "",
		paragraphs: story?.paragraphs ?? [],
		other: other?.paragraphs ?? [],
		random: new Random(1),
	}) ?? [];

describe("an edited copy", () => {
	it.each(Object.keys(EDITS))(
		"differs, and is the same each time: %s",
		(kind) => {
			const copy = edit(kind);
			expect(copy.join("\n\n")).not.toBe(story?.paragraphs.join("\n\n"));
			expect(copy).toEqual(edit(kind));
			expect(copy.every((paragraph) => paragraph !== "")).toBe(true);
		},
	);

	it("has one paragraph more or fewer where one was added or removed", () => {
		const count = story?.paragraphs.length ?? 0;
		expect(edit("paragraph added")).toHaveLength(count + 1);
		expect(edit("paragraph removed")).toHaveLength(count - 1);
		expect(edit("paragraph moved").toSorted()).toEqual(
			story?.paragraphs.toSorted(),
		);
	});

	it("counts as gentle unless half is gone or nearly a third is reworded", () => {
		const rough = Object.keys(EDITS).filter((kind) => !GENTLE_EDITS.has(kind));
		expect(rough).toEqual(["30 % reworded", "first half"]);
	});
});
