import type {
	FormDrafts,
	FormOwner,
} from "../../records/drafts/form-drafts.ts";
import { Proposals } from "../../records/drafts/proposals.ts";
import type {
	DigestPlan,
	DigestSchedule,
	DigestSchedules,
} from "../../records/settings/digest-schedules.ts";
import { toNextTime } from "../../records/settings/rhythm.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import { command, t } from "../../text/phrase/phrase.ts";

/** More digests would be noise. */
export const MAX_SCHEDULES = 10;

/** A plan before it is saved, with a time zone to set for the server. */
export interface ProposedDigest extends DigestPlan {
	/** Null: the server's stays as it is. */
	readonly timeZone: string | null;
}

/** Which digests come by themselves, and how that is changed. */
export class ScheduleDesk {
	readonly #schedules: DigestSchedules;
	readonly #proposals: Proposals<ProposedDigest>;
	readonly #settings: SettingsRecord;

	constructor(parts: {
		readonly schedules: DigestSchedules;
		readonly formDrafts: FormDrafts;
		readonly settings: SettingsRecord;
	}) {
		this.#schedules = parts.schedules;
		this.#proposals = new Proposals(parts.formDrafts, "digest");
		this.#settings = parts.settings;
	}

	/** The oldest first. */
	list(server: string): Promise<DigestSchedule[]> {
		return this.#schedules.list(server);
	}

	/** @throws Refusal if it was ended */
	async find(server: string, id: number): Promise<DigestSchedule> {
		const schedule = await this.#schedules.find(server, id);
		if (schedule) return schedule;
		throw new Refusal(
			t`This digest was ended. Use ${command("digest")} again.`,
		);
	}

	/** When a plan would come first. */
	toNextTime(server: string, plan: ProposedDigest, now: Date): Date {
		const timeZone = plan.timeZone ?? this.#settings.of(server).timeZone;
		return toNextTime(plan, now, timeZone);
	}

	/**
	 * Keeps a plan for a day, under a short id, until its owner saves it.
	 *
	 * @throws Refusal if there are too many, or one is the same
	 */
	async propose(by: FormOwner, plan: ProposedDigest): Promise<string> {
		await this.#check(by.server, plan);
		return this.#proposals.keep(by, plan);
	}

	/** @throws Refusal if it is kept no longer */
	async findProposed(by: FormOwner, id: string): Promise<ProposedDigest> {
		const plan = await this.#proposals.find(by, id);
		if (plan) return plan;
		throw new Refusal(
			t`This is saved already, or older than a day. Use ${command("digest")} again.`,
		);
	}

	/**
	 * Schedules a digest; it has what is added from now on.
	 *
	 * @param reason what is planned, in words, for the record
	 */
	async save(
		{ server, member }: FormOwner,
		plan: ProposedDigest,
		reason: string,
	): Promise<void> {
		await this.#check(server, plan);
		const now = new Date();
		await this.#schedules.add({ server, actor: member, reason }, plan, {
			nextAt: this.toNextTime(server, plan, now).toISOString(),
			postedUntil: now.toISOString(),
		});
		await this.#proposals.forget({ server, member });
	}

	/** Pauses a digest, or lets it go on with what is added from now on. */
	async setPaused(
		{ server, member }: FormOwner,
		id: number,
		isPaused: boolean,
		reason: string,
	): Promise<void> {
		const schedule = await this.find(server, id);
		if (schedule.isPaused === isPaused) return;
		const now = new Date();
		const { timeZone } = this.#settings.of(server);
		const nextAt = toNextTime(schedule, now, timeZone).toISOString();
		const postedUntil = isPaused ? schedule.postedUntil : now.toISOString();
		await this.#schedules.set({ server, actor: member, reason }, id, {
			isPaused,
			nextAt,
			postedUntil,
			refusedAt: null,
		});
	}

	async end({ server, member }: FormOwner, id: number, reason: string) {
		await this.find(server, id);
		await this.#schedules.end({ server, actor: member, reason }, id);
	}

	/** Goes by the server's clocks again after its time zone was changed. */
	async followTimeZone(server: string): Promise<void> {
		const now = new Date();
		const { timeZone } = this.#settings.of(server);
		for (const schedule of await this.list(server)) {
			const nextAt = toNextTime(schedule, now, timeZone).toISOString();
			await this.#schedules.note(schedule.id, { ...schedule, nextAt });
		}
	}

	async #check(server: string, plan: DigestPlan): Promise<void> {
		const schedules = await this.list(server);
		if (schedules.some((one) => isSame(one, plan)))
			throw new Refusal(
				t`This very digest is scheduled already; see ${command("digest")}.`,
			);
		if (schedules.length >= MAX_SCHEDULES)
			throw new Refusal(
				t`There are ${MAX_SCHEDULES} digests already. End one with ${command("digest")} first.`,
			);
	}
}

function isSame(one: DigestPlan, other: DigestPlan): boolean {
	return (
		one.channel === other.channel &&
		one.weekday === other.weekday &&
		one.hour === other.hour &&
		one.tag === other.tag
	);
}
