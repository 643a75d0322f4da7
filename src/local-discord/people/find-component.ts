import { eachComponent } from "../state/components.ts";
import type { LocalMessage } from "../state/messages.ts";
import {
	ComponentKind,
	isSelect,
	LINK_BUTTON_STYLE,
	type WireComponent,
	type WireSelectOption,
} from "../wire.ts";

/** Finds a button that can be pressed, by its `custom_id` or its label. */
export function findButton(message: LocalMessage, name: string): WireComponent {
	const isPressable = ({ type, style }: WireComponent) =>
		type === ComponentKind.button && style !== LINK_BUTTON_STYLE;
	return find(message, name, isPressable);
}

/**
 * Finds a select menu by its `custom_id` or its placeholder, and the values of
 * what is chosen in it, by value or by label.
 */
export function findMenu(
	message: LocalMessage,
	name: string,
	chosen: readonly string[],
): { menu: WireComponent; values: string[] } {
	const menu = find(message, name, ({ type }) => isSelect(type));
	const { options, min_values = 1, max_values = 1 } = menu;
	const seen = toSeen(menu);
	if (chosen.length < min_values || chosen.length > max_values) {
		throw new Error(`"${seen}" takes ${min_values} to ${max_values} values`);
	}
	const values = chosen.map((entry) =>
		options ? toValue(options, entry, seen) : entry,
	);
	return { menu, values };
}

function toValue(
	options: readonly WireSelectOption[],
	entry: string,
	menu: string,
): string {
	const found =
		options.find(({ value }) => value === entry) ??
		options.find(({ label }) => label === entry);
	if (!found) throw new Error(`"${menu}" has no option "${entry}"`);
	return found.value;
}

function find(
	message: LocalMessage,
	name: string,
	isRight: (component: WireComponent) => boolean,
): WireComponent {
	const there = [...eachComponent(message.components)]
		.map(({ component }) => component)
		.filter(isRight);
	const found =
		there.find(({ custom_id }) => custom_id === name) ??
		there.find((component) => toSeen(component) === name);
	if (!found) {
		const names = there.map(toSeen);
		throw new Error(`the message has no "${name}", only: ${names.join(", ")}`);
	}
	if (found.disabled) throw new Error(`"${toSeen(found)}" is disabled`);
	return found;
}

/** What is written on a component, or on its label; else its `custom_id`. */
export function toSeen({
	label,
	placeholder,
	custom_id = "",
}: WireComponent): string {
	return label || placeholder || custom_id;
}

/** Throws if this person could not see the message. */
export function checkVisible(message: LocalMessage, userId: string): void {
	if (message.deleted) throw new Error("the message was deleted");
	if (message.visibleTo && message.visibleTo !== userId) {
		throw new Error("the message is private to somebody else");
	}
}
