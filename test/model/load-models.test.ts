import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadModels } from "../../src/model/load-models.ts";
import {
	ModelError,
	type Models,
	type Reading,
} from "../../src/model/models.ts";
import { MODEL_FOLDER } from "./samples.ts";
import { makeFolder, STAND_IN } from "./stand-in.ts";

const CHILD = fileURLToPath(new URL("exiting-child.ts", import.meta.url));

/** The models' folder with one file changed, and its hash corrected. */
function fill(changed: string, text: string, folder = makeFolder()): string {
	for (const name of ["encoder.onnx", "reader.onnx", "tokenizer.json"])
		copyFileSync(join(MODEL_FOLDER, name), join(folder, name));
	writeFileSync(join(folder, changed), text);
	const sums = readFileSync(join(MODEL_FOLDER, "SHA256SUMS"), "utf8");
	const hash = createHash("sha256").update(text).digest("hex");
	writeFileSync(
		join(folder, "SHA256SUMS"),
		sums.replace(new RegExp(`.*  ${changed}`, "u"), `${hash}  ${changed}`),
	);
	return folder;
}

describe("the models that come with the code", () => {
	let models: Models;
	beforeAll(async () => {
		models = await loadModels({ folder: MODEL_FOLDER });
	});
	afterAll(() => models.close());

	it("encode questions and texts alike", async () => {
		const text = "Rivals opposed the merger.";
		const vector = await models.encodeQuestion(text, { server: "a" });
		expect(vector).toHaveLength(384);
		const vectors = await models.encodeTexts([text, text], { server: "a" });
		expect(vectors).toEqual([vector, vector]);
	});

	it("read passages", async () => {
		const passages = [
			{ passage: "The bridge opened on Monday." },
			{ passage: "Rivals wrote to the Commission, fearing the merger." },
		];
		const readings: Reading[] = [];
		const question = "who objected to the deal?";
		for await (const one of models.read(question, passages, { server: "a" }))
			readings.push(one);
		const [bridge, rivals] = readings;
		expect(rivals?.relevance).toBeGreaterThan(bridge?.relevance ?? 0);
		const { start, end } = rivals?.answer ?? {};
		expect(passages[1]?.passage.slice(start, end)).toBe("Rivals");
	});
});

describe("loadModels", () => {
	it("says in one line which file is missing", async () => {
		const loading = loadModels({ folder: makeFolder() });
		await expect(loading).rejects.toThrow(/SHA256SUMS is missing\. Put back/u);
	});

	it.each(["encoder.onnx", "reader.onnx", "tokenizer.json"])(
		"says in one line that %s can't be loaded",
		async (name) => {
			const loading = loadModels({ folder: fill(name, "not a model") });
			await expect(loading).rejects.toThrow(
				expect.objectContaining({
					name: "ModelError",
					message: expect.stringMatching(/^The models can't be loaded: .+$/u),
				}),
			);
		},
	);

	it("says in one line that this machine can't run them", async () => {
		const folder = fill("reader.onnx", "", makeFolder("unfit"));
		const loading = loadModels({ folder, script: STAND_IN });
		await expect(loading).rejects.toThrow(
			new ModelError("This machine can't."),
		);
	});
});

describe("a process that has models", () => {
	it.each([
		["when they are closed", 0],
		["while reading", 0],
		["while loading", 0],
		["on a signal", 0],
		["by an error", 1],
	])("ends properly %s", async (way, code) => {
		const child = spawn(process.execPath, [CHILD, way], { stdio: "ignore" });
		expect(await once(child, "exit")).toEqual([code, null]);
	});
});
