import { ChangeRecord } from "../../library/change-record.ts";
import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";
import { NO_ARTICLE } from "../../library/stored-article.ts";

/** Who changes something of a server that is no article. */
export interface ChangeAuthor {
	readonly server: string;
	/** A Discord user's id. */
	readonly actor: string;
	/** What is changed, in words for the record. */
	readonly reason: string;
}

/** Makes a change and puts it on record: both, or none if it throws. */
export function changeOnRecord(
	database: Database,
	{ server, actor, reason }: ChangeAuthor,
	change: () => unknown,
): void {
	database.transaction(() => {
		noteServer(database, server);
		change();
		new ChangeRecord(database, server).add({
			article: NO_ARTICLE,
			action: "set",
			actor,
			reason,
		});
	});
}
