import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { readAnalyzerVersion } from "./analyzer-version.ts";
import { pack, unpack } from "./packing.ts";
import { Segment, type SegmentSections } from "./segment.ts";

/** A smaller one is made again sooner than its file is worth. */
export const MIN_SAVED_PASSAGES = 1024;

const ENDING = ".segment";

/** How a file is named that this class wrote to its end. */
const NUMBERED = /^\d+\.segment$/u;

/**
 * The larger segments of one server's index as files in a folder, so that a
 * start doesn't analyze everything again.
 *
 * A file that is damaged or was made by another analyzer is deleted unread.
 * Whether its articles are still the library's is for the reader to check.
 */
export class SegmentFiles {
	readonly #folder: string;
	readonly #names = new Map<Segment, string>();
	#lastNumber = 0;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** What can be read, one segment after the other. */
	async *read(): AsyncGenerator<Segment> {
		const maker = await readAnalyzerVersion();
		for (const name of await listFiles(this.#folder)) {
			const file = join(this.#folder, name);
			const sections = NUMBERED.test(name)
				? unpack(await readFile(file), maker)
				: null;
			if (sections === null) await rm(file, { force: true });
			else {
				this.#lastNumber = Math.max(
					this.#lastNumber,
					Number.parseInt(name, 10),
				);
				yield this.#know(new Segment(sections as SegmentSections), name);
			}
		}
	}

	/** Makes the folder hold these segments, the small ones aside. */
	async save(segments: readonly Segment[]): Promise<void> {
		for (const segment of segments)
			if (segment.passages >= MIN_SAVED_PASSAGES && !this.#names.has(segment))
				await this.#write(segment);
		for (const [segment, name] of this.#names)
			if (!segments.includes(segment)) {
				await rm(join(this.#folder, name), { force: true });
				this.#names.delete(segment);
			}
	}

	/** Deletes all files. */
	async erase(): Promise<void> {
		this.#names.clear();
		await rm(this.#folder, { recursive: true, force: true });
	}

	async #write(segment: Segment): Promise<void> {
		await mkdir(this.#folder, { recursive: true });
		const name = `${++this.#lastNumber}${ENDING}`;
		const unfinished = join(this.#folder, `${name}.unfinished`);
		const pieces = pack(segment.sections, await readAnalyzerVersion());
		await using file = await open(unfinished, "w");
		await file.writev(pieces);
		await file.sync();
		await rename(unfinished, join(this.#folder, name));
		this.#know(segment, name);
	}

	#know(segment: Segment, name: string): Segment {
		this.#names.set(segment, name);
		return segment;
	}
}

async function listFiles(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw error;
	}
}
