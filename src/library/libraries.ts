import type { Article } from "../article/article.ts";
import type { Database } from "./database.ts";
import { Library } from "./library.ts";

/** The libraries of all Discord servers, each made when first asked for. */
export class Libraries {
	readonly #database: Database;
	readonly #examples: readonly Article[];
	readonly #libraries = new Map<string, Promise<Library>>();

	/** @param examples put into the library of a server that asks first */
	constructor(database: Database, examples: readonly Article[]) {
		this.#database = database;
		this.#examples = examples;
	}

	/** The library of a server, which has the examples from its first use on. */
	of(server: string): Promise<Library> {
		const known = this.#libraries.get(server);
		if (known) return known;
		const made = this.#make(server);
		this.#libraries.set(server, made);
		made.catch(() => this.#libraries.delete(server));
		return made;
	}

	/** Forgets a server whose data are erased. */
	drop(server: string): void {
		this.#libraries.delete(server);
	}

	async #make(server: string): Promise<Library> {
		const library = new Library(this.#database, server);
		await library.loadExamples(this.#examples);
		return library;
	}
}
