import {
	findCommandListProblems,
	findCommandProblems,
} from "../checks/check-commands.ts";
import { findSchemaProblems } from "../checks/openapi.ts";
import { withoutLocalizations } from "../state/commands.ts";
import type { CommandBody, WireCommand } from "../wire.ts";
import { refusals } from "./rest-error.ts";
import { type Call, type Route, toJson } from "./route.ts";

/** Registration of commands, for everywhere and for one server. */
export const commandRoutes: Route[] = [
	"/applications/:application/commands",
	"/applications/:application/guilds/:guild/commands",
].flatMap((pattern): Route[] => [
	{ method: "GET", pattern, answer: listCommands },
	{ method: "PUT", pattern, answer: overwriteCommands },
	{ method: "POST", pattern, answer: createCommand },
	{ method: "GET", pattern: `${pattern}/:command`, answer: getCommand },
	{ method: "PATCH", pattern: `${pattern}/:command`, answer: editCommand },
	{ method: "DELETE", pattern: `${pattern}/:command`, answer: deleteCommand },
]);

function listCommands(call: Call): object {
	const commands = call.state.commands.list(toScope(call));
	if (call.query.get("with_localizations") === "true") return commands;
	return commands.map(withoutLocalizations);
}

function overwriteCommands(call: Call): object {
	const scope = toScope(call);
	const body = call.body ?? [];
	call.refuse(findCommandListProblems(body));
	const commands = call.state.commands.overwrite(body as CommandBody[], scope);
	call.state.changes.announce();
	return commands;
}

function createCommand(call: Call): object {
	const scope = toScope(call);
	const body = toJson(call.body) as unknown as CommandBody;
	call.refuse(findCommandProblems(body, "newCommand"));
	return upsert(call, body, scope);
}

function getCommand(call: Call): object {
	return findCommand(call);
}

function editCommand(call: Call): object {
	const known = findCommand(call);
	const change = toJson(call.body);
	call.refuse(findSchemaProblems("commandEdit", change));
	const body = { ...known, ...change };
	call.refuse(findCommandProblems(body, "command"));
	call.state.commands.delete(known.id, toScope(call));
	return upsert(call, body, toScope(call));
}

function upsert(call: Call, body: CommandBody, scope?: string): WireCommand {
	const command = call.state.commands.upsert(body, scope);
	call.state.changes.announce();
	return command;
}

function deleteCommand(call: Call): undefined {
	const { id } = findCommand(call);
	call.state.commands.delete(id, toScope(call));
	call.state.changes.announce();
}

function findCommand(call: Call): WireCommand {
	const { commands } = call.state;
	const command = commands.get(call.param("command"), toScope(call));
	if (!command) throw refusals.unknownCommand();
	return command;
}

/** Returns the server's id, or nothing for the commands for everywhere. */
function toScope({ state, param }: Call): string | undefined {
	if (param("application") !== state.applicationId) throw refusals.noRoute();
	const guildId = param("guild");
	if (!guildId) return undefined;
	if (!state.world.guilds.has(guildId)) throw refusals.missingAccess();
	return guildId;
}
