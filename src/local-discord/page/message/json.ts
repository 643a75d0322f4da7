import { html, type TemplateResult } from "lit-html";

/** Draws something as it is on the wire. */
export function json(value: unknown): TemplateResult {
	return html`<pre class="json" tabindex="0">${JSON.stringify(value, null, 2)}</pre>`;
}
