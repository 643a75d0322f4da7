import type { GivenFile } from "../../src/local-discord/people/resolved.ts";
import { toDocx } from "../intake/docx-writer.ts";
import type { Story } from "../intake/newsroom.ts";
import { PLAIN, setStory } from "../intake/page-setting.ts";
import { toPdf } from "../intake/pdf-writer.ts";

/** A story as its author would paste it into a message. */
export function toText(story: Story): string {
	return toLines(story).join("\n\n");
}

/** A story's web page, with its details where newspapers put them. */
export function toWebPage(story: Story): string {
	const { headline, byline, publishedAt, paragraphs } = story;
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Harbour Times</title>
<meta property="og:title" content="${headline}"><meta name="author" content="${byline}">
<meta property="article:published_time" content="${publishedAt}T06:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
</article><footer>About us</footer></body></html>`;
}

export function toTextFile(name: string, story: Story): GivenFile {
	return toFile(name, "text/plain; charset=utf-8", toText(story));
}

export function toPageFile(name: string, story: Story): GivenFile {
	return toFile(name, "text/html; charset=utf-8", toWebPage(story));
}

/** Markdown whose details stand in its front matter. */
export function toMarkdownFile(name: string, story: Story): GivenFile {
	const { headline, byline, publishedAt, paragraphs } = story;
	const details = JSON.stringify({ headline, byline, publishedAt });
	const text = ["---", details, "---", paragraphs.join("\n\n")].join("\n");
	return toFile(name, "text/markdown; charset=utf-8", text);
}

export function toPdfFile(name: string, story: Story): GivenFile {
	return toFile(name, "application/pdf", toPdf(setStory(story, PLAIN)));
}

export function toWordFile(name: string, story: Story): GivenFile {
	return toFile(name, WORD, toDocx(toLines(story)));
}

const WORD =
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function toLines({ headline, byline, publishedAt, paragraphs }: Story) {
	return [headline, `By ${byline}`, publishedAt, ...paragraphs];
}

function toFile(
	name: string,
	contentType: string,
	bytes: string | Uint8Array,
): GivenFile {
	return { name, contentType, bytes };
}
