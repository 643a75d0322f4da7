import type { Library } from "../library/library.ts";
import { Slices } from "../slices.ts";
import { indexArticle, toHash } from "./indexing.ts";
import { MAX_SEGMENT_PASSAGES } from "./merge-policy.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import { SegmentFiles } from "./segment-files.ts";
import { WordIndex } from "./word-index.ts";

/** The index of one server's library, its files kept in step with it. */
export class ServerIndex {
	readonly words = new WordIndex();
	readonly #library: Library;
	readonly #files: SegmentFiles;
	#saving: Promise<void> = Promise.resolve();
	/** Changes and savings that aren't finished. */
	readonly #unfinished = new Set<Promise<void>>();

	constructor(library: Library, folder: string) {
		this.#library = library;
		this.#files = new SegmentFiles(folder);
	}

	/**
	 * Reads what the files know of the library's articles, and analyzes those
	 * that they don't know. The database decides: an article that was changed
	 * or removed since is not taken from a file.
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
		// An article may have been erased while nobody could tell the files.
		this.#tidy(() => this.words.purge());
	}

	/** Makes an article searchable, or no longer, as the library now has it. */
	update(id: number): Promise<void> {
		return this.#note(async () => {
			const article = await this.#library.find(id);
			if (article?.state === "live") await this.words.add(article);
			else this.words.remove(id);
			this.#tidy();
		});
	}

	/** Makes sure that an erased article's words stay nowhere. */
	forget(id: number): Promise<void> {
		return this.#note(async () => {
			this.words.remove(id);
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

	/** Waits until nothing is being changed or written. */
	async settle(): Promise<void> {
		while (this.#unfinished.size > 0)
			await Promise.allSettled(this.#unfinished);
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
