import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Desk } from "../answer/desk.ts";
import type { Article } from "../article/article.ts";
import { Database } from "../library/database.ts";
import { Libraries } from "../library/libraries.ts";
import { Servers } from "../library/servers.ts";
import { FormDrafts } from "../records/form-drafts.ts";
import { OpenQuestions } from "../records/open-questions.ts";
import { Indexes } from "../search/indexes.ts";

/**
 * Lets a tool use the very desk that commands talk to, over a database in a
 * temporary folder that is deleted afterwards.
 *
 * @param examples in the library of every server, as in the real bot
 */
export async function withTemporaryDesk<Result>(
	examples: readonly Article[],
	use: (desk: Desk) => Promise<Result>,
): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	const database = new Database(folder);
	const indexes = new Indexes({
		folder: join(folder, "indexes"),
		maxBytes: Number.POSITIVE_INFINITY,
	});
	try {
		return await use(
			new Desk({
				libraries: new Libraries(database, examples),
				servers: new Servers(database),
				drafts: new FormDrafts(database),
				openQuestions: new OpenQuestions(database),
				indexes,
				attachmentOrigins: [],
			}),
		);
	} finally {
		await indexes.settle();
		database.close();
		await rm(folder, { recursive: true });
	}
}
