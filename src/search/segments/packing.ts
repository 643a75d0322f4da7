import { crc32 } from "node:zlib";

/** Named arrays of numbers. */
export type Sections = Readonly<Record<string, NumberArray>>;

type NumberArray = Uint8Array | Uint16Array | Uint32Array | BigUint64Array;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, BigUint64Array };

const MAGIC = "pullquote segment";

/** Each array begins at a multiple of so many bytes. */
const ALIGNMENT = 8;

const CHECKSUM_BYTES = 4;

interface Header {
	readonly magic: string;
	/** Whatever made the content: others don't read it. */
	readonly maker: string;
	readonly sections: readonly {
		readonly name: string;
		readonly kind: keyof typeof KINDS;
		readonly offset: number;
		readonly length: number;
	}[];
}

/**
 * Packs arrays into pieces for a file: a header line in JSON, the content, and
 * a checksum of both. Byte order is the machine's.
 */
export function pack(sections: Sections, maker: string): Uint8Array[] {
	let bytes = 0;
	const entries = Object.entries(sections).map(([name, array]) => {
		const offset = align(bytes);
		bytes = offset + array.byteLength;
		const kind = array.constructor.name as keyof typeof KINDS;
		return { name, kind, offset, length: array.length };
	});
	const content = new Uint8Array(bytes);
	for (const { name, offset } of entries)
		content.set(toBytes(sections[name] as NumberArray), offset);
	const header: Header = { magic: MAGIC, maker, sections: entries };
	const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
	const checksum = Uint32Array.of(crc32(content, crc32(line)));
	return [line, content, toBytes(checksum)];
}

/**
 * Reads what `pack` wrote.
 *
 * @returns null if it is damaged, or another maker's
 */
export function unpack(file: Uint8Array, maker: string): Sections | null {
	const end = file.length - CHECKSUM_BYTES;
	if (end < 0 || !isWhole(file, end)) return null;
	const line = file.indexOf(LINE_FEED);
	const header = readHeader(file.subarray(0, line));
	if (header?.magic !== MAGIC || header.maker !== maker) return null;
	// A copy, because arrays begin at aligned bytes of a buffer of their own.
	const { buffer } = new Uint8Array(file.subarray(line + 1, end));
	return Object.fromEntries(
		header.sections.map(({ name, kind, offset, length }) => [
			name,
			new KINDS[kind](buffer, offset, length),
		]),
	);
}

const LINE_FEED = 10;

function isWhole(file: Uint8Array, end: number): boolean {
	const [checksum] = new Uint32Array(new Uint8Array(file.subarray(end)).buffer);
	return crc32(file.subarray(0, end)) === checksum;
}

function readHeader(line: Uint8Array): Header | null {
	try {
		return JSON.parse(new TextDecoder().decode(line));
	} catch {
		return null;
	}
}

function align(bytes: number): number {
	return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function toBytes(array: NumberArray): Uint8Array {
	return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
