import { randomBytes } from "node:crypto";
import { hashMember, type Member } from "../people/member-hash.ts";
import type { SettingsRecord } from "../settings/settings-record.ts";
import { RecentTimes } from "./recent-times.ts";

/** Why somebody can't ask just now. */
export interface Wait {
	/** Whose questions are as many as the server's settings allow. */
	readonly whose: "member" | "server";
	/** So many a minute. */
	readonly most: number;
	/** When they can ask again. */
	readonly until: Date;
}

interface Limit extends Omit<Wait, "until"> {
	readonly key: string;
	readonly times: RecentTimes;
}

/**
 * How often members ask: as often in a minute as their server's settings allow.
 *
 * It's held in memory alone, under hashes whose key goes with the process.
 */
export class Pace {
	readonly #settings: Pick<SettingsRecord, "of">;
	readonly #key = randomBytes(32);
	readonly #ofMembers = new RecentTimes();
	readonly #ofServers = new RecentTimes();

	constructor(settings: Pick<SettingsRecord, "of">) {
		this.#settings = settings;
	}

	/** Counts a question; one too many isn't counted, and has to wait. */
	ask(by: Member, now: Date): Wait | null {
		const limits = this.#toLimits(by);
		const waits = limits.flatMap((limit) => toWait(limit, now));
		if (waits.length === 0)
			for (const { key, times } of limits) times.note(key, now.valueOf());
		const [longest = null] = waits.toSorted(
			(a, b) => b.until.valueOf() - a.until.valueOf(),
		);
		return longest;
	}

	/** A limit that isn't set counts nothing. */
	#toLimits(by: Member): Limit[] {
		const { memberQuestions, serverQuestions } = this.#settings.of(by.server);
		const limits: Limit[] = [];
		if (memberQuestions !== null)
			limits.push({
				whose: "member",
				most: memberQuestions,
				key: hashMember(this.#key, by),
				times: this.#ofMembers,
			});
		if (serverQuestions !== null)
			limits.push({
				whose: "server",
				most: serverQuestions,
				key: by.server,
				times: this.#ofServers,
			});
		return limits;
	}
}

function toWait({ whose, most, key, times }: Limit, now: Date): Wait[] {
	const until = times.findRoom(key, most, now.valueOf());
	return until === null ? [] : [{ whose, most, until: new Date(until) }];
}
