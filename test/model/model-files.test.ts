import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
	checkModelFiles,
	ENCODER,
	READER,
	TOKENIZER,
} from "../../src/model/model-files.ts";
import { MODEL_FOLDER } from "./samples.ts";
import { makeFolder } from "./stand-in.ts";

const NAMES = [ENCODER, READER, TOKENIZER];

/** A folder whose files hold their names, with the right hashes. */
function fill(): string {
	const folder = makeFolder();
	for (const name of NAMES) writeFileSync(join(folder, name), name);
	const lines = NAMES.map((name) => {
		const hash = createHash("sha256").update(name).digest("hex");
		return `${hash}  ${name}\n`;
	});
	writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
	return folder;
}

describe("checkModelFiles", () => {
	it("is content with the models that come with the code", async () => {
		expect(await checkModelFiles(MODEL_FOLDER)).toMatch(/^[0-9a-f]{64}$/u);
	});

	it("lets other work go on", async () => {
		let turns = 0;
		let isChecked = false;
		const checked = checkModelFiles(MODEL_FOLDER).then(() => {
			isChecked = true;
		});
		for (; !isChecked; turns++) await nextTurn();
		await checked;
		expect(turns).toBeGreaterThan(100);
	});

	it("names encoder and tokenizer, whatever the reader is", async () => {
		const names = new Set<string>();
		for (const changed of [null, ...NAMES]) {
			const folder = fill();
			const sums = NAMES.map((name) => {
				const text = name === changed ? `new ${name}` : name;
				writeFileSync(join(folder, name), text);
				return `${createHash("sha256").update(text).digest("hex")}  ${name}\r\n`;
			});
			writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
			names.add(await checkModelFiles(folder));
		}
		expect(names.size).toBe(3);
	});

	it.each([...NAMES, "SHA256SUMS"])("says that %s is missing", async (name) => {
		const folder = fill();
		rmSync(join(folder, name));
		await expect(checkModelFiles(folder)).rejects.toThrow(
			expect.objectContaining({
				name: "ModelError",
				message: `The models' file ${join(folder, name)} is missing. Put back the folder that came with Pullquote; until then it answers by words alone.`,
			}),
		);
	});

	it.each(NAMES)("says that %s is another", async (name) => {
		const folder = fill();
		writeFileSync(join(folder, name), "damaged");
		await expect(checkModelFiles(folder)).rejects.toThrow(
			`The models' file ${join(folder, name)} is not the one it should be`,
		);
	});

	it("says so when a file can't be read", async () => {
		await expect(checkModelFiles(join(fill(), READER))).rejects.toThrow(
			/SHA256SUMS can't be read \(ENOTDIR\)\. Put back/u,
		);
	});
});
