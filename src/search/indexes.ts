import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Library } from "../library/library.ts";
import { ServerIndex } from "./server-index.ts";
import type { Encoder } from "./vectors/article-encoding.ts";
import type { Progress } from "./vectors/vector-making.ts";

/** So many articles are encoded between two reports of it. */
const ARTICLES_PER_REPORT = 100;

/** What is searched of one server. */
export type Searchable = Pick<
	ServerIndex,
	"state" | "words" | "vectors" | "sentences" | "waiting" | "encodedSoon"
>;

interface Parts {
	/** For the files of all servers. */
	readonly folder: string;
	/**
	 * Of memory for all indexes; when it is passed, those used longest ago are
	 * given back, the one used last aside.
	 */
	readonly maxBytes: number;
	/** None: articles are found by their words only. */
	readonly models?: Encoder | null;
	/** Told now and then while a server's articles are encoded, and at the end. */
	readonly onProgress?: (progress: Progress & { server: string }) => void;
}

/** The indexes of all servers, each loaded when first asked. */
export class Indexes {
	readonly #parts: Parts;
	/** The one used longest ago first. */
	readonly #indexes = new Map<string, Promise<ServerIndex>>();
	/** Indexes given back, until their files are written. */
	readonly #closed = new Map<string, Promise<void>>();
	readonly #bytes = new Map<string, number>();

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** In memory now. */
	get bytes(): number {
		return this.#bytes.values().reduce((sum, bytes) => sum + bytes, 0);
	}

	/** The index of all live articles of a server. */
	async of(server: string, library: Library): Promise<Searchable> {
		const loading = this.#indexes.get(server) ?? this.#load(server, library);
		this.#indexes.delete(server);
		this.#indexes.set(server, loading);
		const index = await loading;
		this.#account(server, index);
		// If the models failed, they may do by now.
		index.encode();
		return index;
	}

	/**
	 * Makes an article searchable, or no longer, as the library now has it. An
	 * index that can't be changed is loaded again when it is next asked.
	 */
	async update(server: string, id: number): Promise<void> {
		try {
			const index = await this.#indexes.get(server);
			await index?.update(id);
			if (index) this.#account(server, index);
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
		this.#account(server, index);
	}

	/** Forgets all servers but these, and deletes their files. */
	async keepOnly(servers: readonly string[]): Promise<void> {
		const kept = new Set(servers);
		const others = [...this.#indexes.keys()].filter((one) => !kept.has(one));
		for (const server of others) this.#drop(server);
		const folders = await listFolders(this.#parts.folder);
		for (const server of new Set([
			...others,
			...this.#closed.keys(),
			...folders,
		]))
			if (!kept.has(server)) await this.#deleteFiles(server);
	}

	/** Waits until all vectors of a server are made, or that was given up. */
	async encoded(server: string): Promise<void> {
		await (await this.#indexes.get(server))?.encoded();
	}

	/** Gives all indexes back, and waits until their files are written. */
	async close(): Promise<void> {
		for (const server of [...this.#indexes.keys()]) this.#drop(server);
		await Promise.all(this.#closed.values());
	}

	/** Waits until all files are written; not for articles being encoded. */
	async settle(): Promise<void> {
		for (const loading of this.#indexes.values())
			await (await loading).settle();
		await Promise.all(this.#closed.values());
	}

	#load(server: string, library: Library): Promise<ServerIndex> {
		const index: ServerIndex = new ServerIndex({
			server,
			library,
			folder: join(this.#parts.folder, server),
			encoder: this.#parts.models ?? null,
			onProgress: (progress) => this.#report(server, index, progress),
		});
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

	#report(server: string, index: ServerIndex, progress: Progress): void {
		this.#account(server, index);
		const { made, waiting, error } = progress;
		if (made % ARTICLES_PER_REPORT === 0 || waiting === 0 || error)
			this.#parts.onProgress?.({ server, ...progress });
	}

	#account(server: string, { bytes }: ServerIndex): void {
		if (!this.#indexes.has(server)) return;
		this.#bytes.set(server, bytes);
		const usedLast = [...this.#indexes.keys()].at(-1);
		for (const other of this.#indexes.keys()) {
			if (this.bytes <= this.#parts.maxBytes) return;
			if (other !== usedLast) this.#drop(other);
		}
	}

	#drop(server: string): void {
		const closed = this.#indexes.get(server)?.then((index) => {
			index.close();
			return index.settle();
		});
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
		await rm(join(this.#parts.folder, server), {
			recursive: true,
			force: true,
		});
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
