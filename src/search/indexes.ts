import { setImmediate as nextTurn } from "node:timers/promises";
import type { Library } from "../library/library.ts";
import { WordIndex } from "./word-index.ts";

/** The index of each server, made from its library when first needed. */
export class Indexes {
	readonly #indexes = new Map<string, Promise<WordIndex>>();

	/** The index of all live articles of a server. */
	of(server: string, library: Library): Promise<WordIndex> {
		const known = this.#indexes.get(server);
		if (known) return known;
		const made = makeIndex(library);
		this.#indexes.set(server, made);
		made.catch(() => this.#indexes.delete(server));
		return made;
	}

	/**
	 * Makes an article searchable, or no longer, as the library now has it. An
	 * index that can't be changed is made again when it is next asked.
	 */
	async update(server: string, library: Library, id: number): Promise<void> {
		try {
			const index = await this.#indexes.get(server);
			const article = index && (await library.find(id));
			if (article?.state === "live") await index?.add(article);
			else index?.remove(id);
		} catch {
			this.drop(server);
		}
	}

	/** Gives back a server's index; it is made again when needed. */
	drop(server: string): void {
		this.#indexes.delete(server);
	}
}

async function makeIndex(library: Library): Promise<WordIndex> {
	const index = new WordIndex();
	for (const id of await library.liveIds()) {
		const article = await library.find(id);
		if (article?.state === "live") await index.add(article);
		await nextTurn();
	}
	return index;
}
