import {
	type ReportWords,
	toReportWords,
} from "../../article/likeness/report-words.ts";
import type { Library } from "../../library/library.ts";
import {
	type ReportVectors,
	toReportVectors,
} from "../../search/vectors/report-vectors.ts";
import { Slices } from "../../slices.ts";
import type { DatedEntry } from "./digest.ts";
import type { Compared } from "./story-closeness.ts";

/** An article with what it is compared by. */
export interface ComparedEntry extends DatedEntry, Compared {}

/**
 * Reads what tells whether articles are about the same events, giving way in
 * between; an article that isn't there any more is left out.
 *
 * @param maker of vectors; null: there are none
 */
export async function readReports(
	entries: readonly DatedEntry[],
	library: Library,
	maker: string | null,
): Promise<ComparedEntry[]> {
	const slices = new Slices();
	const reports: ComparedEntry[] = [];
	for (const dated of entries) {
		await slices.pause();
		const words = await readWords(dated, library);
		if (words === null) continue;
		await slices.pause();
		const vectors = maker && (await readVectors(dated, library, maker));
		reports.push({ ...dated, words, vectors: vectors || null });
	}
	return reports;
}

async function readWords(
	{ entry }: DatedEntry,
	library: Library,
): Promise<ReportWords | null> {
	const article = await library.find(entry.id);
	return article?.state === "live" ? toReportWords(article) : null;
}

async function readVectors(
	{ entry: { id, revision } }: DatedEntry,
	library: Library,
	maker: string,
): Promise<ReportVectors | null> {
	const passages = await library.findVectors(id, maker);
	const sentences = await library.findSentenceVectors(id, revision, maker);
	if (passages?.revision !== revision || !sentences) return null;
	return toReportVectors(passages, sentences);
}
