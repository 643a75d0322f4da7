import { buffer } from "node:stream/consumers";
import { Refusal } from "../../refusal.ts";
import { IntakeRefusal } from "../refusal.ts";
import type { Source, SourceHeader } from "./isolated-reading.ts";
import { readSource } from "./read-source.ts";
import type { ReadingResult } from "./reading-result.ts";

/**
 * Reads one source, in a process of its own: it comes in on standard input, a
 * line of JSON and then its bytes; the result goes out on standard output.
 */
async function main(): Promise<void> {
	const source = toSource(await buffer(process.stdin));
	process.stdout.write(JSON.stringify(await toResult(source)));
}

function toSource(input: Buffer): Source {
	const end = input.indexOf("\n");
	const header = JSON.parse(input.toString("utf8", 0, end)) as SourceHeader;
	return { ...header, bytes: input.subarray(end + 1) };
}

async function toResult(source: Source): Promise<ReadingResult> {
	try {
		return { reading: await readSource(source) };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const reason = error instanceof IntakeRefusal ? error.reason : null;
		return { reason, words: error.words };
	}
}

await main();
