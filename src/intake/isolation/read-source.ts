import { checkArticle, type Reading } from "../../article/reading/reading.ts";
import { decodeText } from "../decode-text.ts";
import { checkTextSize } from "../text-size.ts";
import type { Source } from "./isolated-reading.ts";

/**
 * Reads the article out of bytes of a known kind.
 *
 * They come from anybody, and what reads them may never end or take all
 * memory, so `readIsolated` calls this elsewhere. What a kind needs is loaded
 * when one is read, because each reading pays for it again.
 *
 * @throws Refusal if there is no article in them, or one that can't be kept
 */
export async function readSource(source: Source): Promise<Reading> {
	const reading = await READERS[source.kind](source);
	checkArticle(reading.article);
	return reading;
}

const READERS: Readonly<
	Record<Source["kind"], (source: Source) => Promise<Reading>>
> = {
	async text(source) {
		const { readPastedText } = await import(
			"../../article/reading/pasted-text.ts"
		);
		return readPastedText(toText(source));
	},
	async markdown(source) {
		const { readMarkdown } = await import("../../article/reading/markdown.ts");
		return readMarkdown(toText(source));
	},
	async html({ bytes, contentType, url }) {
		const { readHtml } = await import("../page/read-html.ts");
		const html = decodeText(bytes, "html", toCharset(contentType));
		return { article: readHtml(html, url), leftOut: [] };
	},
	async pdf({ bytes }) {
		const { readPdf } = await import("../pdf/read-pdf.ts");
		return readPdf(bytes);
	},
	async docx({ bytes }) {
		const { readDocx } = await import("../document/read-docx.ts");
		return readDocx(bytes);
	},
};

function toText({ bytes, contentType }: Source): string {
	const text = decodeText(bytes, "text", toCharset(contentType));
	checkTextSize(text.length);
	return text;
}

function toCharset(contentType: string | null): string | null {
	const [, charset] =
		/charset=["']?([^\s;"']+)/iu.exec(contentType ?? "") ?? [];
	return charset ?? null;
}
