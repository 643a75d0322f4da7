import { once } from "node:events";
import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TlsOptions } from "node:tls";
import { isGlobalAddress } from "../../src/intake/web/global-address.ts";
import type { WebRules } from "../../src/intake/web/web-rules.ts";

/**
 * A web server on this machine that plays whatever trick a test tells it to,
 * and the rules under which a link may lead to it.
 */
export class WebServer {
	/** What each request for a page is answered with. */
	answer: RequestListener = (_request, response) => response.end();
	readonly requests: IncomingMessage[] = [];
	connections = 0;
	/** Every name that was looked up. */
	readonly lookups: string[] = [];
	/** Addresses of hosts, one list for each time they are asked; the last stays. */
	readonly hosts: Record<string, string[][]> = {};
	readonly #server: Server;

	private constructor(server: Server) {
		this.#server = server;
		server.on("request", (request, response) => {
			this.requests.push(request);
			this.answer(request, response);
		});
		server.on("connection", () => this.connections++);
	}

	static async start(tls?: TlsOptions): Promise<WebServer> {
		const server = tls ? createTlsServer(tls) : createServer();
		server.listen(0, "127.0.0.1");
		await once(server, "listening");
		return new WebServer(server);
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	/** The address of a page here, on a host that any lookup finds here. */
	url(path = "/", host = "news.example"): string {
		return `http://${host}:${this.port}${path}`;
	}

	/** Allows this server, and otherwise what is allowed to everybody. */
	get rules(): Partial<WebRules> {
		return {
			resolve: async (host) => this.#resolve(host),
			allowsPort: (port) => port === this.port,
			allowsAddress: (address) =>
				address === "127.0.0.1" || isGlobalAddress(address),
		};
	}

	/** How many connections somebody still holds. */
	openConnections(): Promise<number> {
		return new Promise((resolve, reject) =>
			this.#server.getConnections((error, count) =>
				error ? reject(error) : resolve(count),
			),
		);
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, "close");
	}

	#resolve(host: string): string[] {
		this.lookups.push(host);
		const [first = ["127.0.0.1"], ...later] = this.hosts[host] ?? [];
		if (later.length > 0) this.hosts[host] = later;
		return first;
	}
}

/** Answers with a page. */
export function sendPage(
	body: string | Uint8Array,
	headers: Record<string, string> = {},
): RequestListener {
	return (_request, response) =>
		response
			.writeHead(200, { "content-type": "text/html", ...headers })
			.end(body);
}
