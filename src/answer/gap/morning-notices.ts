import type { Gap } from "../../records/gaps/gaps.ts";
import type { NoticeTimes } from "../../records/gaps/notice-times.ts";
import { toNextTime } from "../../records/settings/rhythm.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import type { GapDesk } from "./gap-desk.ts";

/** What members could not find, as moderators are told of it. */
export interface MorningNotice {
	readonly server: string;
	readonly channel: string;
	/** ISO 8601, UTC. */
	readonly since: string;
	/** At least one; the most asked first. */
	readonly gaps: readonly Gap[];
}

/**
 * Posts a notice.
 *
 * @returns false if it is refused for good: the bot may not write there, or the
 * channel is gone
 * @throws whatever is the matter for now: it may be tried again
 */
export type PostNotice = (notice: MorningNotice) => Promise<boolean>;

/** By the clocks of the server's time zone. */
const EACH_MORNING = { weekday: null, hour: 9 };

const DAY = 24 * 3_600_000;

/**
 * Tells moderators once a day, in the channel that they chose, which questions
 * found no answer since the day before; nothing, if there is none.
 */
export class MorningNotices {
	readonly #settings: SettingsRecord;
	readonly #times: NoticeTimes;
	readonly #gaps: GapDesk;
	readonly #post: PostNotice;
	readonly #onFault: (error: unknown) => void;

	constructor(parts: {
		readonly settings: SettingsRecord;
		readonly times: NoticeTimes;
		readonly gaps: GapDesk;
		readonly post: PostNotice;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#settings = parts.settings;
		this.#times = parts.times;
		this.#gaps = parts.gaps;
		this.#post = parts.post;
		this.#onFault = parts.onFault;
	}

	/** Posts all that are due; those missed while the bot was off, as one. */
	async postDue(now: Date): Promise<void> {
		for (const server of await this.#times.servers())
			await this.#postIfDue(server, now).catch(this.#onFault);
	}

	async #postIfDue(server: string, now: Date): Promise<void> {
		const { noticesChannel: channel, timeZone } = this.#settings.of(server);
		const last = await this.#times.last(server);
		if (channel === null || !isDue(now, last, timeZone)) return;
		const since = last ?? new Date(now.getTime() - DAY).toISOString();
		const gaps = await this.#gaps.askedSince(server, since);
		// First noted, so that nothing is posted twice.
		await this.#times.note(server, now.toISOString());
		if (gaps.length === 0) return;
		try {
			await this.#post({ server, channel, since, gaps });
		} catch (error) {
			await this.#times.note(server, last);
			throw error;
		}
	}
}

function isDue(now: Date, last: string | null, timeZone: string): boolean {
	if (last === null) return true;
	// Also if the clock was set back since.
	const [next, then] = [now, new Date(last)].map((time) =>
		toNextTime(EACH_MORNING, time, timeZone).getTime(),
	);
	return next !== then;
}
