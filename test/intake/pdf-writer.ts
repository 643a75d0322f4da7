import { deflateSync } from "node:zlib";

/** A line of text as it stands on a page, in points from its lower left. */
export interface DrawnLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	readonly bold?: boolean;
}

export interface PdfSettings {
	readonly title?: string;
	readonly author?: string;
	/** As its content is before it is compressed, in place of the lines. */
	readonly content?: Buffer;
	/** More entries of the trailer. */
	readonly trailer?: string;
}

export const PAGE_WIDTH = 420;
export const PAGE_HEIGHT = 595;
/** Every letter of Courier is as wide. */
export const LETTER_WIDTH = 0.6;

/** Writes a PDF: its lines in Courier, where they should stand. */
export function toPdf(
	pages: readonly (readonly DrawnLine[])[],
	settings: PdfSettings = {},
): Uint8Array {
	const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`);
	const info = [
		["Title", settings.title],
		["Author", settings.author],
		["CreationDate", "D:20010203040506Z"],
	].flatMap(([key, value]) => (value ? `/${key} ${toLiteral(value)}` : []));
	return toPdfFile(
		[
			"<</Type/Catalog/Pages 2 0 R>>",
			`<</Type/Pages/Count ${pages.length}/Kids[${kids.join(" ")}]>>`,
			...["Courier", "Courier-Bold"].map(
				(font) =>
					`<</Type/Font/Subtype/Type1/BaseFont/${font}/Encoding/WinAnsiEncoding>>`,
			),
			`<<${info.join("")}>>`,
			...pages.flatMap((lines, index) => [
				`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${7 + 2 * index} 0 R>>`,
				toStream(settings.content ?? toContent(lines)),
			]),
		],
		`/Root 1 0 R/Info 5 0 R${settings.trailer ?? ""}`,
	);
}

/** Writes objects, numbered from 1, with the table of where they are. */
export function toPdfFile(
	objects: readonly (string | Buffer)[],
	trailer: string,
): Uint8Array {
	const parts = [Buffer.from("%PDF-1.7\n")];
	const offsets: number[] = [];
	let size = parts[0]?.length ?? 0;
	const write = (part: Buffer<ArrayBuffer>) => {
		parts.push(part);
		size += part.length;
	};
	objects.forEach((object, index) => {
		offsets.push(size);
		write(Buffer.from(`${index + 1} 0 obj\n`));
		write(Buffer.from(object as string, "latin1"));
		write(Buffer.from("\nendobj\n"));
	});
	const start = size;
	const entries = offsets.map(
		(offset) => `${String(offset).padStart(10, "0")} 00000 n \n`,
	);
	const count = objects.length + 1;
	write(
		Buffer.from(
			`xref\n0 ${count}\n0000000000 65535 f \n${entries.join("")}trailer\n<</Size ${count}${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
			"latin1",
		),
	);
	return Buffer.concat(parts);
}

export function toStream(content: Buffer): Buffer {
	const packed = deflateSync(content);
	return Buffer.concat([
		Buffer.from(
			`<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`,
			"latin1",
		),
		packed,
		Buffer.from("\nendstream"),
	]);
}

function toContent(lines: readonly DrawnLine[]): Buffer {
	const drawn = lines.map(
		({ text, x, y, size = 10, bold = false }) =>
			`BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td ${toLiteral(text)} Tj ET`,
	);
	return Buffer.from(drawn.join("\n"), "latin1");
}

/** Letters beyond Latin-1 are those of windows-1252. */
const WINDOWS: Readonly<Record<string, string>> = {
	"“": "\x93",
	"”": "\x94",
	"‘": "\x91",
	"’": "\x92",
	"–": "\x96",
	"—": "\x97",
	"€": "\x80",
	"…": "\x85",
};

function toLiteral(text: string): string {
	const bytes = text.replace(/[“”‘’–—€…]/gu, (letter) => WINDOWS[letter] ?? "");
	return `(${bytes.replace(/[\\()]/gu, "\\$&")})`;
}
