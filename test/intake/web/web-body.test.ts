import {
	brotliCompressSync,
	createGzip,
	deflateRawSync,
	deflateSync,
	gzipSync,
} from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sendPage, WebServer } from "../web-server.ts";
import { refusalOf, sendForever, textOf, visit } from "../web-visit.ts";

const MEBIBYTE = 1_048_576;

let server: WebServer;

beforeEach(async () => {
	server = await WebServer.start();
});

afterEach(async () => {
	await expect.poll(() => server.openConnections()).toBe(0);
	await server.stop();
});

describe("a body", () => {
	it.each([
		["gzip", gzipSync],
		["x-gzip", gzipSync],
		["deflate", deflateSync],
		["deflate", deflateRawSync],
		["br", brotliCompressSync],
		["GZIP", gzipSync],
		["gzip, br", (text: string) => brotliCompressSync(gzipSync(text))],
	])("is decompressed from %s", async (coding, compress) => {
		server.answer = sendPage(compress("Hello."), {
			"content-encoding": coding,
		});
		expect(await textOf(visit(server))).toBe("Hello.");
	});

	it.each(["zstd", "gzip, zstd", "rot13"])(
		"in %s is refused",
		async (coding) => {
			server.answer = sendPage(gzipSync("Hello."), {
				"content-encoding": coding,
			});
			expect((await refusalOf(visit(server))).reason).toBe("unreadable");
		},
	);

	it("that is not what it says is refused", async () => {
		server.answer = sendPage("Hello.", { "content-encoding": "gzip" });
		expect((await refusalOf(visit(server))).reason).toBe("unreadable");
	});

	it("that breaks off is refused", async () => {
		server.answer = (_request, response) => {
			response.writeHead(200, {
				"content-type": "text/html",
				"content-length": "1000",
			});
			response.write("Hello.", () => response.destroy());
		};
		expect((await refusalOf(visit(server))).reason).toBe("unreadable");
	});

	it("may have 5 MiB", async () => {
		server.answer = sendPage(Buffer.alloc(5 * MEBIBYTE, "a"));
		expect((await visit(server)).bytes).toHaveLength(5 * MEBIBYTE);
	});

	it("that announces more is refused before it is read", async () => {
		server.answer = (_request, response) => {
			response.writeHead(200, {
				"content-type": "text/html",
				"content-length": String(5 * MEBIBYTE + 1),
			});
			response.flushHeaders();
		};
		expect((await refusalOf(visit(server))).reason).toBe("too-large");
	});

	it("that announces nothing and never ends is refused", async () => {
		server.answer = (_request, response) => {
			response.writeHead(200, { "content-type": "text/html" });
			sendForever(response, Buffer.alloc(100_000, "a"));
		};
		expect((await refusalOf(visit(server))).reason).toBe("too-large");
	});

	it("that grows beyond 5 MiB when it is decompressed is refused", async () => {
		const bomb = gzipSync(Buffer.alloc(5 * MEBIBYTE + 1));
		expect(bomb.length).toBeLessThan(10_000);
		server.answer = sendPage(bomb, { "content-encoding": "gzip" });
		expect((await refusalOf(visit(server))).reason).toBe("too-large");
	});

	it("that is compressed twice and grows is refused", async () => {
		const bomb = gzipSync(gzipSync(Buffer.alloc(100 * MEBIBYTE)));
		server.answer = sendPage(bomb, { "content-encoding": "gzip, gzip" });
		expect((await refusalOf(visit(server))).reason).toBe("too-large");
	});

	it("that decompresses without end is refused, and the sender stopped", async () => {
		const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
		server.answer = (_request, response) => {
			response.writeHead(200, {
				"content-type": "text/html",
				"content-encoding": "gzip",
			});
			response.on("close", () => stop());
			const gzip = createGzip();
			gzip.pipe(response);
			sendForever(gzip, Buffer.alloc(MEBIBYTE));
			response.on("close", () => gzip.destroy());
		};
		const before = process.memoryUsage().rss;
		expect((await refusalOf(visit(server))).reason).toBe("too-large");
		await stopped;
		expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEBIBYTE);
	});

	it("that is compressed without end into nothing is refused", async () => {
		const [empty] = [gzipSync("").subarray(0, 10)];
		const block = Buffer.from([0, 0, 0, 0xff, 0xff]);
		server.answer = (_request, response) => {
			response.writeHead(200, {
				"content-type": "text/html",
				"content-encoding": "gzip",
			});
			response.write(empty);
			sendForever(response, Buffer.concat(Array(20_000).fill(block)));
		};
		expect((await refusalOf(visit(server))).reason).toBe("too-large");
	});
});
