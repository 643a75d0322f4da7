import { expect, it } from "vitest";
import { tellsSame } from "../../../src/answer/quoting/same-telling.ts";

const FERRY = "The ferry to Sandholm will not sail before May, its owner said.";

it.each([
	["the very same", FERRY, true],
	[
		"one word less",
		"The ferry to Sandholm will not sail before May, said its owner.",
		true,
	],
	[
		"another month",
		"The ferry to Sandholm will sail in June again, as a captain told us.",
		false,
	],
	["something else", "Tickets that were sold will be paid back.", false],
])("a sentence that is %s", (_, other, expected) => {
	expect(tellsSame(FERRY, other)).toBe(expected);
	expect(tellsSame(other, FERRY)).toBe(expected);
});

it("takes another number for another answer", () => {
	const toLine = (count: number) =>
		`The harbour police of Sandholm counted ${count} visitors at the fair on the island on Sunday evening.`;
	expect(tellsSame(toLine(400), toLine(400))).toBe(true);
	expect(tellsSame(toLine(400), toLine(450))).toBe(false);
});
