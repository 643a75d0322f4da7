import { existsSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { DatabaseError, readVersion } from "../database.ts";
import { MIGRATIONS } from "../migrations.ts";

/** How much a database holds. */
export interface Holdings {
	readonly servers: number;
	/** Live ones. */
	readonly articles: number;
}

/** All pages at once: a writer in between would make SQLite begin again. */
const ALL_PAGES = 2 ** 31 - 1;

/** SQLite's code for a file of another kind. */
const NOT_A_DATABASE = 26;

/**
 * Copies a database as it is at one moment, whoever writes to it, into a single
 * file, and checks the copy from its first page to its last.
 *
 * @param name what to call the database in errors
 * @throws DatabaseError with one line for the operator
 */
export async function copyChecked(
	source: DatabaseSync,
	{ to, name }: { readonly to: string; readonly name: string },
): Promise<Holdings> {
	try {
		await backup(source, to, { rate: ALL_PAGES });
		return check(to);
	} catch (error) {
		throw toDatabaseError(error, name);
	}
}

/**
 * Opens a database file that no bot has open, wherever it lies.
 *
 * @throws DatabaseError if there is none
 */
export function openFile(file: string): DatabaseSync {
	if (!existsSync(file)) throw new DatabaseError(`There is no file ${file}.`);
	const isAlone = ["-wal", "-journal"].every(
		(ending) => !existsSync(`${file}${ending}`),
	);
	const url = pathToFileURL(file);
	// Nothing is made beside it, which its folder may not allow.
	if (isAlone) url.searchParams.set("immutable", "1");
	try {
		return new DatabaseSync(url, { readOnly: true });
	} catch (error) {
		throw toDatabaseError(error, file);
	}
}

function check(file: string): Holdings {
	const connection = new DatabaseSync(file);
	try {
		// The copy of a database with a write-ahead log wants one, too.
		connection.exec("PRAGMA journal_mode = DELETE");
		checkShape(connection, readVersion(connection));
		checkPages(connection);
		const count = (sql: string) => Number(connection.prepare(sql).get()?.count);
		return {
			servers: count("SELECT count(*) AS count FROM servers"),
			articles: count(
				"SELECT count(*) AS count FROM articles WHERE state = 'live'",
			),
		};
	} finally {
		connection.close();
	}
}

/** Its tables and their columns are those that a database of its version has. */
function checkShape(connection: DatabaseSync, version: number): void {
	const expected = new DatabaseSync(":memory:");
	try {
		for (const step of MIGRATIONS.slice(0, version)) expected.exec(step);
		const found = new Set(readColumns(connection));
		const columns = readColumns(expected);
		if (version > 0 && columns.every((column) => found.has(column))) return;
		throw new DatabaseError("It isn't a database of Pullquote.");
	} finally {
		expected.close();
	}
}

function readColumns(connection: DatabaseSync): string[] {
	return connection
		.prepare(
			`SELECT tables.name || '.' || columns.name AS name
			FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
			WHERE tables.type = 'table'`,
		)
		.all()
		.map(({ name }) => String(name));
}

function checkPages(connection: DatabaseSync): void {
	const row = connection.prepare("PRAGMA integrity_check(1)").get();
	if (row?.integrity_check !== "ok")
		throw new DatabaseError("The database is damaged.");
	if (connection.prepare("PRAGMA foreign_key_check").get())
		throw new DatabaseError("The database is damaged: rows are missing.");
}

function toDatabaseError(error: unknown, name: string): DatabaseError {
	const { message, errcode } = error as Error & { errcode?: number };
	if (error instanceof DatabaseError)
		return new DatabaseError(`${name} can't be used: ${message}`);
	if (errcode === NOT_A_DATABASE)
		return new DatabaseError(`${name} isn't a database.`);
	return new DatabaseError(`${name} can't be copied (${message}).`);
}
