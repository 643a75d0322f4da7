import { html, nothing, type TemplateResult } from "lit-html";
import { act, toFailure } from "../act.ts";
import { change, state } from "../page-state.ts";
import { closeDialog } from "./closing.ts";

/** Asks before everything is emptied. */
export function resetDialog(failure: string | null): TemplateResult {
	const { bot, reset } = state.world ?? {};
	const isRunning = reset === "running";
	return html`<h2 id="dialog-title">Reset the local Discord?</h2>
		<p>
			All messages here, and all that ${bot?.name} keeps for these servers, are
			deleted. Nothing outside this local Discord is touched.
		</p>
		${failure ? html`<p class="problem" role="alert">${failure}</p>` : nothing}
		<div class="dialog-buttons">
			<button type="button" class="button secondary" @click=${closeDialog}>Cancel</button>
			<button type="button" class="button danger" aria-busy=${isRunning ? "true" : "false"} @click=${emptyAll}>Reset</button>
		</div>`;
}

/** The server says when it is done, to this page as to all others. */
async function emptyAll(): Promise<void> {
	if (state.world?.reset !== "possible") return;
	try {
		await act({ kind: "reset" });
	} catch (error) {
		const failure = toFailure(error);
		change((page) => {
			page.dialog = { kind: "reset", failure };
		});
	}
}
