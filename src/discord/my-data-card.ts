import type { MemberRecords, Named } from "../records/member-data.ts";
import { toCounts } from "../records/tally-words.ts";
import { body, type Card, file, heading, note, small, text } from "./card.ts";
import { toDataFile } from "./my-data-file.ts";
import { ALL_TOO, toPlace } from "./named-places.ts";

/** Gives somebody all that is kept about them, or says that there is nothing. */
export function toMyDataCard(
	records: readonly MemberRecords[],
	{
		who,
		now,
		maxBytes,
	}: {
		readonly who: Named;
		readonly now: Date;
		/** Of the file. */
		readonly maxBytes: number;
	},
): Card {
	if (records.length === 0) return toNothingCard(who);
	const { bytes, leftOut } = toDataFile(records, { who, now, maxBytes });
	const day = now.toISOString().slice(0, "2025-07-08".length);
	return {
		blocks: [
			text(
				heading(`What is kept about you ${toPlace(who)}`),
				body(toCounts(records)),
				small(
					leftOut ? `The file has the latest; ${leftOut} more didn't fit.` : "",
				),
				small(
					"A JSON file, to be opened with any text editor; it begins with what each part is. /privacy says how long it is kept, /forget-me erases it.",
				),
				small(who.server === null ? "" : ALL_TOO),
			),
			file(`my-data-${day}.json`, bytes),
		],
	};
}

/** Said to whoever asks for, or would erase, what isn't there. */
export function toNothingCard(who: Named): Card {
	const title = `Nothing is kept about you ${toPlace(who)}`;
	return who.server === null ? note(title) : note(title, ALL_TOO);
}
