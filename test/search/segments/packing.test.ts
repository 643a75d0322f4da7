import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpack } from "../../../src/search/segments/packing.ts";

const SECTIONS = {
	bytes: Uint8Array.of(1, 2, 3),
	none: new Uint32Array(),
	units: Uint16Array.of(65_535, 0),
	numbers: Uint32Array.of(4_294_967_295, 7, 9),
	hashes: BigUint64Array.of(2n ** 64n - 1n),
};

const FILE = Buffer.concat(pack(SECTIONS, "me"));

it("comes back from a file as it was", async () => {
	const folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	await writeFile(join(folder, "file"), FILE);
	expect(unpack(await readFile(join(folder, "file")), "me")).toEqual(SECTIONS);
	await rm(folder, { recursive: true });
});

it("isn't read by another maker", () => {
	expect(unpack(FILE, "you")).toBeNull();
});

it("isn't read when it is cut off, wherever", () => {
	fc.assert(
		fc.property(fc.nat(FILE.length - 1), (length) => {
			expect(unpack(FILE.subarray(0, length), "me")).toBeNull();
		}),
	);
});

it("isn't read as something else when a byte is wrong, whichever", () => {
	fc.assert(
		fc.property(
			fc.nat(FILE.length - 1),
			fc.integer({ min: 1, max: 255 }),
			(at, change) => {
				const damaged = Buffer.from(FILE);
				damaged[at] = (damaged[at] as number) ^ change;
				expect(unpack(damaged, "me")).toBeNull();
			},
		),
		{ numRuns: 1000 },
	);
});

it.each(["", "\n", "{}\n", "null\n", '{"magic":1}\n', "not a segment"])(
	"isn't read from %j",
	(text) => {
		expect(unpack(Buffer.from(text), "me")).toBeNull();
	},
);
