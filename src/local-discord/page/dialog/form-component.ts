import { html, nothing, type TemplateResult } from "lit-html";
import type { ComponentView, FormView } from "../../site/protocol.ts";
import { ComponentKind } from "../../wire.ts";
import { json } from "../message/json.ts";
import { markdown } from "../message/markdown.ts";
import { state } from "../page-state.ts";
import { formField } from "./form-field.ts";

const GROUPS: readonly number[] = [
	ComponentKind.radioGroup,
	ComponentKind.checkboxGroup,
];

/** Draws a part of a form: text, or a labelled field. */
export function formComponent(
	form: FormView,
	component: ComponentView,
): TemplateResult {
	if (component.type === ComponentKind.textDisplay)
		return html`<div class="text">${markdown(component.markdown)}</div>`;
	if (component.type === ComponentKind.row)
		return html`${(component.components ?? []).map((field) =>
			labelled(form, field, {
				label: field.label ?? "",
				description: undefined,
			}),
		)}`;
	const { label = "", description, component: field } = component;
	if (component.type !== ComponentKind.label || !field) return json(component);
	return labelled(form, field, { label, description });
}

function labelled(
	form: FormView,
	field: ComponentView,
	{ label, description }: { label: string; description: string | undefined },
): TemplateResult {
	const id = `field-${form.id}-${field.custom_id}`;
	const name = html`${label}${isRequired(field) ? html`<span class="required" title="required"> *</span>` : nothing}`;
	const note = description
		? html`<small id="${id}-note">${description}</small>`
		: nothing;
	const typed = state.formDrafts.get(form.customId)?.[field.custom_id ?? ""];
	const kept = typed === undefined ? field : { ...field, value: typed };
	const drawn = formField(kept, id, description ? `${id}-note` : undefined);
	if (GROUPS.includes(field.type))
		return html`<fieldset class="field" aria-describedby=${description ? `${id}-note` : nothing}>
			<legend>${name}</legend>
			${note} ${drawn}
		</fieldset>`;
	return html`<div class="field"><label for=${id}>${name}</label>${note} ${drawn}</div>`;
}

function isRequired({ required, type }: ComponentView): boolean {
	return required ?? type !== ComponentKind.checkbox;
}
