import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { RequestView, WorldView } from "../../site/protocol.ts";
import { json } from "../message/json.ts";
import { isNarrow } from "../narrow.ts";
import { change, state, whenDrawn } from "../page-state.ts";
import { faults } from "./faults.ts";

const CLOSE = "close-panel";

/** Draws what the bot sent to Discord, and what can be made to go wrong. */
export function panel(world: WorldView): TemplateResult {
	const requests = [...state.requests.values()].sort(
		(one, other) => other.number - one.number,
	);
	return html`<aside id="panel" aria-labelledby="panel-title">
		<header>
			<h2 id="panel-title">What was sent</h2>
			<button type="button" id=${CLOSE} class="icon-button" aria-label="Close “What was sent”" @click=${closePanel}>✕</button>
		</header>
		${faults(world)}
		<h3>The bot’s last requests</h3>
		${requests.length === 0 ? html`<p>None yet.</p>` : ""}
		<ol class="requests">
			${repeat(requests, ({ number }) => number, request)}
		</ol>
	</aside>`;
}

/** Opens it; where it lies over all else, the cursor goes into it. */
export function openPanel(): void {
	change((page) => {
		page.isPanelOpen = true;
	});
	if (isNarrow()) whenDrawn(() => document.getElementById(CLOSE)?.focus());
}

export function closePanel(): void {
	change((page) => {
		page.isPanelOpen = false;
	});
	whenDrawn(() => document.getElementById("panel-button")?.focus());
}

function request(view: RequestView): TemplateResult {
	const { method, path, status, problems, files } = view;
	const isWrong = problems.length > 0;
	return html`<li class=${isWrong ? "wrong" : ""}>
		<details ?open=${isWrong}>
			<summary>
				<b>${method}</b> <span class="path">${withoutIds(path)}</span>
				<span class="status">${toStatus(status)}</span>
				<span class="verdict">${toVerdict(view)}</span>
			</summary>
			${isWrong ? html`<ul class="problems">${problems.map((one) => html`<li>${one}</li>`)}</ul>` : ""}
			${files.map(({ name, size }) => html`<p>File ${name}, ${size} bytes</p>`)}
			${json(view.body)}
		</details>
	</li>`;
}

/** The route alone: ids are long and say little. */
function withoutIds(path: string): string {
	return path.replaceAll(/\/\d{15,}/gu, "/…").replaceAll("/…/…", "/…");
}

function toStatus(status: number | null): string {
	if (status === null) return "…";
	return status === 0 ? "connection cut" : String(status);
}

function toVerdict({ problems, fault, status }: RequestView): string {
	if (problems.length > 0) return "✗ Discord would refuse this";
	if (fault) return "an injected fault";
	return status !== null && status < 300 ? "✓ as Discord takes it" : "";
}
