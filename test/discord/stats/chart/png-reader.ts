import { crc32, inflateSync } from "node:zlib";

const SIGNATURE = "89504e470d0a1a0a";

interface Chunk {
	readonly name: string;
	readonly data: Buffer;
}

/** A PNG of eight bits a channel, red, green and blue, without filters. */
export interface ReadPicture {
	readonly width: number;
	readonly height: number;
	/** The red, green and blue of a pixel. */
	at(x: number, y: number): number[];
}

/** Reads a PNG as its specification says, and checks all that it checks. */
export function readPng(bytes: Uint8Array): ReadPicture {
	const file = Buffer.from(bytes);
	if (file.subarray(0, 8).toString("hex") !== SIGNATURE)
		throw new Error("no PNG");
	const chunks = [...readChunks(file)];
	const header = find(chunks, "IHDR");
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	if (header.subarray(8).toString("hex") !== "0802000000")
		throw new Error("another kind of PNG");
	const rows = inflateSync(find(chunks, "IDAT"));
	const length = 1 + width * 3;
	if (rows.length !== length * height) throw new Error("pixels are missing");
	for (let y = 0; y < height; y += 1)
		if (rows[y * length] !== 0) throw new Error("a filter");
	return {
		width,
		height,
		at: (x, y) => [...rows.subarray(y * length + 1 + x * 3).subarray(0, 3)],
	};
}

function* readChunks(file: Buffer): Generator<Chunk> {
	for (let at = 8; at < file.length; ) {
		const length = file.readUInt32BE(at);
		const named = file.subarray(at + 4, at + 8 + length);
		if (crc32(named) !== file.readUInt32BE(at + 8 + length))
			throw new Error("a wrong checksum");
		yield { name: named.toString("latin1", 0, 4), data: named.subarray(4) };
		at += 12 + length;
	}
}

function find(chunks: readonly Chunk[], name: string): Buffer {
	const found = chunks.find((chunk) => chunk.name === name);
	if (!found || chunks.at(-1)?.name !== "IEND") throw new Error(`no ${name}`);
	return found.data;
}
