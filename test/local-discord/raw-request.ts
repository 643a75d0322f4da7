import { type IncomingHttpHeaders, request } from "node:http";

export interface RawResponse {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

/** Asks as no well-behaved client does: with any path and any headers. */
export function rawRequest(
	origin: string,
	path: string,
	options: { readonly method?: string; readonly headers?: object } = {},
): Promise<RawResponse> {
	const { hostname, port } = new URL(origin);
	const headers = { ...options.headers };
	const method = options.method ?? "GET";
	return new Promise((resolve, reject) => {
		const asking = request({ hostname, port, path, method, headers });
		asking.on("error", reject);
		asking.on("upgrade", (_response, socket) => {
			socket.destroy();
			resolve({ status: 101, headers: {}, text: "" });
		});
		asking.on("response", async (response) => {
			let text = "";
			for await (const chunk of response.setEncoding("utf8")) text += chunk;
			const { statusCode = 0, headers: received } = response;
			resolve({ status: statusCode, headers: received, text });
		});
		asking.end();
	});
}
