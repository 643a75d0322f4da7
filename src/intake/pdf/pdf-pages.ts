import { getDocumentProxy } from "unpdf";
import { t } from "../../text/phrase/phrase.ts";
import { toLine } from "../page/page.ts";
import { IntakeRefusal } from "../refusal.ts";
import { checkTextSize } from "../text-size.ts";

/**
 * A stretch of text in a row, as it is drawn on a page. In points, from the
 * page's lower left corner; `y` is the line that the letters stand on.
 */
export interface Span {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	/** Of the letters. */
	readonly size: number;
	readonly font: string;
	/** Written from right to left. */
	readonly reversed: boolean;
}

export interface PdfPage {
	/** Where it ends below, mostly 0. */
	readonly bottom: number;
	readonly height: number;
	/** In the order in which they are drawn. */
	readonly spans: readonly Span[];
}

/** What a PDF says about itself, as far as an article's reader cares. */
export interface Pdf {
	readonly title: string;
	readonly author: string;
	readonly pages: readonly PdfPage[];
}

const MAX_PAGES = 200;

/** Nothing that draws pages is needed, nor fonts that are installed here. */
const OPTIONS = {
	useWasm: false,
	useSystemFonts: false,
	disableFontFace: true,
	isImageDecoderSupported: false,
	isOffscreenCanvasSupported: false,
	verbosity: 0,
};

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfItems = Awaited<
	ReturnType<Awaited<ReturnType<PdfDocument["getPage"]>>["getTextContent"]>
>["items"];

/**
 * Reads what is written on the pages of a PDF, and where.
 *
 * @throws IntakeRefusal `locked`, `unreadable` or `too-large`
 */
export async function readPdfPages(bytes: Uint8Array): Promise<Pdf> {
	const document = await open(bytes);
	if (document.numPages > MAX_PAGES)
		throw new IntakeRefusal(
			"too-large",
			t`This PDF has ${document.numPages} pages; up to ${MAX_PAGES} are possible. Save the pages of one article as a PDF of their own, or paste its text.`,
		);
	const { info } = await document.getMetadata();
	const { Title, Author } = info as Readonly<Record<string, unknown>>;
	const pages = await readPages(document);
	return {
		title: toLine(toText(Title)),
		author: toLine(toText(Author)),
		pages,
	};
}

function toText(value: unknown): string {
	return typeof value === "string" ? value : "";
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
	try {
		return await getDocumentProxy(new Uint8Array(bytes), OPTIONS);
	} catch (error) {
		if (error instanceof Error && error.name === "PasswordException")
			throw new IntakeRefusal(
				"locked",
				t`This PDF can be opened only with a password. Save it without one, or paste the article's text.`,
			);
		throw new IntakeRefusal(
			"unreadable",
			t`This PDF is broken. Save it again, or paste the article's text.`,
		);
	}
}

/** One after the other, because all together would take all memory. */
async function readPages(document: PdfDocument): Promise<PdfPage[]> {
	const pages: PdfPage[] = [];
	let characters = 0;
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const spans = toSpans(items);
		characters += spans.reduce((sum, { text }) => sum + text.length, 0);
		checkTextSize(characters);
		const [, bottom = 0, , top = 0] = page.view;
		pages.push({ bottom, height: top - bottom, spans });
		page.cleanup();
	}
	return pages;
}

/** Without white space, which is told by the gaps, and without turned text. */
function toSpans(items: PdfItems): Span[] {
	return items.flatMap((item) => {
		if (!("str" in item) || item.str.trim() === "") return [];
		const [a = 0, b = 0, , , left = 0, y = 0] = item.transform as number[];
		if (Math.abs(b) > Math.abs(a) / 10 || a < 0) return [];
		return {
			text: item.str,
			left,
			right: left + item.width,
			y,
			size: item.height || Math.abs(a),
			font: item.fontName,
			reversed: item.dir === "rtl",
		};
	});
}
