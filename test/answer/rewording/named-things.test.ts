import fc from "fast-check";
import { expect, it } from "vitest";
import { findNamedThings } from "../../../src/answer/rewording/named-things.ts";

const namesIn = (...paragraphs: readonly string[]) =>
	findNamedThings(paragraphs).map(({ name }) => name);

it.each([
	["The prize, the Golden Alembic, went to nobody.", "Golden Alembic"],
	["On board the Loyal Cygnet a fire broke out.", "Loyal Cygnet"],
	["Sales at Verity Lane Associates fell.", "Verity Lane Associates"],
	["It was lent by the Bank of the North, he said.", "Bank of the North"],
	["A bottle of Anosmie’s scent broke.", "Anosmie"],
	["Most of it grows in India's south.", "India"],
	["A panel, the IPCC, disagreed.", "IPCC"],
])("finds what a text calls by a name: %s", (text, name) => {
	expect(namesIn(text)).toContain(name);
});

it.each([
	"Sessions were held. More sessions followed.",
	"It was sold on Monday, in March.",
	"She answered in Welsh, then in Japanese.",
	"It was built for the EU by a firm.",
	"Nobody came.",
])("finds nothing where nothing is named: %s", (text) => {
	expect(namesIn(text)).toEqual([]);
});

it("says it with “the” where the text mostly does", () => {
	const [prize, ship] = findNamedThings([
		"He won the Golden Alembic in the end, and the ship Loyal Cygnet.",
	]);
	expect(prize?.called).toBe("the Golden Alembic");
	expect(ship?.called).toBe("Loyal Cygnet");
});

it("takes for a place what things mostly are in", () => {
	const [place, firm] = findNamedThings([
		"A crane fell in Skerry, said the firm Hondjie.",
	]);
	expect(place).toMatchObject({ name: "Skerry", isPlace: true });
	expect(firm).toMatchObject({ name: "Hondjie", isPlace: false });
});

it("finds only what stands in the text, whatever it is", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (text) => {
			for (const name of namesIn(text)) expect(text).toContain(name);
		}),
	);
});
