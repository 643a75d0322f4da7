import { expect, it } from "vitest";
import { findQuotations } from "../../../src/answer/quoting/quotations.ts";

it.each([
	["nothing quoted", ["The ferry sank."], [["The ferry sank."]]],
	["a part", ["He called it “a bath” twice."], [["He called it  “…”  twice."]]],
	["all", ["“It sank.”"], [["“…”"]]],
	["on and on", ["“It sank.", "We swam,” he said."], [["“…”"], ["he said."]]],
	["straight marks", ['"It sank," he said.'], [["“…”  he said."]]],
	["single marks", ["‘It’s gone,’ he said."], [["“…”  he said."]]],
	["an apostrophe", ["The sailors’ boat sank."], [["The sailors’ boat sank."]]],
	["a decade", ["In the ‘90s it sank."], [["In the ‘90s it sank."]]],
	["a figure", ["‘90 swam,’ he said."], [["“…”  he said."]]],
	["one in another", ["“He said ‘no’,” she said."], [["“…”  she said."]]],
])("findQuotations tells what isn't quoted: %s", (_, sentences, outside) => {
	expect(findQuotations(sentences).map((one) => [one.outside.trim()])).toEqual(
		outside,
	);
});

it("findQuotations tells where a quotation goes on", () => {
	const found = findQuotations(["“It sank.", "We swam.", "Home,” he said."]);
	expect(found.map(({ startsInside }) => startsInside)).toEqual([
		false,
		true,
		true,
	]);
	expect(found.map(({ endsInside }) => endsInside)).toEqual([
		true,
		true,
		false,
	]);
});
