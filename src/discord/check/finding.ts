import { decimal, type Phrase, t } from "../../text/phrase/phrase.ts";

/** Something that was looked at: well, not quite, or broken. */
export interface Finding {
	readonly state: "✓" | "⚠" | "✗";
	/** What is so; if it isn't well, what that breaks and what to do. */
	readonly says: Phrase;
}

export function well(says: Phrase): Finding {
	return { state: "✓", says };
}

export function doubtful(says: Phrase): Finding {
	return { state: "⚠", says };
}

export function broken(says: Phrase): Finding {
	return { state: "✗", says };
}

/** "87 ms", "1.5 s" */
export function toTime(milliseconds: number): Phrase {
	return milliseconds < 1_000
		? t`${Math.round(milliseconds)} ms`
		: t`${decimal(milliseconds / 1_000, 1)} s`;
}
