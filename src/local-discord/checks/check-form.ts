import { eachComponent, type PlacedComponent } from "../state/components.ts";
import { ComponentKind, type WireComponent } from "../wire.ts";
import { findDuplicateIds } from "./check-components.ts";
import { findSelectProblems } from "./check-select.ts";
import { type Problem, required, tooLong } from "./problem.ts";

const MAX_PARTS = 5;

/** Finds what Discord refuses in a form (modal) that the OpenAPI document lets pass. */
export function findFormProblems(
	components: readonly WireComponent[],
): Problem[] {
	const placed = [...eachComponent(components)];
	return [
		...(components.length > MAX_PARTS
			? [tooLong(["components"], MAX_PARTS, "parts")]
			: []),
		...placed.flatMap(checkTextInput),
		...placed.flatMap(findSelectProblems),
		...findDuplicateIds(placed),
	];
}

function checkTextInput({ component, path }: PlacedComponent): Problem[] {
	if (component.type !== ComponentKind.textInput) return [];
	const { min_length, max_length, value, label } = component;
	const isInRow = !path.includes("component");
	const problems: Problem[] = [];
	if (isInRow && !label) problems.push(required([...path, "label"]));
	if (max_length && (min_length ?? 0) > max_length) {
		problems.push(tooLong([...path, "min_length"], max_length, "(max_length)"));
	}
	if (max_length && value && value.length > max_length) {
		problems.push(tooLong([...path, "value"], max_length));
	}
	return problems;
}
