import { readFileSync } from "node:fs";
import { Agent, fetch, type Response } from "undici";
import { t } from "../../text/phrase/phrase.ts";
import type { ContentKind } from "../content-kind.ts";
import { toCheckedConnector } from "./checked-connector.ts";
import { toLinkRefusal } from "./link-refusal.ts";
import { toNextAddress } from "./web-address.ts";
import { MAX_PAGE_BYTES, readBody } from "./web-body.ts";
import { toContentKind } from "./web-content.ts";
import { toFailure } from "./web-failure.ts";
import type { WebRules } from "./web-rules.ts";
import { checkStatus } from "./web-status.ts";

/** What stood behind an address. */
export interface WebPage {
	/** Where it was in the end, after all redirects. */
	readonly url: URL;
	readonly kind: ContentKind;
	readonly contentType: string;
	/** As decompressed, at most `MAX_PAGE_BYTES`. */
	readonly bytes: Uint8Array;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const MAX_HEADER_BYTES = 65_536;

/** Says who asks, and nothing about the one who wants to know. */
const HEADERS = {
	"user-agent": `Pullquote/${readVersion()} (+article import by a moderator)`,
	accept:
		"text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.1",
};

/**
 * Fetches the page, text or document behind an address.
 *
 * Every connection is a new one and checked, also after a redirect. There are
 * no cookies, no referrer and no proxies, whatever the environment says.
 *
 * @throws IntakeRefusal that says why there is none, and what to do
 */
export async function fetchWebPage(
	start: URL,
	rules: WebRules,
): Promise<WebPage> {
	const signal = AbortSignal.timeout(rules.milliseconds);
	const agent = new Agent({
		connect: toCheckedConnector(rules),
		pipelining: 0,
		maxHeaderSize: MAX_HEADER_BYTES,
		maxResponseSize: MAX_PAGE_BYTES,
	});
	const request = (url: URL) =>
		fetch(url, {
			dispatcher: agent,
			headers: HEADERS,
			redirect: "manual",
			signal,
		});
	try {
		return await follow(start, request, rules);
	} catch (error) {
		throw toFailure(error, signal);
	} finally {
		await agent.destroy();
	}
}

async function follow(
	start: URL,
	request: (url: URL) => Promise<Response>,
	rules: WebRules,
): Promise<WebPage> {
	let url = start;
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const response = await request(url);
		if (!REDIRECTS.includes(response.status)) return toPage(url, response);
		await response.body?.cancel();
		url = toNextAddress(readLocation(response), url, rules);
	}
	throw toLinkRefusal(
		"too-many-redirects",
		t`This page redirects again and again, perhaps because it wants to set cookies.`,
	);
}

/** Headers come byte by byte; addresses in them may be UTF-8. */
function readLocation({ headers }: Response): string | null {
	const bytes = headers.get("location");
	return bytes === null ? null : Buffer.from(bytes, "latin1").toString();
}

async function toPage(url: URL, response: Response): Promise<WebPage> {
	checkStatus(response.status);
	const contentType = response.headers.get("content-type") ?? "";
	const kind = toContentKind(contentType, url);
	return { url, kind, contentType, bytes: await readBody(response) };
}

function readVersion(): string {
	const file = new URL("../../../package.json", import.meta.url);
	return JSON.parse(readFileSync(file, "utf8")).version;
}
