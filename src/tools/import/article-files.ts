import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { openArchive, REMOVED_FOLDER } from "../../article/archive.ts";
import { Refusal } from "../../refusal.ts";

/** A file that may hold an article, in a folder or in an archive. */
export interface ArticleFile {
	/** For the operator to see, not to be used as a path. */
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	read(): Promise<Uint8Array>;
}

/** The files that may hold articles, and how many others there are. */
export interface FoundFiles {
	readonly files: readonly ArticleFile[];
	readonly others: number;
}

/** What intake takes for an article, by its name. */
const READABLE = /\.(?:md|markdown|txt|text|html?|pdf|docx)$/iu;

/**
 * Finds the files of a folder (not those of folders in it) or of a ZIP archive,
 * by their names' order. Of an archive, articles that were removed are left out,
 * and what systems put into it for themselves.
 *
 * @throws Refusal if it is neither
 */
export async function findArticleFiles(place: string): Promise<FoundFiles> {
	try {
		const isFolder = (await stat(place)).isDirectory();
		const all = await (isFolder ? listFolder(place) : listArchive(place));
		const files = all.filter(({ name }) => isReadable(name));
		files.sort((a, b) => (a.name < b.name ? -1 : 1));
		return { files, others: all.length - files.length };
	} catch (error) {
		throw toRefusal(error, place);
	}
}

function isReadable(name: string): boolean {
	const isOwn = name.startsWith(REMOVED_FOLDER) || name.startsWith("__MACOSX/");
	return READABLE.test(name) && !isOwn && !basename(name).startsWith(".");
}

async function listFolder(folder: string): Promise<ArticleFile[]> {
	const files: ArticleFile[] = [];
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const found = await stat(path).catch(() => null);
		if (found && !found.isFile()) continue;
		const read = () => readFile(path);
		files.push({ name, size: found?.size ?? 0, read });
	}
	return files;
}

async function listArchive(file: string): Promise<ArticleFile[]> {
	return openArchive(await readFile(file)).map(({ name, size, unpack }) => ({
		name,
		size,
		read: async () => unpack(),
	}));
}

function toRefusal(error: unknown, what: string): unknown {
	const { syscall, code, message } = error as NodeJS.ErrnoException;
	if (error instanceof Refusal)
		return new Refusal(`${what} can't be imported. ${message}`);
	if (syscall === undefined) return error;
	return new Refusal(
		code === "ENOENT"
			? `There is no ${what}.`
			: `${what} can't be read (${code}).`,
	);
}
