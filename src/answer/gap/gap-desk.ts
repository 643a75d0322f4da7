import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "../../library/database.ts";
import type { Libraries } from "../../library/libraries.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { Models } from "../../model/models.ts";
import { toGapId } from "../../records/gaps/gap-id.ts";
import { type Gap, type GapState, Gaps } from "../../records/gaps/gaps.ts";
import {
	MAX_DAYS_WISHED,
	MAX_WISHES,
	Wishes,
} from "../../records/gaps/wishes.ts";
import type { Named } from "../../records/people/member-data.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import type { Indexes } from "../../search/indexes.ts";
import { command, named, t } from "../../text/phrase/phrase.ts";
import type { Answer } from "../answer.ts";
import { lookFor } from "../answering/answering.ts";
import { GapFollowing } from "./gap-following.ts";
import type { Tell } from "./notice.ts";

const GONE = t`This question is not kept any more.`;

/** More would not fit a list in a message well. */
const MAX_PROPOSED = 10;

/** A gap as a moderator looks at it. */
export interface GapDetails {
	readonly gap: Gap;
	/** The article that answers it, if one does and is there. */
	readonly article: StoredArticle | null;
	/** How many members want to be told. */
	readonly wishes: number;
}

/**
 * What members could not find: counted, shown to moderators, asked again when
 * articles change, and told to those who wished for it.
 *
 * Each method concerns one Discord server.
 */
