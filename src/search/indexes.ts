import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Library } from "../library/library.ts";
import { ServerIndex } from "./server-index.ts";
import type { WordIndex } from "./word-index.ts";

/** The indexes of all servers, each loaded when first asked. */
export class Indexes {
	readonly #folder: string;
	readonly #maxBytes: number;
	/** The one used longest ago first. */
	readonly #indexes = new Map<string, Promise<ServerIndex>>();
	/** Indexes given back, until their files are written. */
	readonly #closed = new Map<string, Promise<void>>();
	readonly #bytes = new Map<string, number>();

	/**
	 * @param parts.folder for the files of all servers
	 * @param parts.maxBytes of memory for all indexes; when it is passed, those
	 * used longest ago are given back, the one in use aside
	 */
	constructor(parts: { readonly folder: string; readonly maxBytes: number }) {
		this.#folder = parts.folder;
		this.#maxBytes = parts.maxBytes;
	}

	/** In memory now. */
	get bytes(): number {
		return this.#bytes.values().reduce((sum, bytes) => sum + bytes, 0);
	}

	/** The index of all live articles of a server. */
	async of(server: string, library: Library): Promise<WordIndex> {
		const loading = this.#indexes.get(server) ?? this.#load(server, library);
		this.#indexes.delete(server);
		this.#indexes.set(server, loading);
		const { words } = await loading;
		this.#account(server, words);
		return words;
	}

	/**
	 * Makes an article searchable, or no longer, as the library now has it. An
	 * index that can't be changed is loaded again when it is next asked.
	 */
	async update(server: string, id: number): Promise<void> {
		try {
			const index = await this.#indexes.get(server);
			await index?.update(id);
			if (index) this.#account(server, index.words);
		} catch {
			this.#drop(server);
		}
	}

	/** Makes sure that an erased article's words stay nowhere. */
	async forget(server: string, id: number): Promise<void> {
		const loading = this.#indexes.get(server);
		const index = await loading?.catch(() => undefined);
		if (!index) return this.#deleteFiles(server);
		await index.forget(id);
		this.#account(server, index.words);
	}

	/** Forgets all servers but these, and deletes their files. */
	async keepOnly(servers: readonly string[]): Promise<void> {
		const kept = new Set(servers);
		const others = [...this.#indexes.keys()].filter((one) => !kept.has(one));
		for (const server of others) this.#drop(server);
		const folders = await listFolders(this.#folder);
		for (const server of new Set([
			...others,
			...this.#closed.keys(),
			...folders,
		]))
			if (!kept.has(server)) await this.#deleteFiles(server);
	}

	/** Waits until all files are written. */
	async settle(): Promise<void> {
		for (const loading of this.#indexes.values())
			await (await loading).settle();
		await Promise.all(this.#closed.values());
	}

	#load(server: string, library: Library): Promise<ServerIndex> {
		const index = new ServerIndex(library, join(this.#folder, server));
		const loading = this.#closing(server)
			.then(() => index.load())
			.then(() => index);
		loading.catch(() => this.#drop(server));
		return loading;
	}

	/** Of an index that was given back, the last file may still be written. */
	async #closing(server: string): Promise<void> {
		const closed = this.#closed.get(server);
		await closed;
		// It may have been given back again meanwhile.
		if (this.#closed.get(server) === closed) this.#closed.delete(server);
	}

	#account(server: string, { bytes }: WordIndex): void {
		if (!this.#indexes.has(server)) return;
		this.#bytes.set(server, bytes);
		for (const other of this.#indexes.keys()) {
			if (this.bytes <= this.#maxBytes) return;
			if (other !== server) this.#drop(other);
		}
	}

	#drop(server: string): void {
		const closed = this.#indexes.get(server)?.then((index) => index.settle());
		if (closed)
			this.#closed.set(
				server,
				closed.catch(() => undefined),
			);
		this.#indexes.delete(server);
		this.#bytes.delete(server);
	}

	async #deleteFiles(server: string): Promise<void> {
		await this.#closing(server);
		await rm(join(this.#folder, server), { recursive: true, force: true });
	}
}

async function listFolders(folder: string): Promise<string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw error;
	}
}
