import type { ComponentView, PersonView } from "../../site/protocol.ts";
import { ComponentKind } from "../../wire.ts";
import { state } from "../page-state.ts";
import type { ListboxOption } from "./listbox.ts";

/** Lists what a select menu offers: its own options, or people, roles, channels. */
export function toSelectOptions(component: ComponentView): {
	readonly options: readonly ListboxOption[];
	readonly chosen: readonly string[];
} {
	const { options, default_values = [] } = component;
	if (!options)
		return {
			options: toThings(component.type),
			chosen: default_values.map(({ id }) => id),
		};
	const preset = options.filter((option) => option.default);
	return { options, chosen: preset.map(({ value }) => value) };
}

function toThings(type: number): ListboxOption[] {
	const { world, place } = state;
	const server = world?.servers.find(({ id }) => id === place.serverId);
	if (!world || !server) return [];
	const people = [world.you, world.bot].map(toOption("@"));
	const roles = server.roles.map(toOption("@"));
	if (type === ComponentKind.userSelect) return people;
	if (type === ComponentKind.roleSelect) return roles;
	if (type === ComponentKind.channelSelect)
		return server.channels.map(toOption("#"));
	return [...people, ...roles];
}

function toOption(sign: string) {
	return ({ id, name }: PersonView): ListboxOption => ({
		value: id,
		label: name.startsWith(sign) ? name : `${sign}${name}`,
	});
}
