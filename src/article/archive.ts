import { strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { Refusal } from "../refusal.ts";
import { Slices } from "../slices.ts";
import { t } from "../text/phrase/phrase.ts";
import { toDay } from "../text/timestamps.ts";
import type { Article } from "./article.ts";
import { toFileName, toMarkdownFile } from "./markdown-file.ts";

/** An article that can be told from others. */
export interface FiledArticle extends Article {
	readonly id: number;
	/** ISO 8601, UTC. */
	readonly addedAt: string;
	/** Those that are `removed` lie in a folder of their own. */
	readonly state: string;
}

/** A file in an archive, not yet unpacked. */
export interface ArchivedFile {
	/** With its folders, as the archive has it: not to be used as a path. */
	readonly name: string;
	/** In bytes once unpacked, as the archive claims. */
	readonly size: number;
	/** @throws Refusal if it is damaged */
	unpack(): Uint8Array;
}

/** An archive would be larger than is of use. */
export class ArchiveTooLargeError extends Error {
	override readonly name = "ArchiveTooLargeError";
}

/** Where articles lie that were removed: importing an archive leaves them out. */
export const REMOVED_FOLDER = "removed/";

/** A ZIP archive can't count further. */
const MAX_FILES = 65_535;

/** So much is packed at a stretch, in some 5 milliseconds. */
const BYTES_PER_STEP = 65_536;

/** A ZIP archive can't tell of other years. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/**
 * Packs articles as Markdown files into a ZIP archive, in steps that let other
 * work have its turn.
 *
 * The same articles make the same bytes, wherever and whenever: a file's time
 * is noon of the day that its article was published, else added.
 *
 * @throws Refusal if there are more than an archive holds
 * @throws ArchiveTooLargeError once it has more than `maxBytes`
 */
export async function toArchive(
	articles: Iterable<FiledArticle> | AsyncIterable<FiledArticle>,
	maxBytes = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const zip = new Zip((error, part) => {
		if (error) throw error;
		size += part.length;
		if (size > maxBytes) throw new ArchiveTooLargeError();
		parts.push(part);
	});
	const slices = new Slices();
	let count = 0;
	for await (const article of articles) {
		if (++count > MAX_FILES) throw tooMany();
		for (const step of pack(zip, article)) {
			step();
			await slices.pause();
		}
	}
	zip.end();
	return Buffer.concat(parts);
}

/**
 * Lists the files of a ZIP archive, folders aside, without unpacking them.
 *
 * @throws Refusal if it is none
 */
export function openArchive(bytes: Uint8Array): ArchivedFile[] {
	const files = new Map<string, ArchivedFile>();
	try {
		unzipSync(bytes, {
			filter({ name, originalSize }) {
				const unpack = () => unpackOne(bytes, name);
				if (!name.endsWith("/"))
					files.set(name, { name, size: originalSize, unpack });
				return false;
			},
		});
	} catch {
		throw new Refusal("This is no ZIP archive, or not a whole one.");
	}
	return [...files.values()];
}

/** The steps that pack one article, each short. */
function* pack(zip: Zip, article: FiledArticle): Generator<() => void> {
	const file = new ZipDeflate(toPath(article));
	file.mtime = toTime(article);
	zip.add(file);
	const bytes = strToU8(toMarkdownFile(article));
	for (let start = 0; start < bytes.length; start += BYTES_PER_STEP) {
		const end = start + BYTES_PER_STEP;
		yield () => file.push(bytes.subarray(start, end), end >= bytes.length);
	}
}

function toPath(article: FiledArticle): string {
	const folder = article.state === "removed" ? REMOVED_FOLDER : "";
	return folder + toFileName(article);
}

/** Archives keep local times, which this is one of. */
function toTime({ publishedAt, addedAt }: FiledArticle): Date {
	const day = publishedAt ?? toDay(addedAt);
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const keptYear = Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR);
	return new Date(keptYear, month - 1, date, 12);
}

function unpackOne(bytes: Uint8Array, name: string): Uint8Array {
	try {
		const found = unzipSync(bytes, { filter: (file) => file.name === name });
		const unpacked = found[name];
		if (unpacked) return unpacked;
	} catch {}
	throw new Refusal("It is damaged, or packed in a way that isn't known.");
}

function tooMany(): Refusal {
	return new Refusal(
		t`An archive holds up to ${MAX_FILES} articles, and there are more. Back up the database instead.`,
	);
}
