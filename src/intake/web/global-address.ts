import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** All that is given out for the public internet in IPv6 (RFC 4291, 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/** IPv4 addresses as networks without IPv4 are told them (RFC 6052, 2.1). */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/**
 * Says whether an IP address belongs to the public internet, so that nothing
 * inside the network of the machine that runs the bot stands behind it.
 *
 * An IPv4 address inside an IPv6 one counts as itself where that is where the
 * connection would go (`::ffff:127.0.0.1`, NAT64). Other ways of embedding one
 * (6to4, Teredo, NAT64 with a local prefix), zones and whatever ipaddr.js
 * doesn't call unicast are refused.
 *
 * @param text as a resolver or `URL.hostname` gives it, without brackets
 */
export function isGlobalAddress(text: string): boolean {
	if (isIP(text) === 0 || text.includes("%")) return false;
	const address = unmap(ipaddr.process(text));
	if (address.range() !== "unicast") return false;
	return address.kind() === "ipv4" || address.match(GLOBAL_UNICAST);
}

function unmap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
	if (address.kind() === "ipv4" || !address.match(NAT64)) return address;
	return new ipaddr.IPv4(address.toByteArray().slice(-4));
}
