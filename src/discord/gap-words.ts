import type { Gap } from "../records/gaps.ts";
import { REASONS, type Reason } from "../records/votes.ts";
import { toCount } from "../text/counts.ts";

/** "asked 3 times · answer not helpful 2 times (wrong passage)" */
export function toTimes({ times, unhelpful }: Gap): string {
	const asked = times === 0 ? [] : [`asked ${toOften(times)}`];
	const told = unhelpful.length === 0 ? [] : [toUnhelpful(unhelpful)];
	return [...asked, ...told].join(" · ") || "asked before";
}

/** What is wrong with the answers to a gap, by why: "outdated 2 times". */
export function toReasonCounts({ unhelpful }: Gap): string {
	const counts = [...REASONS, null].flatMap((reason) => {
		const count = unhelpful.filter((one) => one === reason).length;
		return count === 0
			? []
			: [`${reason ?? "without a reason"} ${toOften(count)}`];
	});
	return counts.join(", ");
}

/** "once", "3 times" */
export function toOften(count: number): string {
	return count === 1 ? "once" : toCount(count, "time");
}

/** The article that was asked alone, if one was. */
export function toScope({ within }: Gap): string | null {
	return within && (within.headline ?? "an article that was erased");
}

function toUnhelpful(unhelpful: readonly (Reason | null)[]): string {
	const said = REASONS.filter((reason) => unhelpful.includes(reason));
	const why = said.length === 0 ? "" : ` (${said.join(", ")})`;
	return `answer not helpful ${toOften(unhelpful.length)}${why}`;
}
