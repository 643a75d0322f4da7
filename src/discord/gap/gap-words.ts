import { REASONS, type Reason } from "../../records/answers/votes.ts";
import type { Gap } from "../../records/gaps/gaps.ts";
import { listed } from "../../text/phrase/listed.ts";
import {
	joined,
	type Phrase,
	plural,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
import { REASON_WORDS } from "../answer/reason-words.ts";

/** "asked 3 times · answer not helpful 2 times (wrong passage)" */
export function toTimes({ times, unhelpful }: Gap): Phrase {
	const asked = plural(times, t`asked once`, t`asked ${times} times`);
	const told = [
		...(times === 0 ? [] : [asked]),
		...(unhelpful.length === 0 ? [] : [toUnhelpful(unhelpful)]),
	];
	return told.length === 0 ? t`asked before` : joined(told, " · ");
}

/** What is wrong with the answers to a gap, by why: "outdated 2 times". */
export function toReasonCounts({ unhelpful }: Gap): Phrase {
	const counts = [...REASONS, null].flatMap((reason) => {
		const count = unhelpful.filter((one) => one === reason).length;
		return count === 0 ? [] : [toReasonCount(reason, count)];
	});
	return listed(counts);
}

/** The article that was asked alone, if one was. */
export function toScope({ within }: Gap): Text | null {
	return within && (within.headline ?? t`an article that was erased`);
}

function toReasonCount(reason: Reason | null, count: number): Phrase {
	const why = reason ? REASON_WORDS[reason] : t`without a reason`;
	return plural(count, t`${why} once`, t`${why} ${count} times`);
}

function toUnhelpful(unhelpful: readonly (Reason | null)[]): Phrase {
	const count = unhelpful.length;
	const said = REASONS.filter((reason) => unhelpful.includes(reason));
	if (said.length === 0)
		return plural(
			count,
			t`answer not helpful once`,
			t`answer not helpful ${count} times`,
		);
	const why = listed(said.map((reason) => REASON_WORDS[reason]));
	return plural(
		count,
		t`answer not helpful once (${why})`,
		t`answer not helpful ${count} times (${why})`,
	);
}
