import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { Desk } from "../../src/answer/desk.ts";
import { Database } from "../../src/library/database.ts";
import { Libraries } from "../../src/library/libraries.ts";
import { Indexes } from "../../src/search/indexes.ts";

/** A desk that posts by itself, and what it posted; made by {@link playPosting}. */
export class PostingStage<Posted> {
	readonly #part: "post" | "postDigest";
	#folder = "";
	#database: Database | undefined;
	#libraries: Libraries | undefined;
	#desk: Desk | undefined;
	posted: Posted[] = [];
	faults: unknown[] = [];
	/** What becomes of what is posted. */
	post: () => Promise<boolean> = async () => true;

	constructor(part: "post" | "postDigest") {
		this.#part = part;
	}

	async start(): Promise<void> {
		this.#folder = await mkdtemp(join(tmpdir(), "pullquote-"));
		this.#database = new Database(this.#folder);
		this.posted = [];
		this.faults = [];
		this.post = async () => true;
		this.open();
	}

	/** Makes the desk anew, as a restart does. */
	open(): void {
		const { database } = this;
		this.#libraries = new Libraries(database, []);
		const post = async (posted: unknown) => {
			this.posted.push(posted as Posted);
			return this.post();
		};
		this.#desk = new Desk({
			libraries: this.#libraries,
			database,
			indexes: new Indexes({
				folder: join(this.#folder, "indexes"),
				maxBytes: Number.POSITIVE_INFINITY,
			}),
			models: null,
			attachmentOrigins: [],
			[this.#part]: post,
			onFault: (error) => this.faults.push(error),
		});
	}

	async close(): Promise<void> {
		this.database.close();
		await rm(this.#folder, { recursive: true });
	}

	get database(): Database {
		if (!this.#database) throw new Error("nothing is played");
		return this.#database;
	}

	get libraries(): Libraries {
		if (!this.#libraries) throw new Error("nothing is played");
		return this.#libraries;
	}

	get desk(): Desk {
		if (!this.#desk) throw new Error("nothing is played");
		return this.#desk;
	}
}

/**
 * Plays what a desk without networks posts by itself, anew for each test, with a
 * date that tests set.
 */
export function playPosting<Posted>(
	part: "post" | "postDigest",
): PostingStage<Posted> {
	const stage = new PostingStage<Posted>(part);

	beforeEach(async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		await stage.start();
		vi.setSystemTime("2025-07-07T12:00:00Z");
	});

	afterEach(async () => {
		vi.useRealTimers();
		await stage.close();
	});

	return stage;
}
