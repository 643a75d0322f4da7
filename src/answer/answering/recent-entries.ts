import type { Libraries } from "../../library/libraries.ts";
import type { ArticleEntry } from "../../library/stored-article.ts";

/** Of so many servers. */
const MAX_KEPT = 10;

interface Kept {
	readonly state: number;
	readonly entries: readonly ArticleEntry[];
}

/**
 * The live articles of the servers that were asked last, read again after each
 * change only: of thousands, that takes longer than to answer a question.
 */
export class RecentEntries {
	readonly #libraries: Libraries;
	/** The one used longest ago first. */
	readonly #kept = new Map<string, Kept>();

	constructor(libraries: Libraries) {
		this.#libraries = libraries;
	}

	/** The newest first. */
	async of(server: string): Promise<readonly ArticleEntry[]> {
		const library = await this.#libraries.of(server);
		const { state } = library;
		const known = this.#kept.get(server);
		const isGood = known?.state === state;
		const entries = isGood ? known.entries : await library.entries("live");
		this.#keep(server, { state, entries });
		return entries;
	}

	#keep(server: string, kept: Kept): void {
		this.#kept.delete(server);
		this.#kept.set(server, kept);
		const [first = ""] = this.#kept.keys();
		if (this.#kept.size > MAX_KEPT) this.#kept.delete(first);
	}
}
