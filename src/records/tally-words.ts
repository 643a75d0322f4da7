import { toCount } from "../text/counts.ts";
import type { Tally } from "./member-data.ts";

/** What becomes of what names a member, in counts. */
export interface TallyWords {
	/** What is deleted; "" if nothing. */
	readonly deleted: string;
	/** What stays and says "a former moderator" instead. */
	readonly former: string;
	/** What stays and says nothing of who it was. */
	readonly unnamed: string;
}

/** "2 wishes, 1 vote" */
export function toCounts(tallies: readonly Tally[]): string {
	return tallies
		.map(({ trace, count }) => toCount(count, trace.one, trace.many))
		.join(", ");
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
