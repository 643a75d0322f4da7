import type { Database } from "../../library/database.ts";
import type { Libraries } from "../../library/libraries.ts";
import type { Models } from "../../model/models.ts";
import { AnswerThreads } from "../../records/answers/answer-threads.ts";
import { Answers, type KeptAnswer } from "../../records/answers/answers.ts";
import { type Reason, type Vote, Votes } from "../../records/answers/votes.ts";
import { GapTellings } from "../../records/gaps/gap-tellings.ts";
import { Voters } from "../../records/people/voters.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import type { Indexes } from "../../search/indexes.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import type { Answer, Citation } from "../answer.ts";
import { hasTypedWords } from "../article/headlines.ts";
import { type Earlier, findBefore } from "../following/before.ts";
import { type CitedArticle, findCited } from "./cited-articles.ts";
import { type Context, findContext } from "./context.ts";
import { findAsQuoted, type RedrawnAnswer, redraw } from "./redrawing.ts";
import { toCitedPlaces, toShownPlaces } from "./shown-places.ts";
import { findWhyQuoted, type WhyQuoted } from "./why-quoted.ts";

/** Said where an answer is kept no longer. */
export const ANSWER_TOO_OLD = t`This answer is kept no longer; ask again with ${command("ask")}.`;

const ALL_ERASED = t`All that this answer quoted was erased since. Ask again with ${command("ask")}.`;

/** So many of a member's latest questions are looked through. */
const MAX_RECENT = 200;

const SAYS_NOTHING = t`No word of this question says what it is about. Ask again with ${command("ask")}, and name the people, places or things.`;

/** What is asked later isn't understood from it any more. */
const MILLISECONDS_REMEMBERED = 10 * 60_000;

/** Who asks, and in which channel. */
export interface AskedIn {
	readonly server: string;
	readonly member: string;
	readonly channel: string;
	/** They alone see the answer; left out: that isn't known. */
	readonly isPrivate?: boolean;
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

/** An answer that was given before. */
export interface GivenAnswer {
	readonly id: string;
	readonly answer: RedrawnAnswer;
	/** What has become of the articles that it quotes. */
	readonly cited: readonly CitedArticle[];
}

/** One of its quotations, with what stands around it. */
export interface QuotationInContext extends GivenAnswer {
	readonly citation: Citation;
	readonly context: Context;
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
	readonly #tellings: GapTellings;
	readonly #threads: AnswerThreads;
	readonly #voters: Voters;
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #settings: SettingsRecord;
	readonly #onFault: (error: unknown) => void;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		readonly models: Models | null;
		readonly settings: SettingsRecord;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#answers = new Answers(parts.database);
		this.#votes = new Votes(parts.database);
		this.#tellings = new GapTellings(parts.database);
		this.#threads = new AnswerThreads(parts.database);
		this.#voters = new Voters(parts.database.folder);
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#models = parts.models;
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
				typed: answer.typed ?? null,
				within: answer.within?.article ?? null,
				cited: toCitedPlaces(answer),
				shown: toShownPlaces(answer),
				isPublic: by.isPrivate === false,
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
		if (!opened) throw new Refusal(t`This answer doesn't quote that article.`);
		return { answer: id, article: opened, cited };
	}

	/**
	 * What was asked, as it was understood.
	 *
	 * @throws Refusal if the answer is kept no longer
	 */
	async findQuestion(server: string, id: string): Promise<string> {
		return (await this.#find(server, id)).question;
	}

	/**
	 * What was asked, as it was typed.
	 *
	 * @throws Refusal if the answer is kept no longer
	 */
	async findTyped(server: string, id: string): Promise<string> {
		const { typed, question } = await this.#find(server, id);
		return typed ?? question;
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

	/**
	 * Notes that a thread is opened on an answer, to ask on about its article.
	 *
	 * @throws Refusal if the answer is kept no longer
	 */
	async openThread(
		server: string,
		id: string,
		thread: string,
	): Promise<GivenAnswer> {
		const given = await this.redraw(server, id);
		await this.#threads.note(thread, id);
		return given;
	}

	async #findOpened({ server, channel }: AskedIn): Promise<KeptAnswer | null> {
		const id = await this.#threads.find(channel);
		return id === null ? null : this.#answers.find(server, id);
	}

	/**
	 * The answer as it was given, and what has become of its articles since.
	 *
	 * @throws Refusal if it is kept no longer, or not whole
	 */
	async redraw(server: string, id: string): Promise<GivenAnswer> {
		const { shown, ...kept } = await this.#find(server, id);
		if (shown === null) throw new Refusal(ANSWER_TOO_OLD);
		const library = await this.#libraries.of(server);
		const answer = await redraw({ ...kept, shown }, library);
		return { id, answer, cited: await findCited(kept.cited, library) };
	}

	/**
	 * One of an answer's quotations with what stands around it.
	 *
	 * @param number the citation's; another one gives the first that is there
	 * @throws Refusal if the answer is kept no longer, or all of it was erased
	 */
	async openContext(
		server: string,
		id: string,
		number: number,
	): Promise<QuotationInContext> {
		const given = await this.redraw(server, id);
		const { citations } = given.answer;
		const citation =
			citations.find((one) => one.number === number) ?? citations[0];
		const library = await this.#libraries.of(server);
		const article = citation && (await findAsQuoted(citation.source, library));
		if (!article) throw new Refusal(ALL_ERASED);
		const context = findContext(article.paragraphs, citation.source);
		return { ...given, citation, context };
	}

	/**
	 * Why an answer quotes what it quotes.
	 *
	 * @throws Refusal if it is kept no longer
	 */
	async explain(
		server: string,
		id: string,
	): Promise<GivenAnswer & { readonly why: WhyQuoted }> {
		const given = await this.redraw(server, id);
		const { question, citations } = given.answer;
		const library = await this.#libraries.of(server);
		const { words } = await this.#indexes.of(server, library);
		const from = { segments: words.segments, models: this.#models };
		const why = await findWhyQuoted({ server, question }, citations, from);
		return { ...given, why };
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

	/**
	 * Puts an answer's question among those that moderators see, once a member.
	 *
	 * @returns whether this member hadn't told them yet
	 * @throws Refusal if the answer is kept no longer, or asks nothing
	 */
	async tellModerators(ballot: Ballot): Promise<boolean> {
		const answer = await this.#find(ballot.server, ballot.answer);
		const { gap } = answer;
		if (gap === null) throw new Refusal(SAYS_NOTHING);
		const teller = this.#voters.toVoter(ballot);
		return this.#tellings.tell({ ...answer, gap }, teller);
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
