import { html, nothing, type TemplateResult } from "lit-html";
import type { FormView } from "../../site/protocol.ts";
import { act, toFailure } from "../act.ts";
import { tellFailure } from "../composer/sending.ts";
import { change, type Dialog, state } from "../page-state.ts";
import { closeDialog } from "./closing.ts";
import { formComponent } from "./form-component.ts";
import { readForm } from "./reading-form.ts";

type FormDialog = Extract<Dialog, { kind: "form" }>;

/** What Discord says under a form that was not answered. */
const NO_ANSWER = "Something went wrong. Try again.";

/** Draws a form; what is typed into it is kept until it is sent well. */
export function formDialog(dialog: FormDialog): TemplateResult {
	const { form, failure, isSending } = dialog;
	return html`<form
		method="dialog"
		@input=${(event: Event) => keep(event, form)}
		@submit=${(event: Event) => submit(event, dialog)}
	>
		<h2 id="dialog-title">${form.title}</h2>
		${form.components.map((component) => formComponent(form, component))}
		${failure ? html`<p class="problem" role="alert">${failure}</p>` : nothing}
		<div class="dialog-buttons">
			<button type="button" class="button secondary" @click=${closeDialog}>Cancel</button>
			<button type="submit" class="button primary" aria-busy=${isSending ? "true" : "false"}>Submit</button>
		</div>
	</form>`;
}

function keep({ currentTarget }: Event, { customId }: FormView): void {
	const data = new FormData(currentTarget as HTMLFormElement);
	const texts = [...data].filter(([, value]) => typeof value === "string");
	state.formDrafts.set(
		customId,
		Object.fromEntries(texts) as Record<string, string>,
	);
}

async function submit(event: Event, dialog: FormDialog): Promise<void> {
	event.preventDefault();
	if (dialog.isSending) return;
	const { form, place } = dialog;
	const { values, files, problem } = readForm(
		event.target as HTMLFormElement,
		form,
	);
	if (problem) {
		show({ ...dialog, failure: problem });
		return;
	}
	show({ ...dialog, failure: null, isSending: true });
	try {
		const formId = form.id;
		const outcome = await act({ kind: "submit", place, formId, values }, files);
		if (outcome.kind === "expired") throw new Error(NO_ANSWER);
		state.formDrafts.delete(form.customId);
		if (isOpen(dialog)) closeDialog();
	} catch (error) {
		const failure = toFailure(error);
		if (isOpen(dialog)) show({ ...dialog, failure, isSending: false });
		else tellFailure(place, form.title, failure);
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
