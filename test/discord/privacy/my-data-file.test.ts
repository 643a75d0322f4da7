import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDataFile } from "../../../src/discord/privacy/my-data-file.ts";
import type { MemberRecords } from "../../../src/records/people/member-data.ts";
import { TRACES } from "../../../src/records/people/traces.ts";

const ANNA = "3000000000000000001";
const NOW = new Date("2025-07-08T10:00:00Z");

function make(
	records: readonly MemberRecords[],
	{ maxBytes = 1_000_000, server = null as string | null } = {},
) {
	const who = { member: ANNA, server };
	const { bytes, leftOut } = toDataFile(records, { who, now: NOW, maxBytes });
	return { bytes, leftOut, data: JSON.parse(Buffer.from(bytes).toString()) };
}

const trace = (many: string) =>
	TRACES.find((one) => one.many === many) ?? (TRACES[0] as (typeof TRACES)[0]);

const toRecords = (many: string, ...objects: object[]): MemberRecords => ({
	trace: trace(many),
	count: objects.length,
	rows: objects.map((object) => JSON.stringify(object)),
});

describe("toDataFile", () => {
	it("says whose, of where and when it is, and what each part is", () => {
		const { data } = make([toRecords("votes", { vote: "helpful" })]);
		expect(data.about).toContain(`Discord user ${ANNA} in all servers`);
		expect(data.about).toContain("2025-07-08T10:00:00.000Z");
		expect(data.parts.votes).toMatch(/^Whether an answer helped you/u);
		expect(data.votes).toEqual([{ vote: "helpful" }]);
		expect(make([], { server: "12" }).data.about).toContain("in server 12");
	});

	it("has a line for each row, for people who look at it", () => {
		const { bytes } = make([toRecords("votes", { a: 1 }, { a: 2 })]);
		const lines = Buffer.from(bytes).toString().split("\n");
		expect(lines).toContain('\t\t{"a":1},');
		expect(lines).toContain('\t\t{"a":2}');
	});

	it("leaves out what doesn't fit, and says how much", () => {
		const many = Array.from({ length: 100 }, (_, at) => ({ at }));
		const { data, leftOut } = make(
			[toRecords("wishes", { at: 0 }), toRecords("changes", ...many)],
			{ maxBytes: 4_200 },
		);
		expect(data.wishes).toHaveLength(1);
		expect(data.changes.length).toBeGreaterThan(5);
		expect(data.changes.length).toBeLessThan(20);
		expect(data.changes).toEqual(many.slice(0, data.changes.length));
		expect(String(leftOut)).toBe(`${100 - data.changes.length} changes`);
		expect(data.leftOut).toBe(String(leftOut));
	});

	it("counts what was never read as left out, too", () => {
		const records = { ...toRecords("changes", { at: 0 }), count: 2_001 };
		expect(String(make([records]).leftOut)).toBe("2,000 changes");
	});

	it("is JSON within the limit, whatever is in it", () => {
		const anyRecords = fc
			.tuple(
				fc.constantFrom(...TRACES),
				fc.array(fc.object().map((one) => JSON.stringify(one))),
			)
			.map(([trace, rows]) => ({ trace, rows, count: rows.length }));
		fc.assert(
			fc.property(
				fc.uniqueArray(anyRecords, { selector: ({ trace }) => trace.many }),
				fc.integer({ min: 8_000, max: 20_000 }),
				(records, maxBytes) => {
					const { bytes, data } = make(records, { maxBytes });
					expect(bytes.length).toBeLessThanOrEqual(maxBytes);
					for (const { trace, rows } of records)
						expect(rows.map((row) => JSON.parse(row))).toEqual(
							expect.arrayContaining(data[trace.many]),
						);
				},
			),
		);
	});
});
