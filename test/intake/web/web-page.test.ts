import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendPage, WebServer } from "../web-server.ts";
import { refusalOf, sendForever, textOf, visit } from "../web-visit.ts";

let server: WebServer;

beforeEach(async () => {
	server = await WebServer.start();
});

afterEach(async () => {
	await expect.poll(() => server.openConnections()).toBe(0);
	await server.stop();
});

describe("a request", () => {
	it("tells who asks and what for, and nothing else", async () => {
		server.answer = sendPage("Hello.");
		expect(await textOf(visit(server, server.url("/a?b=c#d")))).toBe("Hello.");
		const [request] = server.requests;
		expect(request?.method).toBe("GET");
		expect(request?.url).toBe("/a?b=c");
		expect(request?.headers).toEqual({
			host: `news.example:${server.port}`,
			connection: "close",
			"user-agent": expect.stringMatching(
				/^Pullquote\/\d+\.\d+\.\d+ \(\+article import by a moderator\)$/u,
			),
			accept: expect.stringMatching(/^text\/html,/u),
			"accept-language": "*",
			"accept-encoding": "gzip, deflate",
			"sec-fetch-mode": "cors",
		});
	});

	it("brings no cookie back", async () => {
		server.answer = (request, response) =>
			request.url === "/"
				? response
						.writeHead(302, { location: "/next", "set-cookie": "id=1; Path=/" })
						.end()
				: sendPage("Hello.")(request, response);
		expect(await textOf(visit(server))).toBe("Hello.");
		expect(server.requests.map(({ headers }) => headers.cookie)).toEqual([
			undefined,
			undefined,
		]);
	});

	it("uses no proxy, whatever the environment says", async () => {
		const proxy = await WebServer.start();
		for (const name of ["http_proxy", "HTTP_PROXY", "ALL_PROXY"])
			vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`);
		server.answer = sendPage("Hello.");
		try {
			expect(await textOf(visit(server))).toBe("Hello.");
			expect(proxy.connections).toBe(0);
		} finally {
			vi.unstubAllEnvs();
			await proxy.stop();
		}
	});

	it("never uses a connection again that was checked earlier", async () => {
		server.answer = (request, response) =>
			request.url === "/"
				? response
						.writeHead(302, { location: "/next", connection: "keep-alive" })
						.end()
				: sendPage("Hello.")(request, response);
		server.hosts["news.example"] = [["127.0.0.1"], ["10.0.0.1"]];
		expect((await refusalOf(visit(server))).reason).toBe("private-address");
		expect(server.requests).toHaveLength(1);
	});
});

describe("redirects", () => {
	/** `/3` leads over three redirects to the page. */
	function countDown(status = 302): void {
		server.answer = (request, response) => {
			const left = Number(request.url?.slice(1));
			if (left === 0) return sendPage("Hello.")(request, response);
			response.writeHead(status, { location: `/${left - 1}` }).end();
		};
	}

	it.each([301, 302, 303, 307, 308])("are followed by %i", async (status) => {
		countDown(status);
		const page = await visit(server, server.url("/1"));
		expect(page.url.href).toBe(server.url("/0"));
	});

	it("are followed five times, each as a request of its own", async () => {
		countDown();
		expect(await textOf(visit(server, server.url("/5")))).toBe("Hello.");
		expect(server.connections).toBe(6);
		expect(server.lookups).toHaveLength(6);
	});

	it("are not followed a sixth time", async () => {
		countDown();
		const refusal = await refusalOf(visit(server, server.url("/6")));
		expect(refusal.reason).toBe("too-many-redirects");
		expect(server.requests).toHaveLength(6);
	});

	it("in a circle are given up", async () => {
		server.answer = (_request, response) =>
			response.writeHead(302, { location: "/" }).end();
		expect((await refusalOf(visit(server))).reason).toBe("too-many-redirects");
	});

	it.each([
		["http://inside.example/", "private-address"],
		["http://10.0.0.1/", "private-address"],
		["http://[::1]/", "private-address"],
		["http://169.254.169.254/latest/meta-data/", "private-address"],
		["http://news.example:8080/", "bad-address"],
		["ftp://news.example/", "bad-address"],
		["file:///etc/passwd", "bad-address"],
		["data:text/html,Hello", "bad-address"],
		["http://alice:secret@news.example/", "bad-address"],
		["http://[", "bad-address"],
		[undefined, "bad-address"],
	])("to %s are refused even if they come third", async (last, reason) => {
		server.hosts["inside.example"] = [["10.0.0.1"]];
		const next: Record<string, string | undefined> = {
			"/": "/1",
			"/1": server.url("/2", "other.example"),
			"/2": last,
		};
		server.answer = ({ url = "" }, response) => {
			const location = next[url];
			response.writeHead(302, location ? { location } : {}).end();
		};
		const rules = { allowsPort: (port: number) => port !== 8080 };
		expect((await refusalOf(visit(server, undefined, rules))).reason).toBe(
			reason,
		);
		expect(server.requests).toHaveLength(3);
	});

	it("may write their address in UTF-8", async () => {
		server.answer = (request, response) =>
			request.url === "/"
				? response
						.writeHead(302, {
							location: Buffer.from("/größe").toString("latin1"),
						})
						.end()
				: sendPage("Hello.")(request, response);
		expect((await visit(server)).url.pathname).toBe("/gr%C3%B6%C3%9Fe");
	});

	it("with a body that never ends don't keep anybody", async () => {
		server.answer = (request, response) => {
			if (request.url === "/1") return sendPage("Hello.")(request, response);
			response.writeHead(302, { location: "/1" });
			sendForever(response, Buffer.alloc(1_000));
		};
		expect(await textOf(visit(server))).toBe("Hello.");
	});
});
