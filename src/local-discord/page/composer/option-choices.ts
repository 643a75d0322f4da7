import { OptionKind, type WireOption } from "../../wire.ts";
import { state } from "../page-state.ts";

interface OptionChoice {
	readonly name: string;
	readonly value: string;
}

/** Lists what an option may be, where that is a closed list. */
export function toOptionChoices({
	type,
	choices,
}: WireOption): readonly OptionChoice[] | undefined {
	if (choices)
		return choices.map(({ name, value }) => ({ name, value: String(value) }));
	if (type === OptionKind.boolean)
		return ["True", "False"].map((name) => ({
			name,
			value: name.toLowerCase(),
		}));
	return toThings(type);
}

/** People, channels or roles of the server. */
function toThings(type: number): readonly OptionChoice[] | undefined {
	const { world, place } = state;
	const server = world?.servers.find(({ id }) => id === place.serverId);
	if (!world || !server) return undefined;
	const people = [world.you, world.bot];
	const lists: Readonly<
		Record<number, readonly { id: string; name: string }[]>
	> = {
		[OptionKind.user]: people,
		[OptionKind.channel]: server.channels,
		[OptionKind.role]: server.roles,
		[OptionKind.mentionable]: [...people, ...server.roles],
	};
	return lists[type]?.map(({ id, name }) => ({ name, value: id }));
}
