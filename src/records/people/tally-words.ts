import { listed } from "../../text/phrase/listed.ts";
import type { Phrase } from "../../text/phrase/phrase.ts";
import type { Tally } from "./member-data.ts";

/** What becomes of what names a member, in counts. */
export interface TallyWords {
	/** What is deleted; null if nothing. */
	readonly deleted: Phrase | null;
	/** What stays and says "a former moderator" instead. */
	readonly former: Phrase | null;
	/** What stays and says nothing of who it was. */
	readonly unnamed: Phrase | null;
}

/** "2 wishes, 1 vote"; null of nothing. */
export function toCounts(tallies: readonly Tally[]): Phrase | null {
	if (tallies.length === 0) return null;
	return listed(tallies.map(({ trace, count }) => trace.counted(count)));
}

export function toTallyWords(tallies: readonly Tally[]): TallyWords {
	const say = (fits: (instead: string | null | undefined) => boolean) =>
		toCounts(tallies.filter(({ trace }) => fits(trace.instead)));
	return {
		deleted: say((instead) => instead === undefined),
		former: say((instead) => typeof instead === "string"),
		unnamed: say((instead) => instead === null),
	};
}
