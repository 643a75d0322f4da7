import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readLink } from "../../../src/intake/web/link.ts";
import { toDocx } from "../docx-writer.ts";
import { PLAIN, setPages } from "../page-setting.ts";
import { toPdf } from "../pdf-writer.ts";
import { sendPage, WebServer } from "../web-server.ts";
import { refusalOf } from "../web-visit.ts";

const PARAGRAPHS = [
	"The last ferry to the island sank at its berth on Monday, and the harbour master said that nobody had been on board.",
	"Divers found a hole in the hull as wide as a door. It had been welded twice this year, according to the café’s owner.",
	"Until a new ship comes, fishermen will carry letters, bread and pupils across the sound, the mayor promised.",
];

const PAGE = `<title>Island ferry sinks</title><h1>Island ferry sinks</h1>${PARAGRAPHS.map(
	(text) => `<p>${text}</p>`,
).join("")}`;

function toPages(paragraphs: readonly string[]) {
	return setPages(["Island ferry sinks", ...paragraphs], PLAIN);
}

let server: WebServer;

beforeEach(async () => {
	server = await WebServer.start();
});

afterEach(() => server.stop());

const read = (url = server.url("/ferry")) => readLink(url, server.rules);

describe("readLink", () => {
	it("reads the article of a page, with its address", async () => {
		server.answer = sendPage(PAGE);
		expect((await read(server.url("/ferry#comments"))).article).toMatchObject({
			headline: "Island ferry sinks",
			url: server.url("/ferry"),
			paragraphs: PARAGRAPHS,
		});
	});

	it("gives the address where redirects end", async () => {
		server.answer = (request, response) =>
			request.url === "/"
				? response.writeHead(301, { location: "/ferry#top" }).end()
				: sendPage(PAGE)(request, response);
		expect((await read(server.url("/"))).article.url).toBe(
			server.url("/ferry"),
		);
	});

	it("gives the address that was asked for if the last one is too long", async () => {
		server.answer = (request, response) =>
			request.url === "/"
				? response.writeHead(301, { location: `/${"a".repeat(600)}` }).end()
				: sendPage(PAGE)(request, response);
		expect((await read(server.url("/"))).article.url).toBe(server.url("/"));
	});

	it.each([
		["windows-1252", Buffer.from(PAGE.replaceAll("’", "\x92"), "latin1")],
		["utf-8", Buffer.from(PAGE)],
	])("believes the server that a page is %s", async (charset, page) => {
		server.answer = sendPage(page, {
			"content-type": `text/html; charset=${charset}`,
		});
		expect((await read()).article.paragraphs).toEqual(PARAGRAPHS);
	});

	it("believes the server more than the page itself", async () => {
		server.answer = sendPage(`<meta charset="shift_jis">${PAGE}`, {
			"content-type": "text/html; charset=utf-8",
		});
		expect((await read()).article.paragraphs).toEqual(PARAGRAPHS);
	});

	it.each(["text/plain; charset=utf-8", "text/markdown"])(
		"reads %s",
		async (type) => {
			const text = ["Island ferry sinks", ...PARAGRAPHS].join("\n\n");
			server.answer = sendPage(text, { "content-type": type });
			const { article } = await read();
			expect(article.paragraphs.at(-1)).toBe(PARAGRAPHS.at(-1));
			expect(article.url).toBe(server.url("/ferry"));
		},
	);

	it.each([
		["application/pdf", toPdf(toPages(PARAGRAPHS))],
		[
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			toDocx(["Island ferry sinks", ...PARAGRAPHS]),
		],
	])("reads %s", async (type, bytes) => {
		server.answer = sendPage(Buffer.from(bytes), { "content-type": type });
		const { article } = await read();
		expect(article.paragraphs).toEqual(PARAGRAPHS);
		expect(article.url).toBe(server.url("/ferry"));
	});

	it("refuses a page that has no text until a script has run", async () => {
		server.answer = sendPage("<div id=app></div><script>start()</script>");
		expect((await refusalOf(read())).reason).toBe("no-article");
	});

	it.each([
		["http://127.0.0.1/", "private-address"],
		["http://localhost/", "private-address"],
		["https://[::1]/", "private-address"],
		["http://192.168.0.1/", "private-address"],
		["http://2130706433/", "private-address"],
		["http://127.0.0.1:8080/", "bad-address"],
		["file:///etc/passwd", "bad-address"],
	])("refuses %s to everybody: %s", async (url, reason) => {
		const refusal = await refusalOf(readLink(url));
		expect(refusal.reason).toBe(reason);
		expect(refusal.message).toContain("Paste the article's text instead");
	});
});
