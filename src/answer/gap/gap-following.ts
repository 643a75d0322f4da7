import type { Libraries } from "../../library/libraries.ts";
import type { Library } from "../../library/library.ts";
import type { Models } from "../../model/models.ts";
import type { CitedPlace } from "../../records/answers/answers.ts";
import type { Gap, Gaps } from "../../records/gaps/gaps.ts";
import type { Wish, Wishes } from "../../records/gaps/wishes.ts";
import type { Named } from "../../records/people/member-data.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import type { Indexes, Searchable } from "../../search/indexes.ts";
import type { Answer } from "../answer.ts";
import { answerQuestion } from "../answering/answering.ts";
import { readPlaces } from "../given/cited-articles.ts";
import type { Tell } from "./notice.ts";

interface Parts {
	readonly gaps: Gaps;
	readonly wishes: Wishes;
	readonly libraries: Libraries;
	readonly indexes: Indexes;
	/** Null: only a moderator can say that a gap is answered. */
	readonly models: Models | null;
	readonly settings: SettingsRecord;
	readonly tell: Tell;
	readonly onFault: (error: unknown) => void;
}

/**
 * Asks open gaps again, in the background, when a library has changed, and
 * tells those who wished for it.
 *
 * One question at a time of all servers, each at the end of the models' line.
 * What is cut short, by whatever, is taken up by `catchUp`: the database knows
 * after which change to the library each gap was asked, and who is to be told.
 */
export class GapFollowing {
	readonly #parts: Parts;
	readonly #waiting = new Set<string>();
	/** Servers whose gaps are asked when their articles are encoded. */
	readonly #encoding = new Map<string, Promise<void>>();
	#running: Promise<void> | null = null;
	/** Who is being told, unless they are to be forgotten. */
	#telling: Wish | null = null;
	#isStopped = false;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Something in a server's library, or of its gaps, has changed. */
	follow(server: string): void {
		if (this.#isStopped) return;
		this.#waiting.add(server);
		this.#running ??= this.#run().finally(() => {
			this.#running = null;
		});
	}

	/** Takes up what was left lying, by a stop or a fault. */
	async catchUp(): Promise<void> {
		const { gaps, wishes, models } = this.#parts;
		const unchecked = models ? await gaps.serversWithUnchecked() : [];
		for (const server of [...unchecked, ...(await wishes.serversWithDue())])
			this.follow(server);
	}

	/** Whoever is just being told won't be again, should that fail. */
	forget({ member, server }: Named): void {
		if (this.#telling?.member !== member) return;
		if (this.#telling.server === (server ?? this.#telling.server))
			this.#telling = null;
	}

	/** Begins nothing new, and waits for what has begun. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		await this.#running;
	}

	/** Waits until there is nothing to do. */
	async settle(): Promise<void> {
		while (this.#running || this.#encoding.size > 0)
			await Promise.all([this.#running, ...this.#encoding.values()]);
	}

	async #run(): Promise<void> {
		// What is added meanwhile has its turn, too.
		for (const server of this.#waiting) {
			this.#waiting.delete(server);
			try {
				await this.#followOne(server);
			} catch (error) {
				if (!this.#isStopped) this.#parts.onFault(error);
			}
		}
	}

	async #followOne(server: string): Promise<void> {
		const { gaps, models } = this.#parts;
		await gaps.reopenUnfounded(server);
		await this.#tellAll(server);
		if (!models || (await gaps.unchecked(server)).length === 0) return;
		if (!(await this.#isEncoded(server))) return;
		for (const gap of await gaps.unchecked(server)) {
			if (this.#isStopped) return;
			await this.#askAgain(server, gap);
		}
	}

	/** Until an article is encoded, nobody knows what it answers. */
	async #isEncoded(server: string): Promise<boolean> {
		const { libraries, indexes } = this.#parts;
		const library = await libraries.of(server);
		if (this.#isStopped) return false;
		const index = await indexes.of(server, library);
		if (index.waiting > 0) this.#followOnceEncoded(server, index);
		return index.waiting === 0 && !this.#isStopped;
	}

	/** Nobody else has to wait meanwhile. */
	#followOnceEncoded(server: string, index: Searchable): void {
		if (this.#encoding.has(server)) return;
		const encoding = this.#parts.indexes
			.encoded(server)
			.catch(() => undefined)
			.then(() => {
				this.#encoding.delete(server);
				// Else it was given up for now, and is caught up with later.
				if (index.waiting === 0) this.follow(server);
			});
		this.#encoding.set(server, encoding);
	}

	async #askAgain(server: string, gap: Gap): Promise<void> {
		const { gaps, libraries } = this.#parts;
		const library = await libraries.of(server);
		const latest = await gaps.latestChange(server);
		if (!(await isAskable(gap, library)))
			return gaps.check(server, gap.id, latest);
		const answer = await this.#ask(server, gap.question, gap.within?.article);
		const unhelpful = await gaps.unhelpfulPlaces(server, gap.id);
		const article = await findAnswering(answer, { unhelpful, library });
		if (article !== null) {
			await gaps.answer(server, gap.id, article);
			await this.#tellAll(server);
		} else if (!answer.isProvisional) await gaps.check(server, gap.id, latest);
	}

	async #ask(
		server: string,
		question: string,
		article?: number,
	): Promise<Answer> {
		const { libraries, indexes, models, settings } = this.#parts;
		const library = await libraries.of(server);
		const { strictness } = settings.of(server);
		const within = article === undefined ? null : await library.find(article);
		const index = await indexes.of(server, library);
		return answerQuestion(
			{ server, question, within, strictness, isBackground: true },
			{ index, library, models },
		);
	}

	async #tellAll(server: string): Promise<void> {
		for (const wish of await this.#parts.wishes.due(server)) {
			if (this.#isStopped) return;
			await this.#tell(wish);
		}
	}

	/** A wish ends before it is told, so that nobody is told twice. */
	async #tell(wish: Wish & { readonly madeAt: string }): Promise<void> {
		const { gaps, wishes, libraries, tell, onFault } = this.#parts;
		const { server, gap, member, channel, madeAt } = wish;
		const { question, article: id } = (await gaps.find(server, gap)) ?? {};
		if (question === undefined || !id) return;
		const article = await (await libraries.of(server)).find(id);
		if (article?.state !== "live") return;
		const answer = await this.#ask(server, question, id);
		this.#telling = wish;
		if (!(await wishes.end(wish))) return;
		try {
			await tell({ server, gap, member, channel, question, article, answer });
		} catch (error) {
			if (this.#telling === wish) await wishes.keep(wish, madeAt);
			onFault(error);
		}
	}
}

/** The one article that was asked may be gone. */
async function isAskable({ within }: Gap, library: Library): Promise<boolean> {
	if (within === null) return true;
	return (await library.find(within.article))?.state === "live";
}

/**
 * The article that surely answers by now, and not by what has been shown
 * already and didn't help; null if none does.
 */
async function findAnswering(
	{ verdict, citations: [citation] }: Answer,
	{
		unhelpful,
		library,
	}: { readonly unhelpful: readonly CitedPlace[]; readonly library: Library },
): Promise<number | null> {
	if (verdict !== "answered" || !citation) return null;
	const { article } = citation.source;
	const before = unhelpful.filter((place) => place.article === article);
	const texts = await readPlaces(before, library);
	return texts.includes(citation.text) ? null : article;
}
