import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	compareParagraphs,
	countChanges,
	type ParagraphChange,
} from "../../../src/article/comparing/comparison.ts";

const FERRY = "The ferry to the island will not sail before May.";
const MAYOR = "Residents were angry, said the mayor on Monday evening.";
const FOOD = "Food will be brought by helicopter twice a week.";
const TICKETS = "Tickets that were already sold will be paid back.";
const STORY = [FERRY, MAYOR, FOOD, TICKETS];

async function compareShortly(
	before: readonly string[],
	after: readonly string[],
) {
	const changes = await compareParagraphs(before, after);
	return changes.map((change) => change.kind).join(" ");
}

describe("a comparison of paragraphs", () => {
	it.each([
		["all same", STORY, "same same same same"],
		[
			"one added",
			[FERRY, "New.", MAYOR, FOOD, TICKETS],
			"same added same same same",
		],
		["one removed", [FERRY, FOOD, TICKETS], "same removed same same"],
		[
			"one changed",
			STORY.with(1, MAYOR.replace("angry", "glad")),
			"same changed same same",
		],
		[
			"one replaced",
			STORY.with(1, "A storm is expected."),
			"same removed added same same",
		],
		[
			"one moved",
			[MAYOR, FOOD, TICKETS, FERRY],
			"removed same same same added",
		],
		[
			"one split",
			[
				FERRY,
				"Residents were angry,",
				"said the mayor on Monday evening.",
				FOOD,
				TICKETS,
			],
			"same added changed same same",
		],
		["everything removed", [], "removed removed removed removed"],
	])("shows %s", async (_, after, kinds) => {
		expect(await compareShortly(STORY, after)).toBe(kinds);
	});

	it("says which words of a changed paragraph differ", async () => {
		const changed = MAYOR.replace("angry", "glad");
		const [change] = await compareParagraphs([MAYOR], [changed]);
		expect(change).toEqual({
			kind: "changed",
			before: 0,
			after: 0,
			edits: [
				{ before: { start: 15, end: 20 }, after: { start: 15, end: 19 } },
			],
		});
	});

	it("is counted for one line", async () => {
		const after = [
			...STORY.slice(1).with(0, `${MAYOR} Really.`),
			"New.",
			"Newer.",
		];
		expect(countChanges(await compareParagraphs(STORY, after))).toEqual({
			same: 2,
			changed: 1,
			added: 2,
			removed: 1,
			of: 5,
		});
	});
});

const paragraph = fc
	.array(fc.constantFrom(..."abcde"), { minLength: 1, maxLength: 6 })
	.map((words) => words.join(" "));
const paragraphs = fc.array(paragraph, { maxLength: 12 });

describe("of any two texts, a comparison", () => {
	it("turns the one before into the one after", async () => {
		await fc.assert(
			fc.asyncProperty(paragraphs, paragraphs, async (before, after) => {
				const changes = await compareParagraphs(before, after);
				expect(apply(changes, before, after)).toEqual(after);
				const numbers = changes.flatMap((change) =>
					"before" in change ? [change.before] : [],
				);
				expect(numbers).toEqual([...before.keys()]);
			}),
		);
	});

	it("has the same counts both ways, additions for removals", async () => {
		await fc.assert(
			fc.asyncProperty(paragraphs, paragraphs, async (before, after) => {
				const there = countChanges(await compareParagraphs(before, after));
				const back = countChanges(await compareParagraphs(after, before));
				expect(back).toEqual({
					same: there.same,
					changed: there.changed,
					added: there.removed,
					removed: there.added,
					of: before.length,
				});
				expect(there.of).toBe(after.length);
			}),
		);
	});

	it("finds all the same in a text and itself", async () => {
		await fc.assert(
			fc.asyncProperty(paragraphs, async (text) => {
				const { same, of } = countChanges(await compareParagraphs(text, text));
				expect(same).toBe(text.length);
				expect(of).toBe(same);
			}),
		);
	});
});

it("compares the longest articles without holding the event loop", async () => {
	const toLong = (name: string) =>
		Array.from({ length: 2_000 }, (_, index) =>
			Array.from({ length: 16 }, (_, word) =>
				word % 5 === 0 ? `${name}${word}` : `w${(index * 7 + word) % 900}`,
			).join(" "),
		);
	const [before, after] = [toLong("a"), toLong("b")];
	let turns = 0;
	const timer = setInterval(() => turns++, 1);
	const changes = await compareParagraphs(before, after);
	clearInterval(timer);
	expect(turns).toBeGreaterThan(0);
	expect(apply(changes, before, after)).toEqual(after);
});

/** Makes the text after from the one before, with what changes say alone. */
function apply(
	changes: readonly ParagraphChange[],
	before: readonly string[],
	after: readonly string[],
): string[] {
	return changes.flatMap((change) => {
		if (change.kind === "removed") return [];
		if (change.kind === "added") return [after[change.after] ?? ""];
		const old = before[change.before] ?? "";
		if (change.kind === "same") return [old];
		let [made, at] = ["", 0];
		for (const edit of change.edits) {
			made += old.slice(at, edit.before.start);
			made += after[change.after]?.slice(edit.after.start, edit.after.end);
			at = edit.before.end;
		}
		return [made + old.slice(at)];
	});
}
