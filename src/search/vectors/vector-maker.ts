import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The source of what decides which texts of an article are encoded. */
export const ENCODED_TEXT_SOURCES = [
	"search/vectors/encoded-text.ts",
	"article/article.ts",
	"article/passages/even-runs.ts",
	"article/passages/passages.ts",
	"article/passages/pieces.ts",
	"text/abbreviations.ts",
	"text/range.ts",
	"text/sentences.ts",
	"text/truncation.ts",
	"text/word-list.ts",
];

/**
 * Names what makes vectors: the encoder, and the code and Unicode tables that
 * cut passages. Vectors with another name may be of other texts, and are made
 * again; that takes long, so that nothing else goes into the name.
 */
export async function readVectorMaker(encoderHash: string): Promise<string> {
	const hash = createHash("sha256");
	hash.update(`${encoderHash} ${process.versions.unicode}`);
	hash.update(`${process.versions.icu}`);
	for (const file of ENCODED_TEXT_SOURCES)
		hash.update(await readFile(join(import.meta.dirname, "../..", file)));
	return hash.digest("hex");
}
