import { type Zippable, zipSync } from "fflate";

/** What stands in a Word document's body, one after the other. */
export type WordBlock =
	| string
	| { readonly style: string; readonly text: string }
	| { readonly rows: readonly (readonly string[])[] }
	| { readonly xml: string };

export interface WordProperties {
	readonly title?: string;
	readonly author?: string;
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const STYLES = ["Title", "heading 1", "heading 2", "caption", "List Paragraph"];

/** Writes a Word document with as little around its text as Word accepts. */
export function toDocx(
	blocks: readonly WordBlock[],
	properties: WordProperties = {},
): Uint8Array {
	return zipSync(toWordParts(blocks, properties));
}

/** The files of a Word document, for tests that add others or change them. */
export function toWordParts(
	blocks: readonly WordBlock[],
	{ title = "", author = "" }: WordProperties = {},
): Record<string, Uint8Array> {
	const parts = {
		"[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
		"_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
		"word/styles.xml": `<w:styles xmlns:w="${WORD}">${STYLES.map((name) => `<w:style w:type="paragraph" w:styleId="${toId(name)}"><w:name w:val="${name}"/></w:style>`).join("")}</w:styles>`,
		"docProps/core.xml": `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created>2001-02-03T04:05:06Z</dcterms:created></cp:coreProperties>`,
		"word/document.xml": toWordXml(blocks.map(toBlockXml).join("")),
	};
	return Object.fromEntries(
		Object.entries(parts).map(([name, xml]) => [
			name,
			new TextEncoder().encode(xml),
		]),
	);
}

/** A document's main part, before whose root a DTD may stand. */
export function toWordXml(body: string, dtd = ""): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${dtd}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`;
}

/** A Word document some of whose files are others. */
export function toDocxWith(changed: Zippable): Uint8Array {
	return zipSync({ ...toWordParts([]), ...changed });
}

export function toParagraphXml(text: string, style?: string): string {
	const properties =
		style === undefined
			? ""
			: `<w:pPr><w:pStyle w:val="${toId(style)}"/></w:pPr>`;
	return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function toBlockXml(block: WordBlock): string {
	if (typeof block === "string") return toParagraphXml(block);
	if ("xml" in block) return block.xml;
	if ("style" in block) return toParagraphXml(block.text, block.style);
	const rows = block.rows.map(
		(row) =>
			`<w:tr>${row.map((cell) => `<w:tc>${toParagraphXml(cell)}</w:tc>`).join("")}</w:tr>`,
	);
	return `<w:tbl>${rows.join("")}</w:tbl>`;
}

function toId(style: string): string {
	return style.replaceAll(" ", "");
}

function escapeXml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
