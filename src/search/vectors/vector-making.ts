import { isReadable } from "../../article/article-language.ts";
import type { Library } from "../../library/library.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { PassageVectors } from "../../library/tables/vector-table.ts";
import { type Encoder, encodeArticle } from "./article-encoding.ts";
import { toStoredCodes } from "./vector-codes.ts";
import type { VectorIndex } from "./vector-index.ts";
import { readVectorMaker } from "./vector-maker.ts";

/** How far one server's articles are encoded. */
export interface Progress {
	/** Articles encoded since the index was loaded. */
	readonly made: number;
	/** Articles that are found by their words only, so far. */
	readonly waiting: number;
	/** Why no more are encoded for now, if that is so. */
	readonly error?: unknown;
}

interface Parts {
	readonly server: string;
	readonly library: Library;
	readonly index: VectorIndex;
	readonly encoder: Encoder;
	readonly onProgress: (progress: Progress) => void;
}

/** An article that waits; each change of the article makes it wait anew. */
interface Turn {
	readonly article: number;
}

/**
 * Keeps one server's vectors: reads those that the library has, and makes
 * those that it lacks, in the background, the newest article's first. Articles
 * that the encoder can't read have none.
 *
 * When encoding fails it stops, and goes on when it is next started.
 */
export class VectorMaking {
	readonly #parts: Parts;
	readonly #closing = new AbortController();
	/** The last one's turn is next. */
	readonly #turns: Turn[] = [];
	#running: Promise<void> | null = null;
	#maker: Promise<string> | null = null;
	#made = 0;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** How many articles have no vectors yet. */
	get waiting(): number {
		return this.#turns.length;
	}

	/** Reads the vectors that the library has, and notes which it lacks. */
	async load(): Promise<void> {
		const { library, index } = this.#parts;
		const maker = await this.readMaker();
		for await (const vectors of library.vectors(maker)) this.#put(vectors);
		const live = (await library.live()).sort((a, b) => a.id - b.id);
		for (const { id, revision } of live)
			if (!index.has(id, revision)) this.#turns.push({ article: id });
	}

	/** Follows a change: null if the article isn't live any more. */
	update(id: number, article: StoredArticle | null): void {
		const { index } = this.#parts;
		this.#takeOut((turn) => turn.article === id);
		if (article && index.has(id, article.revision)) return;
		index.remove(id);
		if (article) this.#turns.push({ article: id });
		this.start();
	}

	/** Makes the vectors that are missing, unless that is under way. */
	start(): void {
		if (this.#turns.length === 0) return;
		this.#running ??= this.#makeAll().finally(() => {
			this.#running = null;
		});
	}

	/** Names what makes the vectors. */
	readMaker(): Promise<string> {
		this.#maker ??= readVectorMaker(this.#parts.encoder.encoderHash);
		return this.#maker;
	}

	/** Waits until there is nothing more to do, or it was given up. */
	async settle(): Promise<void> {
		while (this.#running) await this.#running;
	}

	/** Drops what is being made. */
	close(): void {
		this.#closing.abort();
	}

	/** Never rejects: without vectors there still are words. */
	async #makeAll(): Promise<void> {
		for (;;) {
			const turn = this.#turns.at(-1);
			if (!turn || this.#closing.signal.aborted) return;
			try {
				await this.#make(turn);
			} catch (error) {
				return this.#fail(turn, error);
			}
			this.#takeOut((one) => one === turn);
			this.#made++;
			this.#report();
		}
	}

	/** Others have their turn before the one that failed. */
	#fail(turn: Turn, error: unknown): void {
		if (this.#closing.signal.aborted) return;
		if (this.#takeOut((one) => one === turn)) this.#turns.unshift(turn);
		this.#report(error);
	}

	async #make(turn: Turn): Promise<void> {
		const article = await this.#parts.library.find(turn.article);
		if (article?.state !== "live" || !isReadable(article)) return;
		const vectors = await this.#findOrEncode(article);
		// It may have been changed meanwhile, and then waits anew or is gone.
		if (vectors && this.#turns.includes(turn)) this.#put(vectors);
	}

	#put({ article, revision, vectors }: PassageVectors): void {
		this.#parts.index.put(article, revision, toStoredCodes(vectors));
	}

	/** An article that was restored may have its vectors still. */
	async #findOrEncode(article: StoredArticle): Promise<PassageVectors | null> {
		const maker = await this.readMaker();
		const { library, encoder, server } = this.#parts;
		const { signal } = this.#closing;
		const found = await library.findVectors(article.id, maker);
		if (found?.revision === article.revision) return found;
		const vectors = await encodeArticle(article, encoder, { server, signal });
		signal.throwIfAborted();
		return (await library.putVectors(vectors, maker)) ? vectors : null;
	}

	#takeOut(isMeant: (turn: Turn) => boolean): boolean {
		const at = this.#turns.findLastIndex(isMeant);
		if (at >= 0) this.#turns.splice(at, 1);
		return at >= 0;
	}

	#report(error?: unknown): void {
		const { onProgress } = this.#parts;
		const progress = { made: this.#made, waiting: this.waiting };
		onProgress(error === undefined ? progress : { ...progress, error });
	}
}
