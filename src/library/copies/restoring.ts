import { existsSync, renameSync, rmSync } from "node:fs";
import { constants, copyFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { toStamp } from "../../text/timestamps.ts";
import { DatabaseError, lockFolder, toDatabaseFile } from "../database.ts";
import { copyChecked, type Holdings, openFile } from "./checked-copy.ts";
import { makeNewFile, putInPlace, removeDatabase } from "./new-file.ts";

/** What restoring did. */
export interface Restoration extends Holdings {
	/** Where the database is kept that was there before; null if there was none. */
	readonly movedTo: string | null;
}

/** How far the ids of a table have been given out. */
interface Sequence {
	readonly name: string;
	readonly seq: number;
}

/** Made from the database, and made again where they are missing. */
const INDEXES = "indexes";

/** SQLite's words for “somebody else is at it”. */
const BUSY_CODES = [5, 6];

/**
 * Puts a backup in the place of a data folder's database, and keeps that under
 * another name.
 *
 * Killed at any point, the next start finds the old database or the new one,
 * whole; it can't find one with the other's write-ahead log, because the old
 * one's is emptied into it first. Ids that were given out aren't given out
 * again, so that buttons of old messages don't act on other articles.
 *
 * @throws DatabaseError if the bot runs, or the backup isn't a whole database
 * of Pullquote; then nothing has changed
 */
export async function restore(
	folder: string,
	file: string,
): Promise<Restoration> {
	const lock = lockFolder(folder);
	const present = toDatabaseFile(folder);
	const next = `${present}.restoring`;
	try {
		removeDatabase(next);
		const holdings = await copyFrom(file, next);
		raiseSequences(next, settle(present));
		const movedTo = await keep(present, folder);
		putInPlace(next, present);
		rmSync(join(folder, INDEXES), { recursive: true, force: true });
		return { ...holdings, movedTo };
	} finally {
		removeDatabase(next);
		lock.close();
	}
}

async function copyFrom(file: string, to: string): Promise<Holdings> {
	const source = openFile(file);
	try {
		return await copyChecked(source, { to, name: file });
	} finally {
		source.close();
	}
}

/**
 * Makes the database that is in place one file without a write-ahead log.
 *
 * @returns the ids given out; none if there is no database that can be read
 */
function settle(file: string): Sequence[] {
	if (!existsSync(file)) return [];
	const connection = new DatabaseSync(file);
	try {
		connection.exec("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE");
		return connection
			.prepare("SELECT name, seq FROM sqlite_sequence")
			.all() as unknown as Sequence[];
	} catch (error) {
		if (BUSY_CODES.includes((error as { errcode: number }).errcode))
			throw new DatabaseError(
				"Something else is reading the database, perhaps a backup or an export. Try again when it is done.",
			);
		return [];
	} finally {
		connection.close();
	}
}

function raiseSequences(file: string, sequences: readonly Sequence[]): void {
	const connection = new DatabaseSync(file);
	try {
		const raise = connection.prepare(
			"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?",
		);
		const insert = connection.prepare(
			"INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)",
		);
		for (const { name, seq } of sequences)
			if (raise.run(seq, name).changes === 0) insert.run(seq, name);
	} finally {
		connection.close();
	}
}

/** Copies the database that is in place, so that there is one all the time. */
async function keep(file: string, folder: string): Promise<string | null> {
	const kept = join(folder, `pullquote-replaced-${toStamp(new Date())}.db`);
	const isThere = existsSync(file);
	if (isThere)
		await makeNewFile(kept, (part) =>
			copyFile(file, part, constants.COPYFILE_FICLONE),
		);
	// Only what couldn't be read still has them.
	for (const ending of ["-wal", "-journal"])
		if (existsSync(`${file}${ending}`))
			renameSync(`${file}${ending}`, `${kept}${ending}`);
	rmSync(`${file}-shm`, { force: true });
	return isThere ? kept : null;
}
