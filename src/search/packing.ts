import { crc32 } from "node:zlib";

/** Named arrays of numbers. */
export type Sections = Readonly<Record<string, NumberArray>>;

type NumberArray = Uint8Array | Uint16Array | Uint32Array | BigUint64Array;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, BigUint64Array };

const MAGIC = "pullquote segment";

/** Each array begins at a multiple of so many bytes. */
const ALIGNMENT = 8;

interface Header {
	readonly magic: string;
	/** Whatever made the content: others don't read it. */
	readonly maker: string;
	readonly bytes: number;
	readonly crc32: number;
	readonly sections: readonly {
		readonly name: string;
		readonly kind: keyof typeof KINDS;
		readonly offset: number;
		readonly length: number;
	}[];
}

/**
 * Packs arrays into two pieces for a file: a header line in JSON and the
 * content, which the header's checksum covers. Byte order is the machine's.
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
	const header: Header = {
		magic: MAGIC,
		maker,
		bytes,
		crc32: crc32(content),
		sections: entries,
	};
	return [new TextEncoder().encode(`${JSON.stringify(header)}\n`), content];
}

/**
 * Reads what `pack` wrote.
 *
 * @returns null if it is damaged, or another maker's
 */
export function unpack(file: Uint8Array, maker: string): Sections | null {
	const header = readHeader(file);
	if (header?.magic !== MAGIC || header.maker !== maker) return null;
	// A copy, because arrays begin at aligned bytes of a buffer of their own.
	const content = new Uint8Array(file.subarray(file.indexOf(LINE_FEED) + 1));
	if (content.length !== header.bytes || crc32(content) !== header.crc32)
		return null;
	return Object.fromEntries(
		header.sections.map(({ name, kind, offset, length }) => [
			name,
			new KINDS[kind](content.buffer, offset, length),
		]),
	);
}

const LINE_FEED = 10;

function readHeader(file: Uint8Array): Header | null {
	const end = file.indexOf(LINE_FEED);
	try {
		return JSON.parse(new TextDecoder().decode(file.subarray(0, end)));
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
