import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pack } from "../../../src/search/segments/packing.ts";
import type { Segment } from "../../../src/search/segments/segment.ts";
import {
	MIN_SAVED_PASSAGES,
	SegmentFiles,
} from "../../../src/search/segments/segment-files.ts";
import { toSegmentOfSize } from "../segments.ts";

let root: string;
let folder: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "pullquote-"));
	folder = join(root, "indexes", "one");
});

afterEach(() => rmSync(root, { recursive: true }));

const names = () => (existsSync(folder) ? readdirSync(folder).sort() : []);

const large = (id: number) => toSegmentOfSize(MIN_SAVED_PASSAGES, id);

/** Reads a folder as a start of the bot does. */
async function read(files = new SegmentFiles(folder)): Promise<Segment[]> {
	const segments: Segment[] = [];
	for await (const segment of files.read()) segments.push(segment);
	return segments;
}

const idsOf = (segments: readonly Segment[]) =>
	segments.flatMap(({ sections }) => [...sections.articleIds]).sort();

describe("SegmentFiles", () => {
	it("gives back what was saved", async () => {
		const segments = [await large(1), await large(2)];
		await new SegmentFiles(folder).save(segments);
		const found = await read();
		expect(found.map(({ sections }) => sections)).toEqual(
			segments.map(({ sections }) => sections),
		);
		expect(found[0]?.countPassagesWith("ferry")).toBe(MIN_SAVED_PASSAGES);
	});

	it("has nothing before anything was saved, and makes no folder for it", async () => {
		expect(await read()).toEqual([]);
		await new SegmentFiles(folder).save([]);
		expect(existsSync(folder)).toBe(false);
	});

	it("saves no small segment", async () => {
		const small = await toSegmentOfSize(MIN_SAVED_PASSAGES - 1);
		await new SegmentFiles(folder).save([small]);
		expect(names()).toEqual([]);
		await new SegmentFiles(folder).save([small, await large(2)]);
		expect(names()).toHaveLength(1);
		expect(idsOf(await read())).toEqual([2]);
	});

	it("writes a segment once", async () => {
		const files = new SegmentFiles(folder);
		const segment = await large(1);
		await files.save([segment]);
		const [name = ""] = names();
		rmSync(join(folder, name));
		await files.save([segment]);
		expect(names()).toEqual([]);
	});

	it("deletes the files of segments that are no longer there", async () => {
		const files = new SegmentFiles(folder);
		const [first, second] = [await large(1), await large(2)];
		await files.save([first, second]);
		await files.save([second, await large(3)]);
		expect(names()).toHaveLength(2);
		expect(idsOf(await read())).toEqual([2, 3]);
		await files.save([]);
		expect(names()).toEqual([]);
	});

	it("deletes and keeps what it read as it does what it wrote", async () => {
		await new SegmentFiles(folder).save([await large(1), await large(2)]);
		const files = new SegmentFiles(folder);
		const kept = (await read(files)).filter(
			({ sections }) => sections.articleIds[0] === 2,
		);
		await files.save([...kept, await large(3)]);
		expect(idsOf(await read())).toEqual([2, 3]);
		expect(names()).toHaveLength(2);
	});

	it("never writes over a file that it read", async () => {
		for (let id = 1; id <= 12; id++) {
			const files = new SegmentFiles(folder);
			await files.save([...(await read(files)), await large(id)]);
		}
		expect(idsOf(await read())).toHaveLength(12);
	});

	it("erases all files, and can save again", async () => {
		const files = new SegmentFiles(folder);
		const segment = await large(1);
		await files.save([segment]);
		await files.erase();
		expect(existsSync(folder)).toBe(false);
		await files.save([segment]);
		expect(idsOf(await read())).toEqual([1]);
	});
});

describe("a file that can't be used", () => {
	beforeEach(async () => {
		await new SegmentFiles(folder).save([await large(1), await large(2)]);
	});

	/** What is in the first file, and where. */
	function first() {
		const path = join(folder, names()[0] as string);
		return { path, bytes: readFileSync(path) };
	}

	it.each([
		["is cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
		["is empty", () => Buffer.alloc(0)],
		[
			"has a wrong byte",
			(bytes: Buffer) =>
				bytes.map((byte, at) => (at === 999 ? byte ^ 1 : byte)),
		],
		["is longer than it was", (bytes: Buffer) => Buffer.concat([bytes, bytes])],
		["is something else", () => Buffer.from("A shopping list.\n")],
	])("because it %s is deleted, the others are read", async (_, damage) => {
		const { path, bytes } = first();
		writeFileSync(path, damage(bytes));
		expect(await read()).toHaveLength(1);
		expect(names()).toHaveLength(1);
		expect(existsSync(path)).toBe(false);
	});

	it("because another analyzer made it is deleted", async () => {
		const { path } = first();
		const { sections } = await large(3);
		writeFileSync(path, Buffer.concat(pack(sections, "an earlier one")));
		expect(idsOf(await read())).toEqual([2]);
		expect(existsSync(path)).toBe(false);
	});

	it("because it wasn't written to the end is deleted, even if all is in it", async () => {
		const { path, bytes } = first();
		rmSync(path);
		writeFileSync(`${path}.unfinished`, bytes);
		expect(idsOf(await read())).toEqual([2]);
		expect(names()).toHaveLength(1);
	});
});

it("leaves no unfinished file, and is no worse off for an old one", async () => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "1.segment.unfinished"), "x".repeat(100_000));
	await new SegmentFiles(folder).save([await large(1)]);
	expect(names()).toEqual(["1.segment"]);
	expect(idsOf(await read())).toEqual([1]);
});

it("fails, and leaves no file to be read, where nothing can be written", async () => {
	mkdirSync(join(root, "indexes"));
	writeFileSync(folder, "a file, not a folder");
	await expect(
		new SegmentFiles(folder).save([await large(1)]),
	).rejects.toThrow();
	expect(readFileSync(folder, "utf8")).toBe("a file, not a folder");
});
