import type { MemberRecords, Named } from "../../records/people/member-data.ts";
import { toCounts } from "../../records/people/tally-words.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import {
	body,
	type Card,
	file,
	heading,
	note,
	small,
	text,
} from "../card/card.ts";
import { toDataFile } from "./my-data-file.ts";
import { ALL_TOO } from "./named-places.ts";

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
				heading(
					who.server === null
						? t`What is kept about you in any server`
						: t`What is kept about you in this server`,
				),
				body(toCounts(records) ?? ""),
				small(
					leftOut
						? t`The file has the latest. More didn't fit: ${leftOut}.`
						: "",
				),
				small(
					t`A JSON file, to be opened with any text editor; it begins, in English, with what each part is. ${command("privacy")} says how long it is kept, ${command("forget-me")} erases it.`,
				),
				small(who.server === null ? "" : ALL_TOO),
			),
			file(`my-data-${day}.json`, bytes),
		],
	};
}

/** Said to whoever asks for, or would erase, what isn't there. */
export function toNothingCard(who: Named): Card {
	return who.server === null
		? note(t`Nothing is kept about you in any server`)
		: note(t`Nothing is kept about you in this server`, ALL_TOO);
}
