import type { LocalForm } from "../state/interactions.ts";
import { ComponentKind, type Json, type WireComponent } from "../wire.ts";
import { isAdmitted } from "./file-types.ts";
import { toSeen } from "./find-component.ts";
import type { GivenFile, Resolved } from "./resolved.ts";

/** What a person fills into a field of a form. */
export type FieldValue =
	| string
	| boolean
	| readonly string[]
	| GivenFile
	| readonly GivenFile[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

interface Filling {
	readonly form: LocalForm;
	readonly values: FieldValues;
	readonly resolved: Resolved;
}

/**
 * Writes a filled-in form as Discord's client sends it.
 *
 * Fields not named keep what the form was opened with. What the client would
 * not let through (a required field left empty, a text too long) throws.
 */
export function toFormComponents(filling: Filling): Json[] {
	const { form, values } = filling;
	const known = new Set<string | undefined>();
	const note = (component: WireComponent) => {
		known.add(component.custom_id);
		for (const child of component.components ?? []) note(child);
		if (component.component) note(component.component);
	};
	for (const component of form.components) note(component);
	const unknown = Object.keys(values).find((name) => !known.has(name));
	if (unknown) throw new Error(`"${form.title}" has no field "${unknown}"`);
	return form.components.map((component) => toFilled(component, filling));
}

function toFilled(component: WireComponent, filling: Filling): Json {
	const { type, id = 0, custom_id, components, label = "" } = component;
	if (component.component) {
		const field = { label, ...component.component };
		return { type, id, component: toFilled(field, filling) };
	}
	if (components) {
		const filled = components.map((child) => toFilled(child, filling));
		return { type, id, components: filled };
	}
	if (custom_id === undefined) return { type, id };
	const given = filling.values[custom_id];
	return { type, id, custom_id, ...toField(component, given, filling) };
}

function toField(
	field: WireComponent,
	given: FieldValue | undefined,
	filling: Filling,
): Json {
	switch (field.type) {
		case ComponentKind.textInput:
			return { value: toText(field, given) };
		case ComponentKind.checkbox:
			return { value: Boolean(given ?? field.default ?? false) };
		case ComponentKind.radioGroup:
			return { value: toPicked(field, given)[0] ?? null };
		case ComponentKind.fileUpload:
			return { values: toFiles(field, given, filling.resolved) };
		default:
			return { values: toChosen(field, given, filling.resolved) };
	}
}

function toText(field: WireComponent, given: FieldValue | undefined): string {
	const value = String(given ?? field.value ?? "");
	const { required = true, min_length = 0, max_length = 4000 } = field;
	if (required && value === "") throw leftEmpty(field);
	const isTooShort = value !== "" && value.length < min_length;
	if (isTooShort || value.length > max_length) {
		const range = `${min_length} to ${max_length}`;
		throw new Error(`"${toSeen(field)}" takes ${range} characters`);
	}
	return value;
}

function toPicked(
	field: WireComponent,
	given: FieldValue | undefined,
): string[] {
	const options = field.options ?? [];
	const preset = options.filter((option) => option.default);
	const values =
		given === undefined
			? preset.map(({ value }) => value)
			: [given].flat().map(String);
	const isKnown = (value: string) =>
		options.some((option) => option.value === value);
	const unknown = values.find((value) => !isKnown(value));
	if (unknown !== undefined) {
		throw new Error(`"${toSeen(field)}" has no option "${unknown}"`);
	}
	checkCount(field, values.length);
	return values;
}

function toChosen(
	field: WireComponent,
	given: FieldValue | undefined,
	resolved: Resolved,
): string[] {
	if (field.options) return toPicked(field, given);
	const preset = (field.default_values ?? []).map(({ id }) => id);
	const ids = given === undefined ? preset : [given].flat().map(String);
	checkCount(field, ids.length);
	return ids.map((id) => resolveSelected(field.type, id, resolved));
}

/** Adds what was chosen in a select menu of users, roles or channels. */
export function resolveSelected(
	type: number,
	id: string,
	resolved: Resolved,
): string {
	switch (type) {
		case ComponentKind.userSelect:
			return resolved.addUser(id);
		case ComponentKind.roleSelect:
			return resolved.addRole(id);
		case ComponentKind.channelSelect:
			return resolved.addChannel(id);
		case ComponentKind.mentionableSelect:
			return resolved.addMentionable(id);
		default:
			return id;
	}
}

function toFiles(
	field: WireComponent,
	given: FieldValue | undefined,
	resolved: Resolved,
): string[] {
	const files = [given ?? []].flat() as GivenFile[];
	checkCount(field, files.length);
	const refused = files.find((file) => !isAdmitted(file, field.file_types));
	if (refused) {
		throw new Error(`"${toSeen(field)}" takes ${field.file_types?.join(", ")}`);
	}
	return files.map((file) => resolved.addFile(file));
}

function checkCount(field: WireComponent, count: number): void {
	const { required = true, min_values = 1, max_values } = field;
	const isGroup = field.type === ComponentKind.checkboxGroup;
	const maximum = max_values ?? (isGroup ? field.options?.length : 1) ?? 1;
	if (count === 0 && required && min_values > 0) throw leftEmpty(field);
	if (count > 0 && (count < min_values || count > maximum)) {
		throw new Error(
			`"${toSeen(field)}" takes ${min_values} to ${maximum} values`,
		);
	}
}

function leftEmpty(field: WireComponent): Error {
	return new Error(`"${toSeen(field)}" is required`);
}
