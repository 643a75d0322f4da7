import { createHmac } from "node:crypto";

/** A member of a server. */
export interface Member {
	readonly server: string;
	readonly member: string;
}

/** A keyed hash of server and member (HMAC-SHA256), in base64url. */
export function hashMember(
	key: Uint8Array,
	{ server, member }: Member,
): string {
	return createHmac("sha256", key)
		.update(`${server}:${member}`)
		.digest("base64url");
}
