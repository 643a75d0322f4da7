import type { CommandView } from "../site/protocol.ts";
import { state } from "./page-state.ts";

/** Lists the commands that are offered here, to whom one is now. */
export function toOffered(kind: CommandView["kind"]): CommandView[] {
	const { persona, serverId } = state.place;
	return state.commands.filter(
		(command) =>
			command.kind === kind &&
			command.personas.includes(persona) &&
			(command.serverId === null || command.serverId === serverId),
	);
}
