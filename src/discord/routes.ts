import type {
	Action,
	Command,
	CommandGroup,
	FormRoute,
	PressRoute,
	PressView,
	Routing,
} from "./command.ts";

/** A button, list or form and who may use it. */
export interface Guarded<Route> {
	readonly route: Route;
	readonly isForModerators: boolean;
}

/** Where every interaction goes, by the name that it carries. */
export interface Routes {
	/** By the whole name: "ask", "article add". */
	readonly actions: ReadonlyMap<string, Action>;
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
export function toRoutes(
	commands: readonly (Command | CommandGroup)[],
): Routes {
	const actions = unique(commands.flatMap(toActions));
	const all = [...actions.values()];
	return {
		actions,
		presses: unique(all.flatMap((action) => guard(action, action.presses))),
		forms: unique(all.flatMap((action) => guard(action, action.forms))),
	};
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
	{ isForModerators = false }: Action,
	routes: Readonly<Record<string, Route>> = {},
): [string, Guarded<Route>][] {
	return Object.entries(routes).map(([name, route]) => [
		name,
		{ route, isForModerators },
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
