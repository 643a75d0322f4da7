import {
	type APIButtonComponentWithCustomId,
	type APIMessage,
	ComponentType,
} from "discord-api-types/v10";

type Part = Readonly<Record<string, unknown>>;

/** All that a message of Components V2 says. */
export function toText(message: APIMessage): string {
	return toParts(message.components)
		.filter(({ type }) => type === ComponentType.TextDisplay)
		.map(({ content }) => content)
		.join("\n");
}

/** The button with this label. */
export function findButton(
	message: APIMessage,
	label: string,
): APIButtonComponentWithCustomId {
	const button = toParts(message.components).find(
		(part) => part.type === ComponentType.Button && part.label === label,
	);
	if (!button) throw new Error(`no button “${label}”: ${toText(message)}`);
	return button as unknown as APIButtonComponentWithCustomId;
}

/** A component and all that it holds, at any depth. */
export function toParts(component: unknown): Part[] {
	if (Array.isArray(component)) return component.flatMap(toParts);
	if (typeof component !== "object" || component === null) return [];
	const part = component as Part;
	return [part, ...toParts(part.components), ...toParts(part.component)];
}
