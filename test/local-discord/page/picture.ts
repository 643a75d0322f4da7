import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const ONE_BIT_GREY = [1, 0, 0, 0, 0];

/** Makes a PNG of a size, all black. */
export function toPicture(width: number, height: number): Buffer {
	const size = Buffer.alloc(8);
	size.writeUInt32BE(width);
	size.writeUInt32BE(height, 4);
	const line = 1 + Math.ceil(width / 8);
	return Buffer.concat([
		SIGNATURE,
		toChunk("IHDR", Buffer.concat([size, Buffer.from(ONE_BIT_GREY)])),
		toChunk("IDAT", deflateSync(Buffer.alloc(line * height))),
		toChunk("IEND", Buffer.alloc(0)),
	]);
}

function toChunk(name: string, data: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const named = Buffer.concat([Buffer.from(name), data]);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}
