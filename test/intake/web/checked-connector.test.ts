import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { Agent, fetch } from "undici";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { toCheckedConnector } from "../../../src/intake/web/checked-connector.ts";
import { WEB_RULES, type WebRules } from "../../../src/intake/web/web-rules.ts";
import { TEST_CERTIFICATE } from "../test-certificate.ts";
import { sendPage, WebServer } from "../web-server.ts";

let server: WebServer;

async function get(url: string, rules: Partial<WebRules> = server.rules) {
	const connect = toCheckedConnector({ ...WEB_RULES, ...rules });
	const agent = new Agent({ connect });
	try {
		return await (await fetch(url, { dispatcher: agent })).text();
	} finally {
		await agent.destroy();
	}
}

const refusal = (reason: string) =>
	expect.objectContaining({ cause: expect.objectContaining({ reason }) });

describe("a checked connection", () => {
	beforeEach(async () => {
		server = await WebServer.start();
		server.answer = sendPage("Hello.");
	});

	afterEach(() => server.stop());

	it("goes to the address that was looked up, and asks for the host by name", async () => {
		expect(await get(server.url())).toBe("Hello.");
		expect(server.lookups).toEqual(["news.example"]);
		expect(server.requests[0]?.headers.host).toBe(
			`news.example:${server.port}`,
		);
	});

	it("looks a host up once, whatever it would be told next", async () => {
		server.hosts["news.example"] = [["127.0.0.1"], ["10.0.0.1"]];
		expect(await get(server.url())).toBe("Hello.");
		expect(server.lookups).toHaveLength(1);
	});

	it("tries a host's other addresses if the first one is silent", async () => {
		// Nothing listens on 127.0.0.2, which Linux has without being told.
		server.hosts["news.example"] = [["127.0.0.2", "127.0.0.1"]];
		const rules = { ...server.rules, allowsAddress: () => true };
		expect(await get(server.url(), rules)).toBe("Hello.");
	});

	it.each([
		["private", ["10.0.0.1"]],
		["private besides an allowed one", ["127.0.0.1", "10.0.0.1"]],
		["private in IPv6", ["fd00::1"]],
		["of the machine itself in IPv6", ["::1"]],
		["private inside IPv6", ["::ffff:10.0.0.1"]],
		["of a cloud's metadata", ["169.254.169.254"]],
		["bound to an interface", ["fe80::1%eth0"]],
		["no address at all", ["news.example"]],
	])("is refused where an address is %s", async (_, addresses) => {
		server.hosts["news.example"] = [addresses];
		await expect(get(server.url())).rejects.toThrow(refusal("private-address"));
		expect(server.connections).toBe(0);
	});

	it("is refused where there is no address", async () => {
		server.hosts["news.example"] = [[]];
		await expect(get(server.url())).rejects.toThrow(refusal("no-host"));
	});

	it.each([
		"127.0.0.1",
		"2130706433",
		"0x7f.1",
		"0177.0.0.1",
		"0",
		"[::1]",
		"[::ffff:127.0.0.1]",
		"localhost",
	])("is never made to this machine as %s", async (host) => {
		const url = server.url("/", host);
		await expect(get(url, {})).rejects.toThrow(refusal("private-address"));
		expect(server.connections).toBe(0);
	});
});

describe("a checked connection by TLS", () => {
	const trusted = getCACertificates();
	let names: string[];

	beforeEach(async () => {
		names = [];
		server = await WebServer.start({
			...TEST_CERTIFICATE,
			SNICallback: (name, callback) => {
				names.push(name);
				callback(null);
			},
		});
		server.answer = sendPage("Hello.");
		setDefaultCACertificates([...trusted, TEST_CERTIFICATE.cert]);
	});

	afterEach(() => {
		setDefaultCACertificates(trusted);
		vi.unstubAllEnvs();
		return server.stop();
	});

	const url = (host: string) => `https://${host}:${server.port}/`;

	it("names the host, not the address, and checks its certificate", async () => {
		expect(await get(url("news.example"))).toBe("Hello.");
		expect(names).toEqual(["news.example"]);
	});

	it.each(["other.example", "127.0.0.1"])(
		"is refused where the certificate is another's than %s",
		async (host) => {
			await expect(get(url(host))).rejects.toThrow(
				expect.objectContaining({
					cause: expect.objectContaining({
						code: "ERR_TLS_CERT_ALTNAME_INVALID",
					}),
				}),
			);
			expect(server.requests).toEqual([]);
		},
	);

	it("is refused where nobody vouches for the certificate, even if the environment doesn't mind", async () => {
		setDefaultCACertificates(trusted);
		vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
		await expect(get(url("news.example"))).rejects.toThrow(
			expect.objectContaining({
				cause: expect.objectContaining({
					code: "DEPTH_ZERO_SELF_SIGNED_CERT",
				}),
			}),
		);
	});
});
