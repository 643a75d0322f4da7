import { setImmediate as nextTurn } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import { isSame } from "../article/comparing/sameness.ts";
import { type Sketch, toSketch } from "../article/likeness/sketch.ts";
import { Slices } from "../slices.ts";
import { type ChangeRange, ChangeRecord } from "./change-record.ts";
import type { Database } from "./database.ts";
import {
	type ArticleEntry,
	BOT,
	type Change,
	type ChangeFilter,
	type ErasedArticle,
	type LiveArticle,
	type RecordedChange,
	type Revision,
	type StoredArticle,
} from "./stored-article.ts";
import { ArticleTable } from "./tables/article-table.ts";
import { ExampleQuestionTable } from "./tables/example-question-table.ts";
import { SketchTable } from "./tables/sketch-table.ts";
import {
	type ArticleVectors,
	type PassageVectors,
	type SentenceVectors,
	VectorTable,
} from "./tables/vector-table.ts";

/** What came of adding an article. */
export interface Addition {
	readonly article: StoredArticle;
	/** The same text was live already: this is that article, unchanged. */
	readonly wasThere: boolean;
	/** Example articles that gave way to the first article of the server's own. */
	readonly examplesRemoved: readonly number[];
	/** The record's id of it; null if nothing was changed. */
	readonly change: number | null;
}

/** What came of giving an article a new revision. */
export type Edit =
	| {
			readonly kind: "edited";
			readonly article: StoredArticle;
			readonly change: number;
	  }
	/** It says that already. */
	| { readonly kind: "same"; readonly article: StoredArticle }
	/** It isn't live, or somebody edited it in the meantime. */
	| { readonly kind: "gone" | "edited meanwhile" }
	/** Another live article has the very same text. */
	| { readonly kind: "twin"; readonly article: StoredArticle };

/** What came of taking back a change: which it was, or why it wasn't. */
export type Undo =
	| { readonly kind: "undone"; readonly change: Change }
	| { readonly kind: "not yours" | "too old" | "changed since" | "impossible" };

/** So many changes are read before others get their turn. */
const CHANGES_PER_PAGE = 500;

/** So long one's own last change can be taken back. */
const MINUTES_TO_UNDO = 60;

/**
 * The articles of one Discord server, with a record of who did what.
 *
 * When a method's promise is fulfilled, its change is on the disk. Articles of
 * other servers are neither found nor changed, whatever id is given.
 */
