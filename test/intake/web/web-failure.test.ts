import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WEB_RULES, type WebRules } from "../../../src/intake/web/web-rules.ts";
import { WebServer } from "../web-server.ts";
import { refusalOf, sendForever, visit } from "../web-visit.ts";

let server: WebServer;

beforeEach(async () => {
	server = await WebServer.start();
});

afterEach(async () => {
	await expect.poll(() => server.openConnections()).toBe(0);
	await server.stop();
});

describe("time", () => {
	const SHORT = { milliseconds: 300 };

	async function expectTooSlow(rules: Partial<WebRules> = {}): Promise<void> {
		const start = performance.now();
		const refusal = await refusalOf(
			visit(server, undefined, { ...SHORT, ...rules }),
		);
		expect(refusal.reason).toBe("too-slow");
		expect(performance.now() - start).toBeLessThan(2_000);
	}

	it("runs out where no header comes", async () => {
		server.answer = () => {};
		await expectTooSlow();
	});

	it("runs out where headers drip", async () => {
		server.answer = ({ socket }) => {
			socket.write("HTTP/1.1 200 OK\r\n");
			sendForever(socket, Buffer.from("x-a: b\r\n"), 20);
		};
		await expectTooSlow();
	});

	it("runs out where the body drips", async () => {
		server.answer = (_request, response) => {
			response.writeHead(200, { "content-type": "text/html" });
			sendForever(response, Buffer.from("a"), 20);
		};
		await expectTooSlow();
	});

	it("runs out where each redirect is slow", async () => {
		server.answer = (_request, response) => {
			setTimeout(() => response.writeHead(302, { location: "/" }).end(), 100);
		};
		await expectTooSlow();
	});

	it("runs out where the name isn't found for long", async () => {
		await expectTooSlow({ resolve: () => new Promise(() => {}) });
	});

	it("is 15 seconds", () => {
		expect(WEB_RULES.milliseconds).toBe(15_000);
	});
});

describe("an answer without a page", () => {
	it("is refused by its status before its body is read", async () => {
		server.answer = (_request, response) => {
			response.writeHead(403, { "content-type": "text/html" });
			response.flushHeaders();
		};
		expect((await refusalOf(visit(server))).reason).toBe("locked");
	});

	it("is refused by its content type before its body is read", async () => {
		server.answer = (_request, response) => {
			response.writeHead(200, { "content-type": "image/png" });
			response.flushHeaders();
		};
		const refusal = await refusalOf(visit(server));
		expect(refusal.reason).toBe("wrong-kind");
		expect(refusal.message).toContain("a picture");
	});

	it("at all is refused", async () => {
		server.answer = ({ socket }) => socket.destroy();
		expect((await refusalOf(visit(server))).reason).toBe("unreadable");
	});

	it("in no HTTP is refused", async () => {
		server.answer = ({ socket }) => socket.end("SSH-2.0-OpenSSH_9.9\r\n");
		expect((await refusalOf(visit(server))).reason).toBe("unreadable");
	});

	it("with headers without end is refused", async () => {
		server.answer = ({ socket }) => {
			socket.write("HTTP/1.1 200 OK\r\n");
			sendForever(socket, Buffer.from(`x-a: ${"b".repeat(1_000)}\r\n`));
		};
		expect((await refusalOf(visit(server))).reason).toBe("unreadable");
	});

	it("by TLS is refused where TLS is expected", async () => {
		const url = server.url().replace("http:", "https:");
		expect((await refusalOf(visit(server, url))).reason).toBe("insecure");
	});

	it("because nothing listens is refused", async () => {
		const gone = await WebServer.start();
		const url = gone.url();
		await gone.stop();
		const refusal = await refusalOf(
			visit(server, url, { allowsPort: () => true }),
		);
		expect(refusal.reason).toBe("unavailable");
		expect(refusal.message).toContain("can't be reached");
	});

	it.each(["ENOTFOUND", "EAI_AGAIN"])(
		"because there is no such host (%s) is refused",
		async (code) => {
			const resolve = () =>
				Promise.reject(Object.assign(new Error("getaddrinfo"), { code }));
			const refusal = await refusalOf(visit(server, undefined, { resolve }));
			expect(refusal.reason).toBe("no-host");
			expect(refusal.message).toContain("check the address");
		},
	);
});
