import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { decodeText } from "../../src/intake/decode-text.ts";
import { readHtml } from "../../src/intake/page/read-html.ts";
import { readLink } from "../../src/intake/web/link.ts";
import {
	hasRealPages,
	listRealPages,
	type PageScore,
	type RealPage,
	readRealPage,
	scoreArticles,
} from "./web-page-set.ts";
import { sendPage, WebServer } from "./web-server.ts";

const MILLISECONDS = 120_000;

function expectNearlyAll({ pages, f1, headline, date, byline }: PageScore) {
	expect(pages).toBe(93);
	expect(f1).toBeGreaterThanOrEqual(0.97);
	expect(headline).toBeGreaterThanOrEqual(90);
	expect(date).toBeGreaterThanOrEqual(86);
	expect(byline).toBeGreaterThanOrEqual(69);
}

function readFromDisk(page: RealPage): Article {
	const bytes = gunzipSync(readRealPage(page));
	return readHtml(decodeText(bytes, "html", null), page.url);
}

/** The page's own address, on the server of this machine. */
function toLocalUrl(server: WebServer, { url }: RealPage): string {
	const { hostname, pathname, search } = new URL(url);
	return server.url(`${pathname}${search}`, hostname);
}

/** Fetches pages from a server of this machine, a few at a time. */
async function readFromServer(
	server: WebServer,
	pages: readonly RealPage[],
): Promise<(readonly [RealPage, Article])[]> {
	const byUrl = new Map(pages.map((page) => [toLocalUrl(server, page), page]));
	server.answer = (request, response) => {
		const page = byUrl.get(`http://${request.headers.host}${request.url}`);
		if (!page) return response.writeHead(404).end();
		const headers = { "content-encoding": "gzip" };
		sendPage(readRealPage(page), headers)(request, response);
	};
	return Promise.all(
		[...byUrl].map(async ([url, page]) => {
			const { article } = await readLink(url, server.rules);
			return [page, article] as const;
		}),
	);
}

describe.skipIf(!hasRealPages())("of real news pages", () => {
	it(
		"readHtml finds nearly all of the story, headline, date and byline",
		() => {
			const articles = listRealPages().map(
				(page) => [page.id, readFromDisk(page)] as const,
			);
			expectNearlyAll(scoreArticles(articles));
		},
		MILLISECONDS,
	);

	it(
		"readLink finds the same, over the wire",
		async () => {
			const pages = listRealPages().filter((_, at) => at % 3 === 0);
			const server = await WebServer.start();
			try {
				const read = await readFromServer(server, pages);
				expect(read).toHaveLength(31);
				// The addresses differ: this machine's server has no other names.
				for (const [page, { url, ...article }] of read)
					expect({ ...article, url: "" }, `${page.id}, of ${url}`).toEqual({
						...readFromDisk(page),
						url: "",
					});
			} finally {
				await server.stop();
			}
		},
		MILLISECONDS,
	);
});
