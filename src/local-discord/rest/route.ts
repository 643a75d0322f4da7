import type { Problem } from "../checks/problem.ts";
import type { State } from "../state/state.ts";
import type { Json, Upload } from "../wire.ts";

/** A request on its way through a route. */
export interface Call {
	readonly state: State;
	readonly query: URLSearchParams;
	readonly body: unknown;
	readonly uploads: readonly Upload[];
	/** Returns a part of the path by its name in the route's pattern. */
	param(name: string): string;
	/** Records and refuses the request if there are problems. */
	refuse(problems: readonly Problem[]): void;
}

/**
 * One way to ask something of the server.
 *
 * A route returns its answer: an object goes out as JSON with status 200,
 * nothing as 204 without a content type.
 */
export interface Route {
	readonly method: string;
	/** Like "/channels/:channel/messages". */
	readonly pattern: string;
	/** Whether it needs no token, as interactions' routes. */
	readonly isOpen?: boolean;
	answer(call: Call): object | undefined;
}

/** Finds the route for a request, with the named parts of its path. */
export function findRoute(
	routes: readonly Route[],
	method: string,
	path: string,
): { route: Route; params: Record<string, string> } | undefined {
	const parts = path.split("/");
	for (const route of routes) {
		const params = route.method === method && match(route.pattern, parts);
		if (params) return { route, params };
	}
	return undefined;
}

function match(
	pattern: string,
	parts: readonly string[],
): Record<string, string> | undefined {
	const expected = pattern.split("/");
	if (expected.length !== parts.length) return undefined;
	const params: Record<string, string> = {};
	for (const [index, name] of expected.entries()) {
		const part = parts[index] ?? "";
		if (name.startsWith(":")) params[name.slice(1)] = decodeURIComponent(part);
		else if (name !== part) return undefined;
	}
	return params;
}

/** Returns a body's object, whatever came. */
export function toJson(body: unknown): Json {
	return typeof body === "object" && body !== null ? (body as Json) : {};
}
