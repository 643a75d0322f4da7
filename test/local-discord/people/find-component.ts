import { isSelect } from "../message-view.ts";
import { eachComponent } from "../state/components.ts";
import type { LocalMessage } from "../state/messages.ts";
import {
	ComponentKind,
	LINK_BUTTON_STYLE,
	type WireComponent,
} from "../wire.ts";

/** Finds a button that can be pressed, by its `custom_id` or its label. */
export function findButton(message: LocalMessage, name: string): WireComponent {
	const isPressable = ({ type, style }: WireComponent) =>
		type === ComponentKind.button && style !== LINK_BUTTON_STYLE;
	return find(message, name, isPressable);
}

/** Finds a select menu by its `custom_id`, and checks what is chosen in it. */
export function findMenu(
	message: LocalMessage,
	name: string,
	values: readonly string[],
): WireComponent {
	const menu = find(message, name, ({ type }) => isSelect(type));
	const { options, min_values = 1, max_values = 1 } = menu;
	if (values.length < min_values || values.length > max_values) {
		throw new Error(`"${name}" takes ${min_values} to ${max_values} values`);
	}
	const offered = options?.map(({ value }) => value);
	const unknown = values.find((value) => offered && !offered.includes(value));
	if (unknown) throw new Error(`"${name}" has no option "${unknown}"`);
	return menu;
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
		there.find(({ label }) => label === name);
	if (!found) {
		const names = there.map(({ custom_id, label }) => label ?? custom_id);
		throw new Error(`the message has no "${name}", only: ${names.join(", ")}`);
	}
	if (found.disabled) throw new Error(`"${name}" is disabled`);
	return found;
}

/** Throws if this person could not see the message. */
export function checkVisible(message: LocalMessage, userId: string): void {
	if (message.deleted) throw new Error("the message was deleted");
	if (message.visibleTo && message.visibleTo !== userId) {
		throw new Error("the message is private to somebody else");
	}
}
