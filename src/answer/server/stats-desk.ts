import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "../../library/database.ts";
import {
	type CitationCount,
	type DayCounts,
	NO_QUESTIONS,
	QuestionCounts,
} from "../../records/answers/question-counts.ts";
import { type VoteCount, Votes } from "../../records/answers/votes.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { addDays } from "../../text/days.ts";
import { toDayAndHour, toMoment } from "../../text/time-zones.ts";
import type { Answer } from "../answer.ts";
import type { GapDesk } from "../gap/gap-desk.ts";

/** So long counts are kept. */
export const DAYS_COUNTED = 365;

const MAX_CITED = 5;

/** How the bot was used in a server. */
export interface Usage {
	/** Each day of the period, the first first; the last is today. */
	readonly days: readonly DayCounts[];
	/** The first day of which any question is counted; null: none ever was. */
	readonly countedSince: string | null;
	/** Whose clocks the days go by. */
	readonly timeZone: string;
	readonly cited: readonly CitationCount[];
	readonly votes: VoteCount;
	/** So long votes are kept; 0: there are none. */
	readonly daysKept: number;
	/** How many questions wait for an article now. */
	readonly openGaps: number;
}

/**
 * How the bot is used: counted when a question was answered, shown to
 * moderators.
 *
 * Each method concerns one Discord server.
 */
export class StatsDesk {
	readonly #counts: QuestionCounts;
	readonly #votes: Votes;
	readonly #gaps: GapDesk;
	readonly #settings: SettingsRecord;
	readonly #onFault: (error: unknown) => void;
	#noting: Promise<void> = Promise.resolve();

	constructor(parts: {
		readonly database: Database;
		readonly settings: SettingsRecord;
		readonly gaps: GapDesk;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#counts = new QuestionCounts(parts.database);
		this.#votes = new Votes(parts.database);
		this.#gaps = parts.gaps;
		this.#settings = parts.settings;
		this.#onFault = parts.onFault;
	}

	/** Counts an answer that a member gets, once it is on its way. */
	note(server: string, { verdict, citations }: Answer): void {
		const day = this.#today(server);
		const quoted = citations.map(({ source }) => source.article);
		this.#noting = this.#noting
			.then(() => nextTurn())
			.then(() => this.#counts.count({ server, day }, verdict, quoted))
			.catch(this.#onFault);
	}

	/** How the bot was used on the last so many days, today among them. */
	async look(server: string, days: number): Promise<Usage> {
		await this.#noting;
		const { timeZone, daysKept } = this.#settings.of(server);
		const from = addDays(this.#today(server), 1 - days);
		const since = toMoment(from, 0, timeZone).toISOString();
		const counted = await this.#counts.days(server, from);
		const votes = await this.#votes.count(server, since);
		// Where much is kept, both take a while; others have their turn between.
		await nextTurn();
		return {
			days: fillDays(counted, from, days),
			countedSince: await this.#counts.firstDay(server),
			timeZone,
			cited: await this.#counts.mostCited(server, from, MAX_CITED),
			votes,
			daysKept,
			openGaps: (await this.#gaps.count(server)).open,
		};
	}

	/** Forgets what is older than a year. */
	async expire(): Promise<void> {
		const { day } = toDayAndHour(new Date(), "UTC");
		await this.#counts.forgetBefore(addDays(day, -DAYS_COUNTED));
	}

	/** Waits until all is written. */
	async settle(): Promise<void> {
		await this.#noting;
	}

	#today(server: string): string {
		return toDayAndHour(new Date(), this.#settings.of(server).timeZone).day;
	}
}

/** A day on which nobody asked has counts of 0. */
function fillDays(
	counted: readonly DayCounts[],
	from: string,
	days: number,
): DayCounts[] {
	const known = new Map(counted.map((counts) => [counts.day, counts]));
	return Array.from({ length: days }, (_, at) => {
		const day = addDays(from, at);
		return known.get(day) ?? { day, ...NO_QUESTIONS };
	});
}
