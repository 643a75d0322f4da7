import { setTimeout as delay } from "node:timers/promises";
import type { Library } from "../library/library.ts";
import { Slices } from "../slices.ts";
import type { Spot } from "./candidate.ts";
import { indexArticle, toHash } from "./segments/indexing.ts";
import { MAX_SEGMENT_PASSAGES } from "./segments/merge-policy.ts";
import { SegmentBuilder } from "./segments/segment-builder.ts";
import { SegmentFiles } from "./segments/segment-files.ts";
import type { Encoder } from "./vectors/article-encoding.ts";
import { measureSentences } from "./vectors/sentence-closeness.ts";
import { VectorIndex } from "./vectors/vector-index.ts";
import { type Progress, VectorMaking } from "./vectors/vector-making.ts";
import { WordIndex } from "./words/word-index.ts";

/** An article takes a fifth of a second to be encoded; more are not waited for. */
const MAX_AWAITED_ARTICLES = 5;
const MILLISECONDS_TO_AWAIT = 1_500;

/** The index of one server's library, its files kept in step with it. */
export class ServerIndex {
	readonly words = new WordIndex();
	/** Empty where nothing encodes. */
	readonly vectors = new VectorIndex();
	/** What tells how close the sentences of passages are to a question. */
	readonly sentences = {
		measure: (question: Float32Array, spots: readonly Spot[]) =>
			this.#measureSentences(question, spots),
	};
	readonly #making: VectorMaking | null;
	readonly #library: Library;
	readonly #files: SegmentFiles;
	#saving: Promise<void> = Promise.resolve();
	#state = 0;
	/** Changes and savings that aren't finished. */
	readonly #unfinished = new Set<Promise<void>>();

	constructor(parts: {
		readonly server: string;
		readonly library: Library;
		readonly folder: string;
		/** Null: articles are found by their words only. */
		readonly encoder: Encoder | null;
		readonly onProgress: (progress: Progress) => void;
	}) {
		const { encoder } = parts;
		this.#library = parts.library;
		this.#files = new SegmentFiles(parts.folder);
		const onProgress = (progress: Progress) => {
			this.#state++;
			parts.onProgress(progress);
		};
		this.#making =
			encoder &&
			new VectorMaking({ ...parts, encoder, index: this.vectors, onProgress });
	}

	/** In memory. */
	get bytes(): number {
		return this.words.bytes + this.vectors.bytes;
	}

	/** Another number after each change of what is found. */
	get state(): number {
		return this.#state;
	}

	/** How many articles are found by their words only, until they are encoded. */
	get waiting(): number {
		return this.#making?.waiting ?? 0;
	}

	/**
	 * Reads what the files know of the library's articles, and analyzes those
	 * that they don't know. The database decides: an article that was changed
	 * or removed since is not taken from a file. Vectors that are missing are
	 * made later, in the background.
	 */
	async load(): Promise<void> {
		const slices = new Slices();
		const live = await this.#library.live();
		const states = new Map(
			live.map(({ id, revision, textHash }) => [
				id,
				`${revision} ${toHash(textHash)}`,
			]),
		);
		for await (const segment of this.#files.read()) {
			this.words.addSegment(
				segment,
				({ id, revision, hash }) => states.get(id) === `${revision} ${hash}`,
			);
			await slices.pause();
		}
		await this.#analyze(
			live.map(({ id }) => id).filter((id) => !this.words.has(id)),
		);
		await this.#making?.load();
		// An article may have been erased while nobody could tell the files.
		this.#tidy(() => this.words.purge());
		this.encode();
	}

	/** Makes the vectors that are missing, unless that is under way. */
	encode(): void {
		this.#making?.start();
	}

	/** Makes an article searchable, or no longer, as the library now has it. */
	update(id: number): Promise<void> {
		return this.#note(async () => {
			const article = await this.#library.find(id);
			const live = article?.state === "live" ? article : null;
			this.#making?.update(id, live);
			if (live) await this.words.add(live);
			else this.words.remove(id);
			this.#state++;
			this.#tidy();
		});
	}

	/** Makes sure that an erased article's words stay nowhere. */
	forget(id: number): Promise<void> {
		return this.#note(async () => {
			this.words.remove(id);
			this.#making?.update(id, null);
			this.#state++;
			const erasing = this.#saving.then(async () => {
				await this.#files.erase();
				await this.words.purge();
			});
			// Nothing is written until no segment has the words any more.
			this.#saving = erasing.catch(() => undefined);
			await erasing;
			this.#tidy();
		});
	}

	/** Waits until all vectors are made, or that was given up. */
	async encoded(): Promise<void> {
		await this.#making?.settle();
	}

	/**
	 * Waits a moment if a few articles are being encoded: a question often comes
	 * right after the article that it is about.
	 */
	async encodedSoon(): Promise<void> {
		if (this.waiting === 0 || this.waiting > MAX_AWAITED_ARTICLES) return;
		const moment = delay(MILLISECONDS_TO_AWAIT, undefined, { ref: false });
		await Promise.race([this.encoded(), moment]);
	}

	/** Drops what is being encoded. */
	close(): void {
		this.#making?.close();
	}

	/** Waits until nothing is being changed or written, encoding aside. */
	async settle(): Promise<void> {
		while (this.#unfinished.size > 0)
			await Promise.allSettled(this.#unfinished);
	}

	async #measureSentences(
		question: Float32Array,
		spots: readonly Spot[],
	): Promise<(number | null)[]> {
		const maker = await this.#making?.readMaker();
		if (maker === undefined) return spots.map(() => null);
		return measureSentences(question, spots, (article, revision) =>
			this.#library.findSentenceVectors(article, revision, maker),
		);
	}

	/** Analyzes articles, many into one segment. */
	async #analyze(ids: readonly number[]): Promise<void> {
		const slices = new Slices();
		let builder = new SegmentBuilder();
		for (const id of ids) {
			const article = await this.#library.find(id);
			if (article?.state === "live")
				await indexArticle(article, builder, slices);
			if (builder.passages >= MAX_SEGMENT_PASSAGES) {
				this.words.addSegment(await builder.build(slices));
				builder = new SegmentBuilder();
			}
		}
		if (builder.passages > 0)
			this.words.addSegment(await builder.build(slices));
	}

	/** Merges and saves in the background, one time after the other. */
	#tidy(before: () => Promise<void> = async () => {}): void {
		this.#saving = this.#note(() =>
			this.#saving
				.then(before)
				.then(() => this.words.merge())
				.then(() => this.#files.save(this.words.segments))
				// A start without files is only slower.
				.catch(() => undefined),
		);
	}

	#note(work: () => Promise<void>): Promise<void> {
		const noted = work().finally(() => this.#unfinished.delete(noted));
		this.#unfinished.add(noted);
		return noted;
	}
}
