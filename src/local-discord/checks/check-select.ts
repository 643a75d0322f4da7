import type { PlacedComponent } from "../state/components.ts";
import { ComponentKind, isSelect, type WireComponent } from "../wire.ts";
import type { Problem } from "./problem.ts";

/** Finds what Discord refuses in a select menu, of a message or a form. */
export function findSelectProblems({
	component,
	path,
}: PlacedComponent): Problem[] {
	if (!isSelect(component.type)) return [];
	return [
		...findRepeatedValues(component, path),
		...findCountProblems(component, path),
		...findDefaultProblems(component, path),
	];
}

function findRepeatedValues(
	{ options = [] }: WireComponent,
	path: Problem["path"],
): Problem[] {
	return options.flatMap(({ value }, index): Problem[] => {
		if (options.findIndex((option) => option.value === value) === index) {
			return [];
		}
		return [
			{
				path: [...path, "options", index, "value"],
				code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
				message: "The specified option value is already used",
			},
		];
	});
}

function findCountProblems(
	component: WireComponent,
	path: Problem["path"],
): Problem[] {
	const { minimum, maximum } = toCounts(component);
	const tooMany = (field: string, other: string): Problem => ({
		path: [...path, field],
		code: "BASE_TYPE_MAX",
		message: `${field} exceeds ${other}`,
	});
	if (minimum > maximum) return [tooMany("min_values", "max_values")];
	if (component.type !== ComponentKind.stringSelect) return [];
	const count = component.options?.length ?? 0;
	return maximum > count ? [tooMany("max_values", "the options")] : [];
}

function findDefaultProblems(
	component: WireComponent,
	path: Problem["path"],
): Problem[] {
	const { options, default_values = [] } = component;
	const { maximum } = toCounts(component);
	const preset = options
		? options.filter((option) => option.default)
		: default_values;
	if (preset.length <= maximum) return [];
	const field = options ? "options" : "default_values";
	return [
		{
			path: [...path, field],
			code: "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
			message: `${field} has more defaults than max_values`,
		},
	];
}

function toCounts({ min_values, max_values }: WireComponent): {
	readonly minimum: number;
	readonly maximum: number;
} {
	return { minimum: min_values ?? 1, maximum: max_values ?? 1 };
}
