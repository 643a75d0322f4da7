import {
	type APIModalInteractionResponseCallbackData,
	ComponentType,
	TextInputStyle,
} from "discord.js";
import { type Language, SOURCE } from "../../text/phrase/wording.ts";
import { truncate } from "../../text/truncation.ts";
import { formInLanguage } from "../language/in-language.ts";
import type { Field, FilesField, Form, TextField } from "./card.ts";
import { toCustomId } from "./custom-id.ts";
import {
	MAX_FIELD_CHARACTERS,
	MAX_FIELD_DESCRIPTION_CHARACTERS,
	MAX_FIELD_FILES,
	MAX_FIELD_LABEL_CHARACTERS,
	MAX_FIELD_PLACEHOLDER_CHARACTERS,
	MAX_FORM_FIELDS,
	MAX_FORM_TITLE_CHARACTERS,
} from "./limits.ts";

type Modal = APIModalInteractionResponseCallbackData;

/** Turns a form into the modal that Discord opens, within its limits. */
export function toModal(shown: Form, language: Language = SOURCE): Modal {
	const form = formInLanguage(shown, language);
	return {
		title: truncate(form.title, MAX_FORM_TITLE_CHARACTERS),
		custom_id: toCustomId(form.submit),
		components: form.fields.slice(0, MAX_FORM_FIELDS).map(toLabel),
	};
}

function toLabel(field: Field<string>): Modal["components"][number] {
	const label = truncate(field.label, MAX_FIELD_LABEL_CHARACTERS);
	const component = field.kind === "files" ? toUpload(field) : toInput(field);
	const type = ComponentType.Label;
	if (!field.description) return { type, label, component };
	const description = truncate(
		field.description,
		MAX_FIELD_DESCRIPTION_CHARACTERS,
	);
	return { type, label, description, component };
}

function toUpload({ name, isRequired = false, maxFiles }: FilesField<string>) {
	return {
		type: ComponentType.FileUpload as const,
		custom_id: name,
		required: isRequired,
		min_values: isRequired ? 1 : 0,
		max_values: Math.min(maxFiles, MAX_FIELD_FILES),
	};
}

function toInput(field: TextField<string>) {
	const max_length = Math.min(
		field.maxCharacters ?? MAX_FIELD_CHARACTERS,
		MAX_FIELD_CHARACTERS,
	);
	return {
		type: ComponentType.TextInput as const,
		custom_id: field.name,
		style: field.isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
		required: field.isRequired ?? false,
		max_length,
		...(field.value && { value: truncate(field.value, max_length) }),
		...(field.placeholder && {
			placeholder: truncate(
				field.placeholder,
				MAX_FIELD_PLACEHOLDER_CHARACTERS,
			),
		}),
	};
}
