import { html, nothing, type TemplateResult } from "lit-html";
import { act, toFailure } from "../act.ts";
import { change, type Dialog, state } from "../page-state.ts";
import { closeDialog } from "./closing.ts";
import { formComponent } from "./form-component.ts";
import { readForm } from "./reading-form.ts";

type FormDialog = Extract<Dialog, { kind: "form" }>;

/** What Discord says under a form that was not answered. */
const NO_ANSWER = "Something went wrong. Try again.";

/** Draws a form; what is typed stays in its fields until it is sent well. */
export function formDialog(dialog: FormDialog): TemplateResult {
	const { form, failure, isSending } = dialog;
	return html`<form method="dialog" @submit=${(event: Event) => submit(event, dialog)}>
		<h2 id="dialog-title">${form.title}</h2>
		${form.components.map((component) => formComponent(form, component))}
		${failure ? html`<p class="problem" role="alert">${failure}</p>` : nothing}
		<div class="dialog-buttons">
			<button type="button" class="button secondary" @click=${closeDialog}>Cancel</button>
			<button type="submit" class="button primary" aria-busy=${isSending ? "true" : "false"}>Submit</button>
		</div>
	</form>`;
}

async function submit(event: Event, dialog: FormDialog): Promise<void> {
	event.preventDefault();
	if (dialog.isSending) return;
	const { form } = dialog;
	const { values, files, problem } = readForm(
		event.target as HTMLFormElement,
		form,
	);
	if (problem) return show({ ...dialog, failure: problem });
	show({ ...dialog, failure: null, isSending: true });
	const { place } = state;
	try {
		const formId = form.id;
		const outcome = await act({ kind: "submit", place, formId, values }, files);
		if (outcome.kind === "expired") throw new Error(NO_ANSWER);
		if (isOpen(dialog)) closeDialog();
	} catch (error) {
		if (isOpen(dialog))
			show({ ...dialog, failure: toFailure(error), isSending: false });
	}
}

function isOpen({ form }: FormDialog): boolean {
	return state.dialog?.kind === "form" && state.dialog.form.id === form.id;
}

function show(dialog: FormDialog): void {
	change((page) => {
		page.dialog = dialog;
	});
}
