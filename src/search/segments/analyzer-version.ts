import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What decides which passages and terms a text has, and how they are kept. */
const FOLDERS = ["../../text", "../../article", ".."];

/**
 * Names the code that makes segments: its source, the Unicode tables of the
 * Node that runs it, and the byte order. A segment with another name was made
 * otherwise and isn't read; nobody has to remember to raise a number.
 */
export async function readAnalyzerVersion(): Promise<string> {
	const hash = createHash("sha256");
	hash.update(`${process.versions.unicode} ${process.versions.icu}`);
	hash.update(new Uint8Array(Uint16Array.of(1).buffer));
	for (const folder of FOLDERS) {
		const path = join(import.meta.dirname, folder);
		for (const name of (await readdir(path, { recursive: true })).sort())
			if (name.endsWith(".ts")) hash.update(await readFile(join(path, name)));
	}
	hash.update(
		await readFile(join(import.meta.dirname, "../../../package.json")),
	);
	return hash.digest("hex");
}