export class GapDesk {
	readonly #gaps: Gaps;
	readonly #wishes: Wishes;
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #settings: SettingsRecord;
	readonly #onFault: (error: unknown) => void;
	readonly #following: GapFollowing;
	#noting: Promise<void> = Promise.resolve();

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		readonly models: Models | null;
		readonly settings: SettingsRecord;
		readonly tell: Tell;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#gaps = new Gaps(parts.database);
		this.#wishes = new Wishes(parts.database);
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#models = parts.models;
		this.#settings = parts.settings;
		this.#onFault = parts.onFault;
		this.#following = new GapFollowing({
			...parts,
			gaps: this.#gaps,
			wishes: this.#wishes,
		});
	}

	/** Whether gaps are asked again by themselves, or only moderators say so. */
	get areAskedAgain(): boolean {
		return this.#models !== null;
	}

	/**
	 * Counts a question, if this answer shows that it is a gap: nothing was found
	 * in the whole library, which isn't empty, and nothing failed meanwhile; and
	 * if the server wants questions to be kept.
	 *
	 * @returns the gap's id, at once; it is written when the answer is on its way
	 */
	note(server: string, answer: Answer): string | null {
		const id = isGap(answer) ? toGapId(answer.question) : null;
		if (id === null || this.daysKept(server) === 0) return null;
		this.#noting = this.#noting
			.then(() => nextTurn())
			.then(() => this.#gaps.record(server, answer.question))
			.catch(this.#onFault);
		return id;
	}

	async list(server: string, state: GapState): Promise<Gap[]> {
		return this.#gaps.list(server, state);
	}

	/** How many there are of each state. */
	async count(server: string): Promise<Readonly<Record<GapState, number>>> {
		return this.#gaps.count(server);
	}

	/** @throws Refusal if it is kept no longer */
	async open(server: string, id: string): Promise<GapDetails> {
		const gap = await this.#find(server, id);
		const library = await this.#libraries.of(server);
		const article = gap.article && (await library.find(gap.article));
		const wishes = await this.#wishes.count(server, id);
		return { gap, article: article || null, wishes };
	}

	/** The live articles in which an answer is most promising, best first. */
	async propose(server: string, id: string): Promise<StoredArticle[]> {
		const { question } = await this.#find(server, id);
		const library = await this.#libraries.of(server);
		const index = await this.#indexes.of(server, library);
		const asked = { server, question, within: null };
		const sources = { index, library, models: this.#models };
		const { candidates } = await lookFor(asked, sources);
		const found: StoredArticle[] = [];
		for (const id of new Set(candidates.map(({ article }) => article))) {
			const article = await library.find(id);
			if (article?.state === "live") found.push(article);
			if (found.length === MAX_PROPOSED) break;
		}
		return found;
	}

	/** A moderator says which article answers it; who waits is told. */
	async answer(server: string, id: string, article: number): Promise<void> {
		await this.#find(server, id);
		await this.#gaps.answerByWord(server, id, article);
		this.#following.follow(server);
	}

	/** A moderator says that no article about this is wanted. */
	async dismiss(server: string, id: string): Promise<void> {
		await this.#find(server, id);
		await this.#gaps.dismiss(server, id);
	}

	/** Makes it a gap again. */
	async reopen(server: string, id: string): Promise<void> {
		await this.#find(server, id);
		await this.#gaps.reopen(server, id);
	}

	/**
	 * Finds a gap that a member may wait for.
	 *
	 * @throws Refusal if there is nothing to wait for
	 */
	async findOpen(server: string, id: string): Promise<Gap> {
		await this.#noting;
		const { gap, article } = await this.open(server, id);
		if (gap.state === "dismissed")
			throw new Refusal(
				t`The moderators don't plan an article about this, so there would be nothing to tell.`,
			);
		if (gap.state === "answered")
			throw new Refusal(
				t`There is an article by now: “${article?.headline ?? ""}”. Ask it with ${command("ask")} and the option ${named("article")}.`,
			);
		return gap;
	}

	/**
	 * Keeps a member's wish to be told of an answer.
	 *
	 * @param wish.channel null: by direct message
	 * @throws Refusal if there is nothing to wait for, or they wait for too much
	 */
	async wish(wish: {
		readonly server: string;
		readonly gap: string;
		readonly member: string;
		readonly channel: string | null;
	}): Promise<void> {
		await this.findOpen(wish.server, wish.gap);
		if (!(await this.#wishes.keep(wish)))
			throw new Refusal(
				t`You wait for ${MAX_WISHES} articles already. Each wish ends after 30 days at the latest.`,
			);
	}

	/** Ends a member's wish. */
	async endWish(wish: {
		readonly server: string;
		readonly gap: string;
		readonly member: string;
	}): Promise<void> {
		await this.#wishes.end(wish);
	}

	/** Forgets a member who is just being told of an answer. */
	forgetMember(who: Named): void {
		this.#following.forget(who);
	}

	/** A library has changed: what it answers by now is found in the background. */
	follow(server: string): void {
		this.#following.follow(server);
	}

	/** Takes up in the background what was left lying. */
	async catchUp(): Promise<void> {
		await this.#following.catchUp();
	}

	/** So long a server's questions are kept; 0: not at all. */
	daysKept(server: string): number {
		return this.#settings.of(server).daysKept;
	}

	/** So long a wish is kept in a server, with its question. */
	daysWished(server: string): number {
		return Math.min(MAX_DAYS_WISHED, this.daysKept(server));
	}

	/** How many were last asked, or settled, so many days ago or longer. */
	async countOlder(server: string, days: number): Promise<number> {
		await this.#noting;
		return this.#gaps.countOlder(server, days);
	}

	/** Forgets those. */
	async forgetOlder(server: string, days: number): Promise<void> {
		await this.#noting;
		await this.#gaps.forgetOlder(server, days);
	}

	/** Those open that were asked since a time, ISO 8601; the most asked first. */
	async askedSince(server: string, time: string): Promise<Gap[]> {
		await this.#noting;
		return this.#gaps.askedSince(server, time);
	}

	/** Forgets what is too old. */
	async expire(): Promise<void> {
		for (const server of await this.#gaps.servers())
			await this.#gaps.forgetOlder(server, this.daysKept(server));
		await this.#gaps.forgetEmpty();
		await this.#wishes.expire();
	}

	/** Waits until all is written, asked and told. */
	async settle(): Promise<void> {
		await this.#noting;
		await this.#following.settle();
	}

	/** Begins nothing new, and waits for what has begun. */
	async stop(): Promise<void> {
		await Promise.all([this.#noting, this.#following.stop()]);
	}

	async #find(server: string, id: string): Promise<Gap> {
		const gap = await this.#gaps.find(server, id);
		if (gap) return gap;
		throw new Refusal(GONE);
	}
}

function isGap(answer: Answer): boolean {
	return (
		answer.verdict === "not found" &&
		answer.within === null &&
		answer.filter === undefined &&
		!answer.isProvisional &&
		!answer.libraryIsEmpty
	);
}
