import { randomUUID } from "node:crypto";
import { open, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { toDatabaseFile } from "../database.ts";
import { checkIntegrity, type Integrity } from "./integrity.ts";

/** How the data folder is, of all servers together. */
export interface DataHealth {
	/** A file could be written and was on the disk. */
	readonly isWritable: boolean;
	/** Null if the operating system doesn't tell. */
	readonly freeBytes: number | null;
	readonly databaseBytes: number;
	readonly indexBytes: number;
	readonly integrity: Integrity;
}

/** Looks at a data folder, writes into it, and checks its database. */
export async function checkData(folder: string): Promise<DataHealth> {
	const database = toDatabaseFile(folder);
	const [isWritable, freeBytes, databaseBytes, indexBytes, integrity] =
		await Promise.all([
			tryToWrite(folder),
			measureFree(folder),
			measure([database, `${database}-wal`]),
			measureFolder(join(folder, "indexes")),
			checkIntegrity(database),
		]);
	return { isWritable, freeBytes, databaseBytes, indexBytes, integrity };
}

/** Rights, a full disk and one that is read-only all show when one writes. */
async function tryToWrite(folder: string): Promise<boolean> {
	const file = join(folder, `check-${randomUUID()}.tmp`);
	try {
		const handle = await open(file, "wx");
		try {
			await handle.write(Buffer.alloc(4_096));
			await handle.sync();
		} finally {
			await handle.close();
		}
		return true;
	} catch {
		return false;
	} finally {
		await rm(file, { force: true }).catch(() => undefined);
	}
}

async function measureFree(folder: string): Promise<number | null> {
	try {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	} catch {
		return null;
	}
}

async function measureFolder(folder: string): Promise<number> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	return measure(names.map((name) => join(folder, name)));
}

/** What isn't there, or is deleted meanwhile, has no bytes. */
async function measure(files: readonly string[]): Promise<number> {
	const sizes = await Promise.all(
		files.map(async (file) => {
			const found = await stat(file).catch(() => null);
			return found?.isFile() ? found.size : 0;
		}),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}
