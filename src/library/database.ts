import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./migrations.ts";

/** Why a database can't be opened, and what to do, in one line. */
export class DatabaseError extends Error {
	override readonly name = "DatabaseError";
}

/** So long a reader waits for the bot to finish what keeps readers out. */
const MILLISECONDS_TO_WAIT = 5_000;

/**
 * The one connection to the file that holds everything the bot keeps.
 *
 * A change that has returned is on the disk: it survives the process being
 * killed and the machine losing power (write-ahead log, `synchronous = FULL`).
 * While it is open no second bot can open it; the operating system lets go of
 * the lock when the process ends, however it ends.
 */
export class Database {
	/** Where it lies, with all else that the bot keeps. */
	readonly folder: string;
	readonly #lock: Lock | null;
	readonly #connection: DatabaseSync;
	#isToBeWiped = false;

	/**
	 * @param options.readOnly reads beside the bot that may be running; there
	 * has to be a database, brought up to date by a bot
	 * @throws DatabaseError with one line for the operator
	 */
	constructor(
		folder: string,
		{ readOnly = false }: { readonly readOnly?: boolean } = {},
	) {
		this.folder = folder;
		this.#lock = readOnly ? null : lockFolder(folder);
		try {
			const file = toDatabaseFile(folder);
			this.#connection = readOnly ? openCurrent(file) : open(file);
		} catch (error) {
			this.#lock?.close();
			throw error;
		}
	}

	/** All rows that a query finds, as plain objects. */
	all<Row>(sql: string, ...values: Value[]): Row[] {
		return this.#connection.prepare(sql).all(...values) as Row[];
	}

	/** The first row that a query finds. */
	get<Row>(sql: string, ...values: Value[]): Row | undefined {
		return this.#connection.prepare(sql).get(...values) as Row | undefined;
	}

	/** Makes a change; returns how many rows it met and the last row's id. */
	run(sql: string, ...values: Value[]): { changes: number; id: number } {
		const result = this.#connection.prepare(sql).run(...values);
		return {
			changes: Number(result.changes),
			id: Number(result.lastInsertRowid),
		};
	}

	/** Makes several changes as one: all of them, or none if it throws. */
	transaction<Result>(change: () => Result): Result {
		this.#connection.exec("BEGIN IMMEDIATE");
		try {
			const result = change();
			this.#connection.exec("COMMIT");
			return result;
		} catch (error) {
			this.#connection.exec("ROLLBACK");
			throw error;
		}
	}

	/**
	 * Clears from the disk what was deleted, out of the write-ahead log, too.
	 * While somebody else reads that isn't possible; `finishWiping` does it later.
	 */
	wipe(): void {
		const row = this.#connection
			.prepare("PRAGMA wal_checkpoint(TRUNCATE)")
			.get();
		this.#isToBeWiped = row?.busy !== 0;
	}

	/**
	 * Writes the whole file anew. What was deleted is overwritten, but SQLite
	 * leaves copies in unused parts of pages that it has rearranged; after this
	 * there are none. It holds everything else up, and needs as much disk again.
	 */
	rewrite(): void {
		this.#connection.exec("VACUUM");
		this.wipe();
	}

	/** Whether something is to be cleared still, since somebody else was reading. */
	get isToBeWiped(): boolean {
		return this.#isToBeWiped;
	}

	/** Clears what `wipe` couldn't, because somebody else was reading. */
	finishWiping(): void {
		if (this.#isToBeWiped && this.#connection.isOpen) this.wipe();
	}

	close(): void {
		this.#connection.close();
		this.#lock?.close();
	}
}

/** Keeps every other Pullquote away from a data folder until it is closed. */
export interface Lock {
	close(): void;
}

/** Where the database of a data folder lies. */
export function toDatabaseFile(folder: string): string {
	return join(folder, "pullquote.db");
}

/**
 * Makes a data folder, if need be, and keeps every other Pullquote away from it.
 *
 * @throws DatabaseError with one line for the operator
 */
export function lockFolder(folder: string): Lock {
	makeWritable(folder);
	return lock(join(folder, "pullquote.lock"));
}

/**
 * Opens a data folder's database to read from it beside the bot.
 *
 * @throws DatabaseError with one line for the operator
 */
export function openToRead(file: string): DatabaseSync {
	if (!existsSync(file))
		throw new DatabaseError(
			`There is no database in ${dirname(file)}. Its bot makes one when it is first started; DATA_FOLDER names another folder.`,
		);
	const connection = new DatabaseSync(file, {
		readOnly: true,
		timeout: MILLISECONDS_TO_WAIT,
	});
	try {
		readVersion(connection);
		return connection;
	} catch (error) {
		connection.close();
		throw toUnreadable(error, file);
	}
}

/**
 * Tells the version of a database's shape.
 *
 * @throws DatabaseError if a newer Pullquote wrote it
 */
export function readVersion(connection: DatabaseSync): number {
	const row = connection.prepare("PRAGMA user_version").get();
	const version = Number(row?.user_version);
	if (version > MIGRATIONS.length)
		throw new DatabaseError(
			`The database was written by a newer Pullquote (its version is ${version}, this one knows ${MIGRATIONS.length}). Update Pullquote, or restore a backup.`,
		);
	return version;
}

type Value = string | number | Uint8Array | null;

function makeWritable(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK | constants.X_OK);
	} catch {
		throw new DatabaseError(
			`The data folder ${folder} can't be written to. Let this user write to it, or name another in DATA_FOLDER.`,
		);
	}
}

/** Holds a lock file by an open exclusive transaction. */
function lock(file: string): DatabaseSync {
	const connection = new DatabaseSync(file, { timeout: 0 });
	try {
		connection.exec("BEGIN EXCLUSIVE");
		return connection;
	} catch {
		connection.close();
		throw new DatabaseError(
			"Another Pullquote is running on this data folder. Stop it first, or give this one its own DATA_FOLDER.",
		);
	}
}

function open(file: string): DatabaseSync {
	try {
		const connection = new DatabaseSync(file);
		connection.exec(
			"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON",
		);
		migrate(connection);
		return connection;
	} catch (error) {
		throw toUnreadable(error, file);
	}
}

/** Nothing but the bot itself brings a database up to date. */
function openCurrent(file: string): DatabaseSync {
	const connection = openToRead(file);
	if (readVersion(connection) === MIGRATIONS.length) return connection;
	connection.close();
	throw new DatabaseError(
		"The database was last used by an older Pullquote. Start this one once, so that it brings it up to date.",
	);
}

function toUnreadable(error: unknown, file: string): DatabaseError {
	if (error instanceof DatabaseError) return error;
	return new DatabaseError(
		`The database ${file} can't be read (${(error as Error).message}). Restore a backup, or move the file away to begin with an empty library.`,
	);
}

function migrate(connection: DatabaseSync): void {
	const version = readVersion(connection);
	MIGRATIONS.slice(version).forEach((step, index) => {
		connection.exec(
			`BEGIN; ${step}; PRAGMA user_version = ${version + index + 1}; COMMIT`,
		);
	});
}
