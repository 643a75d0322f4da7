import { MAX_URL_CHARACTERS } from "../../article/reading/reading.ts";
import type { Refusal } from "../../refusal.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";
import { toLinkRefusal } from "./link-refusal.ts";
import type { WebRules } from "./web-rules.ts";

const DEFAULT_PORTS = { "http:": 80, "https:": 443 } as const;

/**
 * Reads an address that somebody typed, if it may be fetched: of http or
 * https, on their own ports, without a user's name or password.
 *
 * Which machine it leads to is decided later, when its host is looked up. What
 * stands behind `#` is dropped: it is a place in the page.
 *
 * @throws IntakeRefusal `bad-address`
 */
export function toWebAddress(text: string, rules: WebRules): URL {
	const url = URL.parse(text.trim());
	if (url === null)
		throw refuse(
			t`This isn't the address of a page; one starts with https:// or http://.`,
		);
	if (url.href.length > MAX_URL_CHARACTERS)
		throw refuse(
			t`This address is ${url.href.length} characters long; up to ${MAX_URL_CHARACTERS} are possible.`,
		);
	return checkWebAddress(url, rules);
}

/**
 * Reads where an answer redirects to, and checks it like an address that was
 * typed. A redirect from https to http is refused too: anybody on the way
 * could have changed the page.
 *
 * @param location the answer's header
 * @throws IntakeRefusal `bad-address`
 */
export function toNextAddress(
	location: string | null,
	from: URL,
	rules: WebRules,
): URL {
	const url = location === null ? null : URL.parse(location, from.href);
	if (url === null)
		throw refuse(t`This page redirects, but doesn't say properly where to.`);
	if (from.protocol === "https:" && url.protocol === "http:")
		throw refuse(t`This page redirects from https to http, which isn't safe.`);
	return checkWebAddress(url, rules);
}

function checkWebAddress(address: URL, rules: WebRules): URL {
	const url = new URL(address);
	url.hash = "";
	const { protocol } = url;
	if (protocol !== "http:" && protocol !== "https:")
		throw refuse(t`Only pages of https:// and http:// can be fetched.`);
	if (url.username !== "" || url.password !== "")
		throw refuse(
			t`Addresses that hold a user's name or password can't be fetched.`,
		);
	const port = url.port === "" ? DEFAULT_PORTS[protocol] : Number(url.port);
	if (!rules.allowsPort(port))
		throw refuse(
			t`Pages on port ${String(port)} can't be fetched, only those on the web's own ports.`,
		);
	return url;
}

function refuse(sentence: Phrase): Refusal {
	return toLinkRefusal("bad-address", sentence);
}
