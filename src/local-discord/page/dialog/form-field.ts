import { html, nothing, type TemplateResult } from "lit-html";
import type { ComponentView } from "../../site/protocol.ts";
import { ComponentKind, isSelect } from "../../wire.ts";
import { json } from "../message/json.ts";
import { toSelectOptions } from "../popup/select-options.ts";

const SHORT = 1;

/** Draws the field itself; what is filled in stays in it and is read when it is sent. */
export function formField(
	field: ComponentView,
	id: string,
	noteId: string | undefined,
): TemplateResult {
	const described = noteId ?? nothing;
	switch (field.type) {
		case ComponentKind.textInput:
			return textField(field, id, described);
		case ComponentKind.fileUpload:
			return html`<input
				type="file"
				id=${id}
				name=${field.custom_id}
				aria-describedby=${described}
				?multiple=${(field.max_values ?? 1) > 1}
				?required=${field.required ?? true}
				accept=${field.file_types?.join(",") ?? ""}
			/>`;
		case ComponentKind.checkbox:
			return html`<input type="checkbox" id=${id} name=${field.custom_id} ?checked=${field.default} aria-describedby=${described} />`;
		case ComponentKind.radioGroup:
			return group(field, "radio");
		case ComponentKind.checkboxGroup:
			return group(field, "checkbox");
		default:
			return isSelect(field.type)
				? selectField(field, id, described)
				: json(field);
	}
}

function textField(
	field: ComponentView,
	id: string,
	described: string | typeof nothing,
): TemplateResult {
	const { custom_id, style, value = "", placeholder = "" } = field;
	const { required = true, min_length } = field;
	if (style === SHORT)
		return html`<input
			id=${id}
			name=${custom_id}
			autocomplete="off"
			value=${value}
			placeholder=${placeholder}
			aria-describedby=${described}
			?required=${required}
			minlength=${min_length ?? nothing}
		/>`;
	return html`<textarea
		id=${id}
		name=${custom_id}
		rows="6"
		placeholder=${placeholder}
		aria-describedby=${described}
		?required=${required}
		minlength=${min_length ?? nothing}
		.defaultValue=${value}
	></textarea>`;
}

function selectField(
	field: ComponentView,
	id: string,
	described: string | typeof nothing,
): TemplateResult {
	const { options, chosen } = toSelectOptions(field);
	const isMultiple = (field.max_values ?? 1) > 1;
	const isRequired = (field.required ?? true) && field.min_values !== 0;
	return html`<select
		id=${id}
		name=${field.custom_id}
		aria-describedby=${described}
		?multiple=${isMultiple}
		?required=${isRequired}
	>
		${isMultiple ? nothing : html`<option value="">${field.placeholder ?? ""}</option>`}
		${options.map(
			({ label, value, description }) =>
				html`<option value=${value} ?selected=${chosen.includes(value)}>${description ? `${label} – ${description}` : label}</option>`,
		)}
	</select>`;
}

function group(
	field: ComponentView,
	type: "radio" | "checkbox",
): TemplateResult {
	const isRequired = type === "radio" && (field.required ?? true);
	return html`${(field.options ?? []).map(
		(option) => html`<label class="choice">
			<input
				type=${type}
				name=${field.custom_id}
				value=${option.value}
				?checked=${option.default}
				?required=${isRequired}
			/>
			<span>${option.label} ${option.description ? html`<small>${option.description}</small>` : nothing}</span>
		</label>`,
	)}`;
}
