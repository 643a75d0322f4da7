import type {
	DigestSchedule,
	DigestSchedules,
	ScheduleProgress,
} from "../../records/settings/digest-schedules.ts";
import { toNextTime } from "../../records/settings/rhythm.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import type { DigestFilter, DigestPage } from "./digest.ts";
import type { DigestDesk } from "./digest-desk.ts";

/** A digest as it is posted. */
export interface ScheduledDigest {
	readonly server: string;
	readonly channel: string;
	readonly shown: DigestPage;
}

/**
 * Posts a digest.
 *
 * @returns false if it is refused for good: the bot may not write there, or the
 * channel is gone
 * @throws whatever is the matter for now: it may be tried again
 */
export type PostDigest = (digest: ScheduledDigest) => Promise<boolean>;

/** So long until what failed for now is tried again. */
const MILLISECONDS_TO_RETRY = 10 * 60_000;

/** Posts the digests that are due, each once; nothing if there is nothing new. */
export class DigestPosting {
	readonly #schedules: DigestSchedules;
	readonly #digests: DigestDesk;
	readonly #settings: SettingsRecord;
	readonly #post: PostDigest;
	readonly #onFault: (error: unknown) => void;

	constructor(parts: {
		readonly schedules: DigestSchedules;
		readonly digests: DigestDesk;
		readonly settings: SettingsRecord;
		readonly post: PostDigest;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#schedules = parts.schedules;
		this.#digests = parts.digests;
		this.#settings = parts.settings;
		this.#post = parts.post;
		this.#onFault = parts.onFault;
	}

	/** Posts all that are due; those missed while the bot was off, as one. */
	async postDue(now: Date): Promise<void> {
		for (const schedule of await this.#schedules.due(now))
			await this.#postOne(schedule, now).catch(this.#onFault);
	}

	async #postOne(schedule: DigestSchedule, now: Date): Promise<void> {
		const { server, channel, id } = schedule;
		const noted = this.#toNext(schedule, now);
		const filter = toFilter(schedule, noted.postedUntil);
		try {
			const shown = await this.#digests.page(server, filter);
			// First noted, so that nothing is posted twice.
			await this.#schedules.note(id, noted);
			if (shown.digest.articles === 0) return;
			const isPosted = await this.#post({ server, channel, shown });
			if (!isPosted) await this.#schedules.note(id, toRefused(schedule, noted));
			else await this.#schedules.note(id, { ...noted, refusedAt: null });
		} catch (error) {
			await this.#schedules.note(id, toRetry(schedule, now));
			throw error;
		}
	}

	#toNext(schedule: DigestSchedule, now: Date): ScheduleProgress {
		const { timeZone } = this.#settings.of(schedule.server);
		const nextAt = toNextTime(schedule, now, timeZone).toISOString();
		return { ...schedule, nextAt, postedUntil: now.toISOString() };
	}
}

/** What was added since the last one. */
function toFilter(
	{ tag, postedUntil }: DigestSchedule,
	until: string,
): DigestFilter {
	return { since: null, added: { after: postedUntil, until }, tag };
}

/** What couldn't be posted comes with the next one. */
function toRefused(
	{ postedUntil }: DigestSchedule,
	noted: ScheduleProgress,
): ScheduleProgress {
	return { ...noted, postedUntil, refusedAt: noted.postedUntil };
}

function toRetry(schedule: DigestSchedule, now: Date): ScheduleProgress {
	const nextAt = new Date(now.getTime() + MILLISECONDS_TO_RETRY).toISOString();
	return { ...schedule, nextAt };
}
