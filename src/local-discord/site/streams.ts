import type { ServerResponse } from "node:http";
import type { Changes } from "../state/changes.ts";
import type { ItemTexts } from "./item-texts.ts";
import { PAGE_HEADERS } from "./page-headers.ts";

/** A browser opens six connections to one host; actions need some of them. */
const MAX_STREAMS = 4;
const HEARTBEAT_MS = 15_000;

/**
 * Tells open pages what has changed, by Server-Sent Events.
 *
 * Changes that come together are told together, and a page that is slow to
 * read is told again when it has read what it got.
 */
export class Streams {
	readonly #told = new Map<ServerResponse, ItemTexts>();
	readonly #write: () => ItemTexts;
	readonly #unwatch: () => void;
	readonly #heartbeat: NodeJS.Timeout;
	#isScheduled = false;

	constructor(changes: Changes, write: () => ItemTexts) {
		this.#write = write;
		this.#unwatch = changes.watch(() => this.#schedule());
		const beat = () => this.#beat();
		this.#heartbeat = setInterval(beat, HEARTBEAT_MS).unref();
	}

	/** Begins to tell a page everything, or says that too many listen. */
	open(response: ServerResponse): boolean {
		if (this.#told.size >= MAX_STREAMS) return false;
		response.writeHead(200, {
			...PAGE_HEADERS,
			"content-type": "text/event-stream",
		});
		this.#told.set(response, new Map());
		response.on("close", () => this.#told.delete(response));
		response.on("drain", () => this.#schedule());
		this.#tell(response, this.#write());
		return true;
	}

	close(): void {
		this.#unwatch();
		clearInterval(this.#heartbeat);
		for (const response of this.#told.keys()) response.end();
	}

	#schedule(): void {
		if (this.#isScheduled || this.#told.size === 0) return;
		this.#isScheduled = true;
		setImmediate(() => {
			this.#isScheduled = false;
			this.#tellAll();
		});
	}

	#tellAll(): void {
		const ready = [...this.#told.keys()].filter(
			(response) => !response.writableNeedDrain,
		);
		if (ready.length === 0) return;
		const texts = this.#write();
		for (const response of ready) this.#tell(response, texts);
	}

	#tell(response: ServerResponse, texts: ItemTexts): void {
		const changed = findChanged(this.#told.get(response) ?? new Map(), texts);
		this.#told.set(response, texts);
		if (changed.length === 0) return;
		response.write(`data: {${changed.join(",")}}\n\n`);
	}

	#beat(): void {
		for (const response of this.#told.keys()) {
			if (!response.writableNeedDrain) response.write(":\n\n");
		}
	}
}

/** Lists the JSON fields of what is new, different or gone. */
function findChanged(before: ItemTexts, after: ItemTexts): string[] {
	const different = [...after].filter(
		([key, text]) => before.get(key) !== text,
	);
	const gone = [...before.keys()].filter((key) => !after.has(key));
	return [
		...different.map(([key, text]) => `"${key}":${text}`),
		...gone.map((key) => `"${key}":null`),
	];
}
