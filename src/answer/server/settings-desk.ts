import type { OpenQuestions } from "../../records/answers/open-questions.ts";
import type {
	FormDrafts,
	FormOwner,
} from "../../records/drafts/form-drafts.ts";
import { Proposals } from "../../records/drafts/proposals.ts";
import type { NoticeTimes } from "../../records/gaps/notice-times.ts";
import type {
	ServerSettings,
	SettingsChange,
} from "../../records/settings/server-settings.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import type { MessageDesk } from "../answering/message-desk.ts";
import type { ScheduleDesk } from "../digest/schedule-desk.ts";
import type { GapDesk } from "../gap/gap-desk.ts";
import type { AnswerDesk } from "../given/answer-desk.ts";

/** How each server wants the bot to be, and how that is changed. */
export class SettingsDesk {
	readonly #record: SettingsRecord;
	readonly #proposals: Proposals<SettingsChange>;
	readonly #openQuestions: OpenQuestions;
	readonly #messages: MessageDesk;
	readonly #gaps: GapDesk;
	readonly #answers: AnswerDesk;
	readonly #times: NoticeTimes;
	readonly #schedules: ScheduleDesk;

	constructor(parts: {
		readonly settings: SettingsRecord;
		readonly formDrafts: FormDrafts;
		readonly openQuestions: OpenQuestions;
		readonly messages: MessageDesk;
		readonly gaps: GapDesk;
		readonly answers: AnswerDesk;
		readonly times: NoticeTimes;
		readonly schedules: ScheduleDesk;
	}) {
		this.#record = parts.settings;
		this.#proposals = new Proposals(parts.formDrafts, "settings");
		this.#openQuestions = parts.openQuestions;
		this.#messages = parts.messages;
		this.#gaps = parts.gaps;
		this.#answers = parts.answers;
		this.#times = parts.times;
		this.#schedules = parts.schedules;
	}

	/** What holds now, at once. */
	of(server: string): ServerSettings {
		return this.#record.of(server);
	}

	/** Whether somebody ever set it, be it to what holds by default. */
	isSet(server: string, name: keyof ServerSettings): boolean {
		return this.#record.isSet(server, name);
	}

	/** How many kept questions would be forgotten if they were kept so long. */
	async countForgotten(server: string, days: number): Promise<number> {
		const [gaps, answers] = await Promise.all([
			this.#gaps.countOlder(server, days),
			this.#answers.countOlder(server, days),
		]);
		return gaps + answers;
	}

	/** Keeps a change for a day, under a short id, until its owner saves it. */
	async propose(by: FormOwner, change: SettingsChange): Promise<string> {
		return this.#proposals.keep(by, change);
	}

	/** @throws Refusal if it is kept no longer */
	async findProposed(by: FormOwner, id: string): Promise<SettingsChange> {
		const change = await this.#proposals.find(by, id);
		if (change) return change;
		throw new Refusal(
			t`This is older than a day. Begin again with ${command("settings")}.`,
		);
	}

	/**
	 * Changes settings; it holds at once.
	 *
	 * @param reason what is changed, in words, for the record
	 */
	async save(
		{ server, member }: FormOwner,
		change: SettingsChange,
		reason: string,
	): Promise<void> {
		await this.#record.change({ server, actor: member, reason }, change);
		if (change.daysKept !== undefined)
			await this.#forget(server, change.daysKept);
		// The first notice comes with the next morning.
		if (change.noticesChannel)
			await this.#times.note(server, new Date().toISOString());
		if (change.timeZone !== undefined)
			await this.#schedules.followTimeZone(server);
		if (change.strictness !== undefined) this.#gaps.follow(server);
	}

	async #forget(server: string, days: number): Promise<void> {
		await this.#answers.forgetOlder(server, days);
		await this.#gaps.forgetOlder(server, days);
		if (days > 0) return;
		await this.#openQuestions.forget(server);
		await this.#messages.forget(server);
	}
}
