import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./migrations.ts";

/** Why a database can't be opened, and what to do, in one line. */
export class DatabaseError extends Error {
	override readonly name = "DatabaseError";
}

/**
 * The one connection to the file that holds everything the bot keeps.
 *
 * A change that has returned is on the disk: it survives the process being
 * killed and the machine losing power (write-ahead log, `synchronous = FULL`).
 * While it is open no second bot can open it; the operating system lets go of
 * the lock when the process ends, however it ends.
 */
export class Database {
	readonly #lock: DatabaseSync;
	readonly #connection: DatabaseSync;

	/** @throws DatabaseError with one line for the operator */
	constructor(folder: string) {
		makeWritable(folder);
		this.#lock = lock(join(folder, "pullquote.lock"));
		try {
			this.#connection = open(join(folder, "pullquote.db"));
		} catch (error) {
			this.#lock.close();
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

	/** Clears from the disk what was deleted, out of the write-ahead log, too. */
	wipe(): void {
		this.#connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
	}

	close(): void {
		this.#connection.close();
		this.#lock.close();
	}
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
		if (error instanceof DatabaseError) throw error;
		throw new DatabaseError(
			`The database ${file} can't be read (${(error as Error).message}). Restore a backup, or move the file away to begin with an empty library.`,
		);
	}
}

function migrate(connection: DatabaseSync): void {
	const row = connection.prepare("PRAGMA user_version").get();
	const version = Number(row?.user_version);
	if (version > MIGRATIONS.length)
		throw new DatabaseError(
			`The database was written by a newer Pullquote (its version is ${version}, this one knows ${MIGRATIONS.length}). Update Pullquote, or restore a backup.`,
		);
	MIGRATIONS.slice(version).forEach((step, index) => {
		connection.exec(
			`BEGIN; ${step}; PRAGMA user_version = ${version + index + 1}; COMMIT`,
		);
	});
}
