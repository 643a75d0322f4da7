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
	if (!isOfferedIn(command, context)) {
		throw new Error(`"${path}" is not offered in this context`);
	}
	const isOffered =
		wanted.isAdmitted || !actor.guild || mayUse(actor.permissions, command);
	if (!isOffered) {
		throw new Error(`"${path}" is not offered to this member`);
	}
	return command;
}

/** Says whether a command is offered to members with these rights. */
export function mayUse(
	permissions: bigint,
	{ default_member_permissions: needed }: WireCommand,
): boolean {
	if (needed === null) return true;
	if ((permissions & Permission.administrator) !== 0n) return true;
	if (needed === "0") return false;
	return (permissions & BigInt(needed)) === BigInt(needed);
}

/** Says whether a command is offered in a place, a server unless told. */
export function isOfferedIn(
	{ contexts }: WireCommand,
	context = GUILD_CONTEXT,
): boolean {
	return contexts === null || contexts.includes(context);
}
