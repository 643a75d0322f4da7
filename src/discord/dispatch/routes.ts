import { ApplicationCommandType } from "discord.js";
import type {
	Action,
	AnyCommand,
	Command,
	CommandGroup,
	Followed,
	FormRoute,
	MessageCommand,
	PressRoute,
	PressView,
	Routing,
	Staff,
} from "./command.ts";

/** A button, list or form and who may use it. */
export interface Guarded<Route> {
	readonly route: Route;
	/** Undefined: everybody. */
	readonly usedBy: Staff | undefined;
}

/** Where every interaction goes, by the name that it carries. */
export interface Routes {
	/** All of them, as Discord has to know them. */
	readonly commands: readonly AnyCommand[];
	/** By the whole name: "ask", "article add". */
	readonly actions: ReadonlyMap<string, Action>;
	/** Those in a message's menu, by their name. */
	readonly messageCommands: ReadonlyMap<string, MessageCommand>;
	readonly presses: ReadonlyMap<
		string,
		Guarded<Routing<PressView, PressRoute>>
	>;
	readonly forms: ReadonlyMap<string, Guarded<FormRoute>>;
}

/**
 * Collects the routes of all commands.
 *
 * @throws Error if two have the same name
 */
export function toRoutes(commands: readonly AnyCommand[]): Routes {
	const inMenus = commands.filter(isMessageCommand);
	const slash = commands.filter(
		(command): command is Command | CommandGroup => !isMessageCommand(command),
	);
	const actions = unique(slash.flatMap(toActions));
	const messageCommands = unique(
		inMenus.map((command) => [command.data.name, command]),
	);
	const all = [...actions.values(), ...inMenus];
	return {
		commands,
		actions,
		messageCommands,
		presses: unique(all.flatMap((action) => guard(action, action.presses))),
		forms: unique(all.flatMap((action) => guard(action, action.forms))),
	};
}

function isMessageCommand(command: AnyCommand): command is MessageCommand {
	return command.data.type === ApplicationCommandType.Message;
}

function toActions(command: Command | CommandGroup): [string, Action][] {
	const { name } = command.data;
	if (!("subcommands" in command)) return [[name, command]];
	return command.subcommands.map((subcommand) => [
		`${name} ${subcommand.data.name}`,
		subcommand,
	]);
}

function guard<Route>(
	{ usedBy }: Followed,
	routes: Readonly<Record<string, Route>> = {},
): [string, Guarded<Route>][] {
	return Object.entries(routes).map(([name, route]) => [
		name,
		{ route, usedBy },
	]);
}

function unique<Value>(
	entries: readonly [string, Value][],
): ReadonlyMap<string, Value> {
	const map = new Map(entries);
	if (map.size < entries.length)
		throw new Error(
			`Two routes have one name: ${entries.map(([name]) => name).join(", ")}`,
		);
	return map;
}
