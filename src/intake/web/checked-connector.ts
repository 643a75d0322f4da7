import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { t } from "../../text/phrase/phrase.ts";
import { toLinkRefusal } from "./link-refusal.ts";
import type { WebRules } from "./web-rules.ts";

/**
 * Makes what opens connections for undici so that none leads where the rules
 * forbid.
 *
 * A host is looked up once, all of its addresses are checked, and the
 * connection is made to one of these very addresses: a resolver that answers
 * otherwise the next time (DNS rebinding) isn't asked. One bad address among
 * good ones is enough to refuse: no honest page has such a host. The
 * certificate is checked against the host's name as ever.
 */
export function toCheckedConnector(rules: WebRules): buildConnector.connector {
	return (options, callback) => {
		locate(options.hostname, rules).then(
			(addresses) => connectTo(addresses)(options, callback),
			(error) => callback(error, null),
		);
	};
}

/** Errors of the resolver pass; what it answers is checked. */
async function locate(host: string, rules: WebRules): Promise<string[]> {
	const addresses = isIP(host) > 0 ? [host] : [...(await rules.resolve(host))];
	if (addresses.length === 0)
		throw toLinkRefusal("no-host", t`There is no such website.`);
	if (!addresses.every((address) => rules.allowsAddress(address)))
		throw toLinkRefusal(
			"private-address",
			t`This address doesn't lead to the public internet, so it isn't fetched.`,
		);
	return addresses;
}

/** If there are several, they are tried in turn (RFC 8305). */
function connectTo(addresses: readonly string[]): buildConnector.connector {
	return buildConnector({
		lookup: toLookup(addresses),
		autoSelectFamily: true,
		rejectUnauthorized: true,
		maxCachedSessions: 0,
	});
}

/** Answers what is known already; `autoSelectFamily` asks for all of it. */
function toLookup(addresses: readonly string[]): LookupFunction {
	const found = addresses.map((address) => ({
		address,
		family: isIP(address),
	}));
	return (_host, _options, callback) => callback(null, found);
}
