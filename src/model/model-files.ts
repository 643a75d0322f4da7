import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ModelError } from "./models.ts";

export const ENCODER = "encoder.onnx";
export const READER = "reader.onnx";
export const TOKENIZER = "tokenizer.json";

/** What `sha256sum` writes and checks: a hash and a name on each line. */
const HASHES = "SHA256SUMS";

const REMEDY =
	"Put back the folder that came with Pullquote; until then it answers by words alone.";

/**
 * Makes sure that a folder's models are those that its list of hashes names.
 *
 * They are read in pieces, so that the event loop goes on.
 *
 * @returns what names the encoder and its tokenizer
 * @throws ModelError with one line that says which file is wrong
 */
export async function checkModelFiles(folder: string): Promise<string> {
	const expected = await readHashes(join(folder, HASHES));
	for (const name of [ENCODER, READER, TOKENIZER])
		if ((await hashFile(join(folder, name))) !== expected.get(name))
			throw new ModelError(
				`The models' file ${join(folder, name)} is not the one it should be: its SHA-256 isn't that in ${HASHES}. ${REMEDY}`,
			);
	return createHash("sha256")
		.update(`${expected.get(ENCODER)} ${expected.get(TOKENIZER)}`)
		.digest("hex");
}

async function readHashes(file: string): Promise<Map<string, string>> {
	const text = await readFile(file, "utf8").catch((error) => {
		throw toModelError(file, error);
	});
	return new Map(
		[...text.matchAll(/^([0-9a-f]{64}) [ *](\S+)/gmu)].map(
			([, hash = "", name = ""]) => [name, hash],
		),
	);
}

async function hashFile(file: string): Promise<string> {
	const hash = createHash("sha256");
	try {
		await pipeline(createReadStream(file), hash);
	} catch (error) {
		throw toModelError(file, error);
	}
	return hash.digest("hex");
}

function toModelError(file: string, error: unknown): ModelError {
	const { code } = error as NodeJS.ErrnoException;
	const fault =
		code === "ENOENT" ? "is missing" : `can't be read (${code ?? "?"})`;
	return new ModelError(`The models' file ${file} ${fault}. ${REMEDY}`, {
		cause: error,
	});
}
