import { expect, it } from "vitest";
import { Journal } from "../../../src/local-discord/rest/journal.ts";

const note = (journal: Journal) =>
	journal.note({ method: "GET", path: "/", query: "" });

it("keeps the newest 5,000 requests, and as many violations", () => {
	const journal = new Journal();
	for (let count = 0; count < 5002; count += 1) {
		journal.blame(note(journal), `problem ${count + 1}`);
	}
	expect(journal.requests).toHaveLength(5000);
	expect(journal.requests[0]?.number).toBe(3);
	expect(journal.violations).toHaveLength(5000);
	expect(journal.violations[0]?.problem).toBe("problem 3");
});

it("goes on numbering after it was emptied", () => {
	const journal = new Journal();
	note(journal);
	journal.clear();
	expect(journal.requests).toEqual([]);
	expect(note(journal).number).toBe(2);
});

it("knows what was wrong with which request", () => {
	const journal = new Journal();
	const [one, other] = [note(journal), note(journal)];
	journal.blame(one, "too long");
	journal.blame(one, "too short");
	expect(journal.problemsOf(one)).toEqual(["too long", "too short"]);
	expect(journal.problemsOf(other)).toEqual([]);
});
