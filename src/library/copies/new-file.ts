import { randomUUID } from "node:crypto";
import {
	closeSync,
	existsSync,
	fsyncSync,
	openSync,
	renameSync,
	rmSync,
} from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../../refusal.ts";

/** What SQLite may leave beside a database that is copied. */
const COMPANIONS = ["", "-journal", "-wal", "-shm"];

/**
 * Makes a file that is either whole and on the disk or not there, and never in
 * place of another one.
 *
 * @param make fills the empty file of another name that it is given
 * @throws Refusal if there is such a file, or it can't be written
 */
export async function makeNewFile<Result>(
	file: string,
	make: (part: string) => Promise<Result>,
): Promise<Result> {
	if (existsSync(file)) throw isThere(file);
	const part = `${file}.${randomUUID()}.part`;
	try {
		makeEmpty(part);
		const result = await make(part);
		syncToDisk(part);
		// Nobody else made it in the meantime, and nobody will now.
		makeEmpty(file);
		putInPlace(part, file);
		return result;
	} catch (error) {
		throw toRefusal(error as NodeJS.ErrnoException, file);
	} finally {
		removeDatabase(part);
	}
}

/** Fails if the file is there. */
function makeEmpty(file: string): void {
	closeSync(openSync(file, "wx"));
}

/** Gives a file the name of another, which it takes the place of for good. */
export function putInPlace(from: string, to: string): void {
	renameSync(from, to);
	syncToDisk(dirname(to));
}

/** Deletes a database file, if it is there, and what belongs to it. */
export function removeDatabase(file: string): void {
	for (const companion of COMPANIONS)
		rmSync(`${file}${companion}`, { force: true });
}

/** Waits until a file, or what a folder lists, survives a loss of power. */
function syncToDisk(path: string): void {
	// Windows neither opens folders nor needs to.
	if (process.platform === "win32") return;
	const descriptor = openSync(path, "r");
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

function toRefusal(error: NodeJS.ErrnoException, file: string): unknown {
	if (error.code === "EEXIST") return isThere(file);
	if (error.syscall === undefined) return error;
	return new Refusal(`${file} can't be written (${error.code}).`);
}

function isThere(file: string): Refusal {
	return new Refusal(
		`${file} is there already, and isn't overwritten. Give another name.`,
	);
}
