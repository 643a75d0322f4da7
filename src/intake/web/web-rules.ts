import { lookup } from "node:dns/promises";
import { isGlobalAddress } from "./global-address.ts";

/** What a link may lead to, and how long it may take to follow it. */
export interface WebRules {
	/** Gives a host's IP addresses, best first. */
	readonly resolve: (host: string) => Promise<readonly string[]>;
	readonly allowsPort: (port: number) => boolean;
	/** Asked about each IP address before anything connects to it. */
	readonly allowsAddress: (address: string) => boolean;
	/** For names, redirects, headers and body together. */
	readonly milliseconds: number;
}

const WEB_PORTS: readonly number[] = [80, 443];
const SECONDS_TO_FETCH = 15;

/** The rules that hold for everybody; tests alone need others. */
export const WEB_RULES: WebRules = {
	resolve: resolveHost,
	allowsPort: (port) => WEB_PORTS.includes(port),
	allowsAddress: isGlobalAddress,
	milliseconds: SECONDS_TO_FETCH * 1_000,
};

async function resolveHost(host: string): Promise<string[]> {
	const found = await lookup(host, { all: true });
	return found.map(({ address }) => address);
}
