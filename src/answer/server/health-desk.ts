import { readFile } from "node:fs/promises";
import type { Database } from "../../library/database.ts";
import {
	checkData,
	type DataHealth,
} from "../../library/health/data-health.ts";
import type { Libraries } from "../../library/libraries.ts";
import { ModelError, type Models } from "../../model/models.ts";
import type { Indexes } from "../../search/indexes.ts";

/** How the bot is, and one server's index. */
export interface Health {
	/** Pullquote's own: "0.1.0". */
	readonly version: string;
	/** When the process was started: ISO 8601, UTC. */
	readonly startedAt: string;
	readonly data: DataHealth;
	readonly index: IndexHealth;
	readonly networks: NetworksHealth;
}

/** How far one server's articles can be found. */
export interface IndexHealth {
	/** Live ones. */
	readonly articles: number;
	/** Those of them that aren't in the index. */
	readonly missing: number;
	readonly passages: number;
	/** Articles that are found by words only, until they are encoded. */
	readonly waiting: number;
}

/** Whether the networks do what they are asked, and how soon; or why not. */
export type NetworksHealth =
	| { readonly kind: "working"; readonly milliseconds: number }
	| { readonly kind: "busy" }
	/** `why` is null if it was never meant to have any. */
	| { readonly kind: "off"; readonly why: string | null }
	| { readonly kind: "failing"; readonly why: string };

/** So long the networks may take for one short question. */
const MILLISECONDS_TO_ANSWER = 5_000;

/** Who asks again so soon gets what was found. */
const MILLISECONDS_REMEMBERED = 10_000;

const PACKAGE = new URL("../../../package.json", import.meta.url);

/** Looks at everything that the bot needs, by using it. */
export class HealthDesk {
	readonly #database: Database;
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #whyWordsOnly: string | null;
	/** All servers have the same data folder. */
	#data: Promise<DataHealth> | null = null;
	#dataUntil = 0;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		readonly models: Models | null;
		/** Why there are no models, if they were wanted. */
		readonly whyWordsOnly?: string | null;
	}) {
		this.#database = parts.database;
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#models = parts.models;
		this.#whyWordsOnly = parts.whyWordsOnly ?? null;
	}

	async check(server: string): Promise<Health> {
		const [data, index, networks, version] = await Promise.all([
			this.#checkData(),
			this.#checkIndex(server),
			this.#checkNetworks(server),
			readVersion(),
		]);
		const startedAt = new Date(
			Date.now() - process.uptime() * 1_000,
		).toISOString();
		return { version, startedAt, data, index, networks };
	}

	#checkData(): Promise<DataHealth> {
		if (this.#data && performance.now() < this.#dataUntil) return this.#data;
		this.#dataUntil = Number.POSITIVE_INFINITY;
		this.#data = checkData(this.#database.folder).finally(() => {
			this.#dataUntil = performance.now() + MILLISECONDS_REMEMBERED;
			// An article may have been erased while the check was reading.
			this.#database.finishWiping();
		});
		return this.#data;
	}

	async #checkIndex(server: string): Promise<IndexHealth> {
		const library = await this.#libraries.of(server);
		const { words, waiting } = await this.#indexes.of(server, library);
		const live = await library.live();
		return {
			articles: live.length,
			missing: live.filter(({ id }) => !words.has(id)).length,
			passages: words.countPassages(),
			waiting,
		};
	}

	/** Lets both of them work. */
	async #checkNetworks(server: string): Promise<NetworksHealth> {
		if (this.#models === null) return { kind: "off", why: this.#whyWordsOnly };
		const started = performance.now();
		const signal = AbortSignal.timeout(MILLISECONDS_TO_ANSWER);
		const work = { server, signal };
		try {
			await this.#models.encodeQuestion(QUESTION, work);
			const passages = [{ passage: PASSAGE }];
			for await (const _ of this.#models.read(QUESTION, passages, work)) break;
		} catch (error) {
			if (!(error instanceof ModelError)) throw error;
			if (!signal.aborted) return { kind: "failing", why: error.message };
		}
		if (signal.aborted) return { kind: "busy" };
		return { kind: "working", milliseconds: performance.now() - started };
	}
}

const QUESTION = "Is it working?";
const PASSAGE = "It is working.";

async function readVersion(): Promise<string> {
	return JSON.parse(await readFile(PACKAGE, "utf8")).version;
}
