import type { Action } from "../../site/action.ts";
import type { ComponentView, FormView } from "../../site/protocol.ts";
import { ComponentKind, isSelect } from "../../wire.ts";

type FieldValues = Extract<Action, { kind: "submit" }>["values"];

interface ReadForm {
	readonly values: FieldValues;
	readonly files: readonly File[];
	/** Why Discord would not send it. */
	readonly problem: string | null;
}

/** Reads what was filled into a form, as the server takes it. */
export function readForm(element: HTMLFormElement, form: FormView): ReadForm {
	const data = new FormData(element);
	const values: FieldValues = {};
	const files: File[] = [];
	for (const { field, label } of toFields(form)) {
		const name = field.custom_id ?? "";
		const entries = data.getAll(name).filter((entry) => !isNoFile(entry));
		const problem =
			findLengthProblem(field, label, String(entries[0] ?? "")) ??
			findProblem(field, label, entries.length);
		if (problem) return { values, files, problem };
		values[name] = toValue(field, entries, files);
	}
	return { values, files, problem: null };
}

function toFields({ components }: FormView) {
	return components.flatMap(
		(one): { field: ComponentView; label: string }[] => {
			if (one.component)
				return [{ field: one.component, label: one.label ?? "" }];
			return (one.components ?? []).map((field) => ({
				field,
				label: field.label ?? "",
			}));
		},
	);
}

/** An empty file field yields one nameless file. */
function isNoFile(entry: FormDataEntryValue): boolean {
	return entry instanceof File && entry.name === "" && entry.size === 0;
}

/** Too much is refused rather than cut while it is typed. */
function findLengthProblem(
	{ type, max_length = 4_000 }: ComponentView,
	label: string,
	{ length }: string,
): string | null {
	if (type !== ComponentKind.textInput || length <= max_length) return null;
	return `“${label}” takes up to ${max_length} characters; there are ${length}.`;
}

function findProblem(
	{ type, required = true, min_values = 1, max_values, options }: ComponentView,
	label: string,
	count: number,
): string | null {
	const isCounted =
		isSelect(type) ||
		type === ComponentKind.checkboxGroup ||
		type === ComponentKind.fileUpload;
	if (!isCounted) return null;
	if (count === 0 && !required) return null;
	const isGroup = type === ComponentKind.checkboxGroup;
	const most = max_values ?? (isGroup ? (options?.length ?? 1) : 1);
	if (count >= min_values && count <= most) return null;
	return `“${label}” takes ${min_values} to ${most}; there are ${count}.`;
}

function toValue(
	{ type }: ComponentView,
	entries: readonly FormDataEntryValue[],
	files: File[],
): FieldValues[string] {
	if (type === ComponentKind.checkbox) return entries.length > 0;
	if (type === ComponentKind.fileUpload)
		return entries.map((file) => ({ file: files.push(file as File) - 1 }));
	if (type === ComponentKind.checkboxGroup || isSelect(type))
		return entries.map(String).filter((value) => value !== "");
	if (type === ComponentKind.radioGroup) return entries.map(String);
	return String(entries[0] ?? "");
}
