import type { State } from "../state/state.ts";
import { CommandKind, Permission, type WireCommand } from "../wire.ts";
import type { Actor } from "./deed.ts";

const GUILD_CONTEXT = 0;
const DIRECT_CONTEXT = 1;

/** Finds a command that Discord's client offers to somebody, or says why it doesn't. */
export function findCommand(
	{ commands }: State,
	actor: Actor,
	wanted: { path: string; type: number; isAdmitted: boolean | undefined },
): WireCommand {
	const { path, type } = wanted;
	const [first] = path.split(" ");
	const name = type === CommandKind.slash ? (first ?? path) : path;
	const command = commands.find(name, type, actor.guild?.id);
	if (!command) throw new Error(`"${path}" is not registered`);
	const context = actor.guild ? GUILD_CONTEXT : DIRECT_CONTEXT;
	if (command.contexts && !command.contexts.includes(context)) {
		throw new Error(`"${path}" is not offered in this context`);
	}
	if (!wanted.isAdmitted && !mayUse(actor, command)) {
		throw new Error(`"${path}" is not offered to this member`);
	}
	return command;
}

function mayUse(
	{ guild, permissions }: Actor,
	{ default_member_permissions: needed }: WireCommand,
): boolean {
	if (!guild || needed === null) return true;
	if ((permissions & Permission.administrator) !== 0n) return true;
	if (needed === "0") return false;
	return (permissions & BigInt(needed)) === BigInt(needed);
}
