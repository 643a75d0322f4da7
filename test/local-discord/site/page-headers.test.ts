import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import {
	PAGE_HEADERS,
	toHtmlHeaders,
} from "../../../src/local-discord/site/page-headers.ts";

const policyOf = (html: string) =>
	toHtmlHeaders(html)["content-security-policy"];
const hashOf = (script: string) =>
	`'sha256-${createHash("sha256").update(script).digest("base64")}'`;

it("admits nothing from elsewhere", () => {
	expect(PAGE_HEADERS).toMatchObject({
		"content-security-policy":
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
		"cross-origin-resource-policy": "same-origin",
	});
});

it("admits the scripts that stand in a page", () => {
	const html = `<script type="importmap">\n{}\n</script><script>x</script>`;
	expect(policyOf(html)).toContain(
		`script-src 'self' ${hashOf("\n{}\n")} ${hashOf("x")};`,
	);
});

it("needs no hash for a script of its own file", () => {
	const html = `<script type="module" src="page/main.ts"></script>`;
	expect(policyOf(html)).toContain("script-src 'self';");
});
