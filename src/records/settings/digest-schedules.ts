import type { Database } from "../../library/database.ts";
import { type ChangeAuthor, changeOnRecord } from "./recorded-change.ts";
import type { Rhythm } from "./rhythm.ts";

/** A digest that comes by itself, as moderators want it. */
export interface DigestPlan extends Rhythm {
	readonly channel: string;
	/** Null: whatever tags. */
	readonly tag: string | null;
}

/** A plan that is kept, and how far it has come. */
export interface DigestSchedule extends DigestPlan {
	readonly id: number;
	readonly server: string;
	readonly isPaused: boolean;
	/** ISO 8601, UTC, as the others. */
	readonly nextAt: string;
	/** Articles that were added before have been posted. */
	readonly postedUntil: string;
	/** When it last couldn't be posted; null: it could. */
	readonly refusedAt: string | null;
}

/** What changes of a schedule each time that it comes. */
export type ScheduleProgress = Pick<
	DigestSchedule,
	"nextAt" | "postedUntil" | "refusedAt"
>;

interface Row extends Omit<DigestSchedule, "isPaused"> {
	readonly isPaused: number;
}

const COLUMNS = `digest_schedules.id, server, channel, weekday, hour, tag,
	is_paused AS isPaused, next_at AS nextAt, posted_until AS postedUntil,
	refused_at AS refusedAt`;

/** Which digests come by themselves, in all servers. */
export class DigestSchedules {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** The oldest first. */
	async list(server: string): Promise<DigestSchedule[]> {
		return this.#database
			.all<Row>(
				`SELECT ${COLUMNS} FROM digest_schedules WHERE server = ? ORDER BY id`,
				server,
			)
			.map(toSchedule);
	}

	async find(server: string, id: number): Promise<DigestSchedule | null> {
		const row = this.#database.get<Row>(
			`SELECT ${COLUMNS} FROM digest_schedules WHERE server = ? AND id = ?`,
			server,
			id,
		);
		return row ? toSchedule(row) : null;
	}

	/** Those that should have come by now, of servers that the bot is in. */
	async due(now: Date): Promise<DigestSchedule[]> {
		return this.#database
			.all<Row>(
				`SELECT ${COLUMNS} FROM digest_schedules
				JOIN servers ON servers.id = server
				WHERE is_paused = 0 AND next_at <= ? AND left_at IS NULL
				ORDER BY next_at`,
				now.toISOString(),
			)
			.map(toSchedule);
	}

	/** Keeps a plan, and puts it on record. */
	async add(
		by: ChangeAuthor,
		plan: DigestPlan,
		{ nextAt, postedUntil }: Pick<ScheduleProgress, "nextAt" | "postedUntil">,
	): Promise<void> {
		changeOnRecord(this.#database, by, () =>
			this.#database.run(
				`INSERT INTO digest_schedules
					(server, channel, weekday, hour, tag, next_at, posted_until)
				VALUES (?, ?, ?, ?, ?, ?, ?)`,
				by.server,
				plan.channel,
				plan.weekday,
				plan.hour,
				plan.tag,
				nextAt,
				postedUntil,
			),
		);
	}

	/** Notes how far a schedule has come; it may be paused meanwhile. */
	async note(id: number, state: ScheduleProgress): Promise<void> {
		this.#note(id, state);
	}

	#note(id: number, state: ScheduleProgress): void {
		this.#database.run(
			`UPDATE digest_schedules
			SET next_at = ?, posted_until = ?, refused_at = ? WHERE id = ?`,
			state.nextAt,
			state.postedUntil,
			state.refusedAt,
			id,
		);
	}

	/** Pauses a schedule or lets it go on, and puts that on record. */
	async set(
		by: ChangeAuthor,
		id: number,
		state: ScheduleProgress & Pick<DigestSchedule, "isPaused">,
	): Promise<void> {
		changeOnRecord(this.#database, by, () => {
			this.#note(id, state);
			this.#database.run(
				"UPDATE digest_schedules SET is_paused = ? WHERE id = ?",
				state.isPaused ? 1 : 0,
				id,
			);
		});
	}

	/** Ends a schedule, and puts it on record. */
	async end(by: ChangeAuthor, id: number): Promise<void> {
		changeOnRecord(this.#database, by, () =>
			this.#database.run(
				"DELETE FROM digest_schedules WHERE server = ? AND id = ?",
				by.server,
				id,
			),
		);
	}
}

function toSchedule({ isPaused, ...row }: Row): DigestSchedule {
	return { ...row, isPaused: isPaused === 1 };
}
