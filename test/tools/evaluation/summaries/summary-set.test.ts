import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SetError } from "../../../../src/tools/evaluation/question-set.ts";
import { readSummarySets } from "../../../../src/tools/evaluation/summaries/summary-set.ts";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "summaries-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function writeSet(
	name: string,
	files: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
	await mkdir(join(folder, name));
	for (const [file, lines] of Object.entries(files)) {
		const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
		await writeFile(join(folder, name, `${file}.jsonl`), text);
	}
}

const article = (id: string, summary?: string) => ({
	id,
	headline: `About ${id}`,
	text: "One.\n\nTwo.",
	summary,
});

describe("readSummarySets", () => {
	it("reads the articles that have a summary, with what hangs in them", async () => {
		const hanging = [{ start: 6, end: 10, needs: [{ start: 0, end: 4 }] }];
		await writeSet("a", {
			articles: [article("x", "Both."), article("y"), article("z", "All.")],
			hanging: [{ article: "x", hanging }],
		});
		const [set] = readSummarySets([folder], null);
		expect(set?.name).toBe("a");
		expect(set?.articles).toMatchObject([
			{ id: "x", reference: "Both.", hanging },
			{ id: "z", reference: "All.", hanging: null },
		]);
	});

	it("takes every other article for a half", async () => {
		const articles = ["v", "w", "x", "y", "z"].map((id) => article(id, "All."));
		await writeSet("a", { articles });
		const ids = (half: "open" | "closed") =>
			readSummarySets([join(folder, "a")], half)[0]?.articles.map(
				({ id }) => id,
			);
		expect(ids("open")).toEqual(["v", "x", "z"]);
		expect(ids("closed")).toEqual(["w", "y"]);
	});

	it("says that there is nothing to compare with", async () => {
		await writeSet("a", { articles: [article("x")] });
		expect(() => readSummarySets([folder], null)).toThrow(SetError);
		expect(() => readSummarySets([folder], null)).toThrow(/no article has/u);
	});
});
