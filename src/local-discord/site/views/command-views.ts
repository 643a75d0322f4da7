import { isOfferedIn, mayUse } from "../../people/find-command.ts";
import type { PersonaSetup } from "../../state/create-state.ts";
import {
	CommandKind,
	isSubcommand,
	type WireCommand,
	type WireOption,
} from "../../wire.ts";
import type { CommandView } from "../protocol.ts";
import type { Scene } from "../scene.ts";

/** What of a command its subcommands differ in. */
type Usable = Pick<CommandView, "path" | "description" | "options">;

/** Lists the commands that are offered in servers, each subcommand by itself. */
export function toCommandViews({ state, personas }: Scene): CommandView[] {
	const { commands, world } = state;
	const ofGuilds = [...world.guilds.keys()].flatMap((id) => commands.list(id));
	return [...commands.list(), ...ofGuilds]
		.filter((command) => command.type !== CommandKind.user)
		.filter((command) => isOfferedIn(command))
		.flatMap((command) => toViews(command, personas));
}

function toViews(
	command: WireCommand,
	personas: readonly PersonaSetup[],
): CommandView[] {
	const { name, description, options = [] } = command;
	const offered = personas
		.filter(({ permissions }) => mayUse(permissions, command))
		.map((persona) => persona.name);
	return toUsable(name, description, options).map((usable) => ({
		...usable,
		kind: command.type === CommandKind.message ? "message" : "slash",
		personas: offered,
		serverId: command.guild_id ?? null,
	}));
}

function toUsable(
	path: string,
	description: string,
	options: readonly WireOption[],
): Usable[] {
	const subcommands = options.filter(isSubcommand);
	if (subcommands.length === 0) return [{ path, description, options }];
	return subcommands.flatMap((one) =>
		toUsable(`${path} ${one.name}`, one.description, one.options ?? []),
	);
}
