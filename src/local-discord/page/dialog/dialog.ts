import { html, nothing, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { json } from "../message/json.ts";
import { type Dialog, state } from "../page-state.ts";
import { closeDialog } from "./closing.ts";
import { formDialog } from "./form-dialog.ts";
import { resetDialog } from "./reset-dialog.ts";

/** Draws what lies over the page, if anything does. */
export function dialog(): TemplateResult | typeof nothing {
	const { dialog } = state;
	if (!dialog) return nothing;
	return html`<dialog
		aria-labelledby="dialog-title"
		${ref(open)}
		@close=${closeDialog}
	>${content(dialog)}</dialog>`;
}

function content(dialog: Dialog): TemplateResult {
	if (dialog.kind === "form") return formDialog(dialog);
	if (dialog.kind === "reset") return resetDialog(dialog.failure);
	return html`<h2 id="dialog-title">${dialog.title}</h2>
		${json(dialog.json)}
		<div class="dialog-buttons">
			<button type="button" class="button primary" @click=${closeDialog}>Close</button>
		</div>`;
}

/** As a modal: the rest of the page is out of reach, Escape closes it. */
function open(element: Element | undefined): void {
	if (!(element instanceof HTMLDialogElement)) return;
	queueMicrotask(() => {
		if (element.isConnected && !element.open) element.showModal();
	});
}
