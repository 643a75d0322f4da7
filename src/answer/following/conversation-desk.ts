import type { Database } from "../../library/database.ts";
import type { Libraries } from "../../library/libraries.ts";
import { AnswerThreads } from "../../records/answers/answer-threads.ts";
import { Answers, type KeptAnswer } from "../../records/answers/answers.ts";
import type { Voters } from "../../records/people/voters.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { hasTypedWords } from "../article/headlines.ts";
import type { AskedIn } from "../given/answer-desk.ts";
import { type Earlier, findBefore } from "./before.ts";

/** So many of a member's latest questions are looked through. */
const MAX_RECENT = 200;

/** What is asked later isn't understood from it any more. */
const MILLISECONDS_REMEMBERED = 10 * 60_000;

/** What was asked before: in a channel, in an answer's thread, by a member. */
export class ConversationDesk {
	readonly #answers: Answers;
	readonly #threads: AnswerThreads;
	readonly #voters: Voters;
	readonly #libraries: Libraries;
	readonly #settings: SettingsRecord;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly settings: SettingsRecord;
		readonly voters: Voters;
	}) {
		this.#answers = new Answers(parts.database);
		this.#threads = new AnswerThreads(parts.database);
		this.#voters = parts.voters;
		this.#libraries = parts.libraries;
		this.#settings = parts.settings;
	}

	/**
	 * What somebody asked last in a channel, if it was just now; in a thread that
	 * was opened on an answer, what anybody asked last, however long ago. What was
	 * asked privately isn't spoken of where everybody reads along.
	 *
	 * @returns null if nothing was, or the server wants no question to be kept
	 */
	async findBefore(by: AskedIn): Promise<Earlier | null> {
		const { server, channel } = by;
		if (this.#settings.of(server).daysKept === 0) return null;
		const library = await this.#libraries.of(server);
		const asked = { server, channel, asker: this.#voters.toVoter(by) };
		const isForAll = by.isPrivate === false;
		const opened = await this.#findOpened(by);
		if (opened) {
			const thread = await findBefore(opened, library);
			const latest = await this.#answers.findLatestIn(asked, isForAll);
			const before = latest && (await findBefore(latest, library));
			return {
				...(before ?? thread),
				article: thread.article,
				isThread: true,
			};
		}
		const since = new Date(Date.now() - MILLISECONDS_REMEMBERED);
		const kept = await this.#answers.findLatest(asked, since, isForAll);
		return kept && { ...(await findBefore(kept, library)), isThread: false };
	}

	/** Notes that a thread is opened on an answer, to ask on about its article. */
	async noteThread(thread: string, answer: string): Promise<void> {
		await this.#threads.note(thread, answer);
	}

	/** What a member asked here with the typed words, the latest first. */
	async recentQuestions(
		{ server, member }: Omit<AskedIn, "channel">,
		typed: string,
	): Promise<string[]> {
		const asker = this.#voters.toVoter({ server, member });
		const by = { server, asker };
		const recent = await this.#answers.recentQuestions(by, MAX_RECENT);
		return recent.filter((question) => hasTypedWords(question, typed));
	}

	async #findOpened({ server, channel }: AskedIn): Promise<KeptAnswer | null> {
		const id = await this.#threads.find(channel);
		return id === null ? null : this.#answers.find(server, id);
	}
}
