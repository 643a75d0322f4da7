import type { MemberRecords, Named } from "../../records/people/member-data.ts";
import { toCounts } from "../../records/people/tally-words.ts";
import type { Phrase } from "../../text/phrase/phrase.ts";

/** Beside its rows, a file has not more bytes than that. */
const MAX_BYTES_BESIDE = 4_000;

/** What a row has around it: a comma, a tab or two, the end of the line. */
const BYTES_AROUND_ROW = 4;

/**
 * What is kept about somebody as JSON, a line each, begun by what it is.
 *
 * @returns also what didn't fit, in counts: "12 changes"; null if nothing
 */
export function toDataFile(
	records: readonly MemberRecords[],
	{
		who,
		now,
		maxBytes,
	}: {
		readonly who: Named;
		readonly now: Date;
		readonly maxBytes: number;
	},
): { readonly bytes: Uint8Array; readonly leftOut: Phrase | null } {
	const fitting = takeFitting(records, maxBytes - MAX_BYTES_BESIDE);
	const leftOut = toLeftOut(fitting);
	const parts = [
		["about", toAbout(who, now)],
		["parts", toExplained(records)],
		...(leftOut ? [["leftOut", JSON.stringify(String(leftOut))]] : []),
		...fitting.map(({ trace, rows }) => [trace.many, toList(rows)]),
	];
	const lines = parts.map(
		([name, json]) => `\t${JSON.stringify(name)}: ${json}`,
	);
	return { bytes: Buffer.from(`{\n${lines.join(",\n")}\n}\n`), leftOut };
}

/** As many of the rows as fit, from the first kind to the last. */
function takeFitting(
	records: readonly MemberRecords[],
	maxBytes: number,
): readonly MemberRecords[] {
	let left = maxBytes;
	const takes = (row: string) => {
		left -= Buffer.byteLength(row) + BYTES_AROUND_ROW;
		return left >= 0;
	};
	return records.map((one) => ({ ...one, rows: one.rows.filter(takes) }));
}

function toLeftOut(records: readonly MemberRecords[]): Phrase | null {
	const tallies = records
		.map(({ trace, rows, count }) => ({ trace, count: count - rows.length }))
		.filter(({ count }) => count > 0);
	return toCounts(tallies);
}

function toAbout({ member, server }: Named, now: Date): string {
	const where = server === null ? "in all servers" : `in server ${server}`;
	return JSON.stringify(
		`What Pullquote keeps about Discord user ${member} ${where}, as of ${now.toISOString()}. Times are UTC, and a server, an article or a channel stands here by its number.`,
	);
}

/** What each part is, and what it is kept for. */
function toExplained(records: readonly MemberRecords[]): string {
	const explained = records.map(({ trace: { many, what, why } }) => [
		many,
		`${what}, ${why}.`,
	]);
	return JSON.stringify(Object.fromEntries(explained));
}

function toList(rows: readonly string[]): string {
	if (rows.length === 0) return "[]";
	return `[\n${rows.map((row) => `\t\t${row}`).join(",\n")}\n\t]`;
}
