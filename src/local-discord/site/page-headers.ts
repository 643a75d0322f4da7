import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>(?<text>.*?)<\/script>/gsu;

/** The headers of everything that belongs to the page. */
export const PAGE_HEADERS = toHeaders([]);

/** The headers of an HTML page: they admit the scripts that stand in it. */
export function toHtmlHeaders(html: string): Record<string, string> {
	return toHeaders(
		[...html.matchAll(INLINE_SCRIPT)].map(({ groups }) => {
			const hash = createHash("sha256").update(groups?.text ?? "");
			return `'sha256-${hash.digest("base64")}'`;
		}),
	);
}

function toHeaders(scripts: readonly string[]): Record<string, string> {
	const policy = [
		"default-src 'none'",
		["script-src 'self'", ...scripts].join(" "),
		"style-src 'self'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	];
	return {
		"content-security-policy": policy.join("; "),
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
		"cross-origin-resource-policy": "same-origin",
	};
}
