import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Desk } from "../answer/desk.ts";
import type { Tell } from "../answer/gap/notice.ts";
import type { Article } from "../article/article.ts";
import { Database } from "../library/database.ts";
import { Libraries } from "../library/libraries.ts";
import type { Library } from "../library/library.ts";
import type { Models } from "../model/models.ts";
import { Indexes, type Searchable } from "../search/indexes.ts";

/** The very desk that commands talk to, for a tool. */
export interface TemporaryDesk {
	readonly desk: Desk;
	/** What the desk keeps, for whoever looks behind it. */
	readonly database: Database;
	/** Waits until all articles of a server are found by meaning, too. */
	encoded(server: string): Promise<void>;
	/** What the desk asks, for a tool that looks behind it. */
	open(server: string): Promise<{
		readonly library: Library;
		readonly index: Searchable;
	}>;
}

/**
 * Lets a tool use the very desk that commands talk to, over a database in a
 * temporary folder that is deleted afterwards.
 *
 * @param setup.examples in the library of every server, as in the real bot
 * @param setup.models null: by words only; they aren't closed
 */
export async function withTemporaryDesk<Result>(
	setup: {
		readonly examples: readonly Article[];
		readonly models: Models | null;
		/** How members are told what they wished to be told; nobody is. */
		readonly tell?: Tell;
	},
	use: (temporary: TemporaryDesk) => Promise<Result>,
): Promise<Result> {
	const { examples, models, tell = async () => false } = setup;
	const folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	const database = new Database(folder);
	const indexes = new Indexes({
		folder: join(folder, "indexes"),
		maxBytes: Number.POSITIVE_INFINITY,
		models,
	});
	const libraries = new Libraries(database, examples);
	const desk = new Desk({
		libraries,
		database,
		indexes,
		models,
		attachmentOrigins: [],
		tell,
	});
	try {
		return await use({
			desk,
			database,
			encoded: (server) => indexes.encoded(server),
			async open(server) {
				const library = await libraries.of(server);
				return { library, index: await indexes.of(server, library) };
			},
		});
	} finally {
		await desk.gaps.stop();
		await desk.examples.stop();
		await indexes.close();
		database.close();
		await rm(folder, { recursive: true });
	}
}
