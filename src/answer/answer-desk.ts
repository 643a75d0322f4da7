import type { Database } from "../library/database.ts";
import type { Libraries } from "../library/libraries.ts";
import { Answers, type KeptAnswer } from "../records/answers.ts";
import type { SettingsRecord } from "../records/settings-record.ts";
import { Voters } from "../records/voters.ts";
import { type Reason, type Vote, Votes } from "../records/votes.ts";
import { Refusal } from "../refusal.ts";
import type { Answer } from "./answer.ts";
import { type CitedArticle, findCited } from "./cited-articles.ts";
import { toCitedPlaces, toShownPlaces } from "./shown-places.ts";

/** Said where an answer is kept no longer. */
export const ANSWER_TOO_OLD =
	"This answer is kept no longer; ask again with /ask.";

/** Who asks, and in which channel. */
export interface AskedIn {
	readonly server: string;
	readonly member: string;
	readonly channel: string;
}

/** Who votes, and on which answer. */
export interface Ballot {
	readonly server: string;
	readonly member: string;
	/** The answer's id. */
	readonly answer: string;
}

/** A vote that counts now. */
export interface VoteCast {
	readonly answer: string;
	readonly vote: Vote;
	/** What this member said before; null: nothing. */
	readonly before: Vote | null;
	/** What has become of the articles that the answer quotes. */
	readonly cited: readonly CitedArticle[];
}

/** One of the articles that an answer quotes, to be read. */
export interface Opened {
	readonly answer: string;
	readonly article: CitedArticle;
	/** All that the answer quotes, in its order. */
	readonly cited: readonly CitedArticle[];
}

/**
 * Answers after they were shown: whether they helped, and what their articles
 * say now.
 *
 * Each method concerns one Discord server.
 */
export class AnswerDesk {
	readonly #answers: Answers;
	readonly #votes: Votes;
	readonly #voters: Voters;
	readonly #libraries: Libraries;
	readonly #settings: SettingsRecord;
	readonly #onFault: (error: unknown) => void;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly settings: SettingsRecord;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#answers = new Answers(parts.database);
		this.#votes = new Votes(parts.database);
		this.#voters = new Voters(parts.database.folder);
		this.#libraries = parts.libraries;
		this.#settings = parts.settings;
		this.#onFault = parts.onFault;
	}

	/**
	 * Keeps an answer for its buttons and for what is asked after it. It is kept
	 * before it is shown, so that no button is there without it.
	 *
	 * @returns null if it can't or mustn't be kept: then it is shown without
	 * buttons
	 */
	async keep(by: AskedIn, answer: Answer): Promise<string | null> {
		const { server, channel } = by;
		if (this.#settings.of(server).daysKept === 0) return null;
		try {
			return await this.#answers.keep({
				server,
				channel,
				asker: this.#voters.toVoter(by),
				question: answer.question,
				within: answer.within?.article ?? null,
				cited: toCitedPlaces(answer),
				shown: toShownPlaces(answer),
			});
		} catch (error) {
			this.#onFault(error);
			return null;
		}
	}

	/**
	 * Counts a member's vote, in place of one they gave before.
	 *
	 * @param opinion.reason left out: as they said before, if they did
	 * @throws Refusal if the answer is kept no longer
	 */
	async vote(
		ballot: Ballot,
		opinion: { readonly isHelpful: boolean; readonly reason?: Reason | null },
	): Promise<VoteCast> {
		const answer = await this.#find(ballot.server, ballot.answer);
		const voter = this.#voters.toVoter(ballot);
		const before = await this.#votes.find(answer.id, voter);
		const { isHelpful, reason = before?.reason ?? null } = opinion;
		const vote = { isHelpful, reason: isHelpful ? null : reason };
		await this.#votes.cast(answer, voter, vote);
		const cited = await this.#findCited(answer);
		return { answer: answer.id, vote, before, cited };
	}

	/** Takes a member's vote back, as if it had never been given. */
	async takeBack(ballot: Ballot): Promise<void> {
		const answer = await this.#find(ballot.server, ballot.answer);
		await this.#votes.takeBack(answer, this.#voters.toVoter(ballot));
	}

	/**
	 * Opens an article that an answer quotes.
	 *
	 * @param article its id; null: the one that is quoted first
	 * @throws Refusal if the answer is kept no longer, or quotes no such article
	 */
	async open(
		server: string,
		id: string,
		article: number | null,
	): Promise<Opened> {
		const cited = await this.#findCited(await this.#find(server, id));
		const opened = cited.find((one) => article === null || one.id === article);
		if (!opened) throw new Refusal("This answer doesn't quote that article.");
		return { answer: id, article: opened, cited };
	}

	/** How many are so many days old. */
	async countOlder(server: string, days: number): Promise<number> {
		return this.#answers.countOlder(server, days);
	}

	/** Forgets those, and the votes on them. */
	async forgetOlder(server: string, days: number): Promise<void> {
		await this.#answers.forgetOlder(server, days);
	}

	/** Forgets what is older than each server wants. */
	async expire(): Promise<void> {
		for (const server of await this.#answers.servers())
			await this.forgetOlder(server, this.#settings.of(server).daysKept);
	}

	async #find(server: string, id: string): Promise<KeptAnswer> {
		const answer = await this.#answers.find(server, id);
		if (answer) return answer;
		throw new Refusal(ANSWER_TOO_OLD);
	}

	async #findCited({ server, cited }: KeptAnswer): Promise<CitedArticle[]> {
		return findCited(cited, await this.#libraries.of(server));
	}
}
