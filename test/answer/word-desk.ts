import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Desk } from "../../src/answer/desk.ts";
import { Database } from "../../src/library/database.ts";
import { Libraries } from "../../src/library/libraries.ts";
import { Indexes } from "../../src/search/indexes.ts";

/** A desk without networks or articles, over a database in a temporary folder. */
export interface WordDesk {
	readonly desk: Desk;
	readonly libraries: Libraries;
	close(): Promise<void>;
}

export async function openWordDesk(): Promise<WordDesk> {
	const folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	const database = new Database(folder);
	const libraries = new Libraries(database, []);
	const desk = new Desk({
		libraries,
		database,
		indexes: new Indexes({
			folder: join(folder, "indexes"),
			maxBytes: Number.POSITIVE_INFINITY,
		}),
		models: null,
		attachmentOrigins: [],
	});
	return {
		desk,
		libraries,
		async close() {
			await desk.gaps.settle();
			database.close();
			await rm(folder, { recursive: true });
		},
	};
}
