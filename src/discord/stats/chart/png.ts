import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";
import type { Picture } from "./picture.ts";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

/** Eight bits for each of red, green and blue; nothing else is chosen. */
const TRUE_COLOUR = [8, 2, 0, 0, 0];

/** Before each row: its bytes stand as they are. */
const UNFILTERED = 0;

const compress = promisify(deflate);

/** Writes a picture as a PNG file (RFC 2083); compressed in another thread. */
export async function toPng(picture: Picture): Promise<Buffer> {
	return Buffer.concat([
		SIGNATURE,
		toChunk("IHDR", toHeader(picture)),
		toChunk("IDAT", await compress(toRows(picture))),
		toChunk("IEND", Buffer.alloc(0)),
	]);
}

function toHeader({ width, height }: Picture): Buffer {
	return Buffer.concat([
		toNumber(width),
		toNumber(height),
		Buffer.from(TRUE_COLOUR),
	]);
}

function toRows({ pixels, height }: Picture): Buffer {
	const length = pixels.length / height;
	const rows = Buffer.alloc((1 + length) * height, UNFILTERED);
	for (let y = 0; y < height; y += 1)
		rows.set(
			pixels.subarray(y * length, (y + 1) * length),
			y * (1 + length) + 1,
		);
	return rows;
}

function toChunk(name: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(name), data]);
	return Buffer.concat([toNumber(data.length), named, toNumber(crc32(named))]);
}

function toNumber(number: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(number);
	return bytes;
}