export class Library {
	readonly #database: Database;
	readonly #server: string;
	readonly #articles: ArticleTable;
	readonly #changes: ChangeRecord;
	readonly #vectors: VectorTable;
	readonly #sketches: SketchTable;
	readonly #exampleQuestions: ExampleQuestionTable;
	#state = 0;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
		this.#articles = new ArticleTable(database, server);
		this.#changes = new ChangeRecord(database, server);
		this.#vectors = new VectorTable(database, server);
		this.#sketches = new SketchTable(database, server);
		this.#exampleQuestions = new ExampleQuestionTable(database, server);
	}

	/** Another number after each change of its articles, vectors aside. */
	get state(): number {
		return this.#state;
	}

	/** Puts an article in, unless its very text is there already. */
	async add(article: Article, actor: string): Promise<Addition> {
		return this.#change(() => {
			const same = this.#articles.findSame(article.paragraphs);
			if (same) return toUnchanged(same);
			const examplesRemoved = this.#makeWay();
			const id = this.#articles.insert(article, false, actor);
			const change = this.#changes.add({ article: id, action: "add", actor });
			const stored = this.#articles.find(id) as StoredArticle;
			return { article: stored, wasThere: false, examplesRemoved, change };
		});
	}

	/**
	 * Gives a live article a new revision; the old ones stay.
	 *
	 * @param from the revision that was edited: if the article has another by
	 * now, nothing is changed
	 */
	async edit(
		id: number,
		from: number,
		article: Article,
		actor: string,
	): Promise<Edit> {
		return this.#change(() => {
			const now = this.#articles.find(id);
			if (now?.state !== "live") return { kind: "gone" };
			if (now.revision !== from) return { kind: "edited meanwhile" };
			return this.#edit(now, article, actor);
		});
	}

	/** All states that an article ever had, newest first. */
	async revisions(id: number): Promise<Revision[]> {
		return this.#articles.revisions(id);
	}

	/** One of them; null if there is none, or the article is erased. */
	async findRevision(id: number, number: number): Promise<Revision | null> {
		return this.#articles.findRevision(id, number);
	}

	/** Takes back somebody's change, within an hour and if nothing came after it. */
	async undo(change: number, actor: string): Promise<Undo> {
		return this.#change(() => {
			const found = this.#changes.find(change);
			if (found?.actor !== actor) return { kind: "not yours" };
			const age = Date.now() - Date.parse(found.at);
			if (age > MINUTES_TO_UNDO * 60_000) return { kind: "too old" };
			const latest = this.#changes.latest(found.article);
			if (latest?.id !== change) return { kind: "changed since" };
			return this.#takeBack(found)
				? { kind: "undone", change: found }
				: { kind: "impossible" };
		});
	}

	/** Puts the shipped articles in, once in a server's life. */
	async loadExamples(articles: readonly Article[]): Promise<void> {
		this.#change(() => {
			const { changes } = this.#database.run(
				`INSERT INTO servers (id, examples_loaded_at) VALUES (?, ?)
				ON CONFLICT DO UPDATE SET examples_loaded_at = excluded.examples_loaded_at
				WHERE examples_loaded_at IS NULL`,
				this.#server,
				new Date().toISOString(),
			);
			if (changes === 0) return;
			for (const article of articles) this.#articles.insert(article, true, BOT);
		});
	}

	/** An article of this server in whatever state but erased. */
	async find(id: number): Promise<StoredArticle | null> {
		return this.#articles.find(id);
	}

	/** All live articles, in no order. */
	async live(): Promise<LiveArticle[]> {
		return this.#articles.live();
	}

	/** What a list shows, newest first. */
	async entries(state: "live" | "removed"): Promise<ArticleEntry[]> {
		return this.#articles.entries(state);
	}

	/** Live articles with an address, newest first. */
	async addresses(): Promise<{ readonly id: number; readonly url: string }[]> {
		return this.#articles.addresses();
	}

	/** All articles with their text, oldest first; those of each page as of then. */
	articles(state: "live" | "removed"): AsyncGenerator<StoredArticle> {
		return readPages((last) => this.#articles.page(state, last?.id ?? 0));
	}

	/** Takes a live article out; returns the change's id, null if it isn't live. */
	async remove(
		id: number,
		actor: string,
		reason: string,
	): Promise<number | null> {
		return this.#change(() => this.#remove(id, actor, reason));
	}

	/**
	 * Brings a removed article back.
	 *
	 * @returns the change's id; null if it isn't removed, or its very text is
	 * live again as another article
	 */
	async restore(id: number, actor: string): Promise<number | null> {
		return this.#change(() => this.#restore(id, actor));
	}

	/** Deletes a removed article's text and revisions for good. */
	async erase(id: number, actor: string): Promise<boolean> {
		const erased = this.#change(() => {
			if (!this.#articles.setState(id, "removed", "erased")) return false;
			this.#articles.deleteText(id);
			this.#vectors.delete(id);
			this.#sketches.delete(id);
			this.#exampleQuestions.delete(id);
			this.#changes.deleteReasons(id);
			this.#changes.add({ article: id, action: "erase", actor });
			return true;
		});
		if (erased) this.#database.wipe();
		return erased;
	}

	/** Changes that a filter finds, latest first. */
	async listChanges(
		filter: ChangeFilter,
		range: ChangeRange,
	): Promise<RecordedChange[]> {
		return this.#changes.list(filter, range);
	}

	async countChanges(filter: ChangeFilter): Promise<number> {
		return this.#changes.count(filter);
	}

	/** All changes that a filter finds, latest first; those of each page as of then. */
	changesFound(filter: ChangeFilter): AsyncGenerator<RecordedChange> {
		return readPages((last) =>
			this.#changes.list(filter, {
				limit: CHANGES_PER_PAGE,
				...(last && { before: last.id }),
			}),
		);
	}

	/** Articles that were erased, latest first. */
	async erased(): Promise<ErasedArticle[]> {
		return this.#changes.erased();
	}

	/** The vectors that a maker made of the passages of all live articles. */
	vectors(maker: string): AsyncGenerator<PassageVectors> {
		return readPages((last) => this.#vectors.page(maker, last?.article ?? 0));
	}

	/** Those of one article; null if it isn't live or there are none. */
	async findVectors(id: number, maker: string): Promise<PassageVectors | null> {
		return this.#vectors.find(id, maker);
	}

	/**
	 * The vectors that a maker made of an article's sentences; null if there are
	 * none, or the article isn't live or has another revision by now.
	 */
	async findSentenceVectors(
		id: number,
		revision: number,
		maker: string,
	): Promise<SentenceVectors | null> {
		return this.#vectors.findSentences(id, revision, maker);
	}

	/**
	 * Keeps an article's vectors, instead of those it had.
	 *
	 * @returns false if the article isn't live, or says something else by now
	 */
	async putVectors(vectors: ArticleVectors, maker: string): Promise<boolean> {
		return this.#vectors.put(vectors, maker);
	}

	/** Questions that the newest so many articles answer, those of each together. */
	async exampleQuestions(limit: number): Promise<string[][]> {
		return this.#exampleQuestions.list(limit);
	}

	/** Those of the newest so many articles for which a maker made none yet. */
	async withoutExampleQuestions(
		maker: string,
		limit: number,
	): Promise<number[]> {
		return this.#exampleQuestions.missing(maker, limit);
	}

	/** Keeps questions that an article answers, in place of those it had. */
	async putExampleQuestions(
		article: Pick<LiveArticle, "id" | "revision">,
		questions: readonly string[],
		maker: string,
	): Promise<void> {
		this.#exampleQuestions.put(article, questions, maker);
	}

	/**
	 * The sketches of all live articles. Those that are missing are made, in
	 * turns, so that a library of any size may be asked.
	 */
	async sketches(): Promise<{ article: number; sketch: Sketch }[]> {
		const slices = new Slices();
		const found: { article: number; sketch: Sketch }[] = [];
		for (const { article, revision, sketch } of this.#sketches.all()) {
			const made = sketch ?? this.#makeSketch(article, revision);
			if (made) found.push({ article, sketch: made });
			await slices.pause();
		}
		return found;
	}

	#makeSketch(id: number, revision: number): Sketch | null {
		const article = this.#articles.find(id);
		if (article?.state !== "live" || article.revision !== revision) return null;
		const sketch = toSketch(article.paragraphs);
		this.#sketches.put(id, revision, sketch);
		return sketch;
	}

	#change<Result>(change: () => Result): Result {
		const result = this.#database.transaction(change);
		this.#state++;
		return result;
	}

	/** The examples give way when the server's first own article comes. */
	#makeWay(): number[] {
		if (this.#articles.hadOwn()) return [];
		const reason = "The server has an article of its own.";
		return this.#articles
			.liveExampleIds()
			.filter((id) => this.#remove(id, BOT, reason));
	}

	#edit(now: StoredArticle, article: Article, actor: string): Edit {
		if (isSame(now, article)) return { kind: "same", article: now };
		const same = this.#articles.findSame(article.paragraphs);
		if (same && same.id !== now.id) return { kind: "twin", article: same };
		this.#articles.revise(now.id, article, actor);
		const edited = this.#articles.find(now.id) as StoredArticle;
		const { id, revision } = edited;
		const change = this.#changes.add({
			article: id,
			action: "edit",
			actor,
			revision,
		});
		return { kind: "edited", article: edited, change };
	}

	/** Does the opposite of a change that was an article's latest. */
	#takeBack({ article, action, actor, revision }: Change): boolean {
		switch (action) {
			case "add":
			case "restore":
				return this.#remove(article, actor, "") !== null;
			case "remove":
				return this.#restore(article, actor) !== null;
			case "edit": {
				const now = this.#articles.find(article);
				const number = (revision ?? 0) - 1;
				const before = this.#articles.findRevision(article, number);
				if (now?.state !== "live" || !before) return false;
				return this.#edit(now, before, actor).kind === "edited";
			}
			case "erase":
			case "set":
				return false;
		}
	}

	#remove(id: number, actor: string, reason: string): number | null {
		if (!this.#articles.setState(id, "live", "removed")) return null;
		return this.#changes.add({
			article: id,
			action: "remove",
			actor,
			reason: reason || null,
		});
	}

	#restore(id: number, actor: string): number | null {
		const article = this.#articles.find(id);
		if (!article || this.#articles.findSame(article.paragraphs)) return null;
		if (!this.#articles.setState(id, "removed", "live")) return null;
		return this.#changes.add({ article: id, action: "restore", actor });
	}
}

/** Reads page after page until one is empty; others get their turn in between. */
async function* readPages<Row extends object>(
	readAfter: (last: Row | undefined) => readonly Row[],
): AsyncGenerator<Row> {
	for (let last: Row | undefined; ; ) {
		const page = readAfter(last);
		yield* page;
		last = page.at(-1);
		if (!last) return;
		await nextTurn();
	}
}

function toUnchanged(article: StoredArticle): Addition {
	return { article, wasThere: true, examplesRemoved: [], change: null };
}
