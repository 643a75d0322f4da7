import { constants, setPriority } from "node:os";
import { DatabaseSync } from "node:sqlite";
import { DAMAGED } from "./integrity.ts";

/** So long it waits for the bot to finish what keeps readers out. */
const MILLISECONDS_TO_WAIT = 1_000;

/** SQLite's codes for a damaged file and for one that is no database. */
const DAMAGES = [11, 26];

/**
 * Looks through a database for damage, in a process of its own: it ends with 0
 * if there is none, with `DAMAGED` if there is, and otherwise if it can't tell.
 */
function main([, , file = ""]: readonly string[]): number {
	setPriority(constants.priority.PRIORITY_LOW);
	const connection = new DatabaseSync(file, {
		readOnly: true,
		timeout: MILLISECONDS_TO_WAIT,
	});
	try {
		const row = connection.prepare("PRAGMA quick_check(1)").get();
		return row?.quick_check === "ok" ? 0 : DAMAGED;
	} catch (error) {
		const { errcode = 0 } = error as { errcode?: number };
		// Its lowest byte names the kind of error.
		if (DAMAGES.includes(errcode & 0xff)) return DAMAGED;
		throw error;
	} finally {
		connection.close();
	}
}

process.exitCode = main(process.argv);
