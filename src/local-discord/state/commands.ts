import type { CommandBody, WireCommand, WireOption } from "../wire.ts";
import { CommandKind } from "../wire.ts";
import { withoutNulls } from "./components.ts";
import { newSnowflake } from "./snowflake.ts";

/** Keeps the registered commands, those for everywhere and those of one server. */
export class Commands {
	readonly #global = new Map<string, WireCommand>();
	readonly #ofGuilds = new Map<string, Map<string, WireCommand>>();
	readonly #applicationId: string;
	/** How many times all global commands were replaced. */
	overwrites = 0;

	constructor(applicationId: string) {
		this.#applicationId = applicationId;
	}

	list(guildId?: string): WireCommand[] {
		return [...this.#scope(guildId).values()];
	}

	get(id: string, guildId?: string): WireCommand | undefined {
		return this.#scope(guildId).get(id);
	}

	/** Finds what a member of a server sees under a name. */
	find(name: string, type: number, guildId?: string): WireCommand | undefined {
		const seen = guildId
			? [...this.list(guildId), ...this.list()]
			: this.list();
		return seen.find(
			(command) => command.name === name && command.type === type,
		);
	}

	/** Replaces all commands of a scope; those that stay keep their ids. */
	overwrite(bodies: readonly CommandBody[], guildId?: string): WireCommand[] {
		const commands = bodies.map((body) => this.#toCommand(body, guildId));
		const scope = this.#scope(guildId);
		scope.clear();
		for (const command of commands) scope.set(command.id, command);
		if (!guildId) this.overwrites += 1;
		return commands;
	}

	/** Adds a command, or replaces the one of the same name and type. */
	upsert(body: CommandBody, guildId?: string): WireCommand {
		const command = this.#toCommand(body, guildId);
		this.#scope(guildId).set(command.id, command);
		return command;
	}

	delete(id: string, guildId?: string): boolean {
		return this.#scope(guildId).delete(id);
	}

	#scope(guildId?: string): Map<string, WireCommand> {
		if (!guildId) return this.#global;
		const scope = this.#ofGuilds.get(guildId) ?? new Map();
		this.#ofGuilds.set(guildId, scope);
		return scope;
	}

	#toCommand(body: CommandBody, guildId?: string): WireCommand {
		const type = body.type ?? CommandKind.slash;
		const known = this.list(guildId).find(
			(command) => command.name === body.name && command.type === type,
		);
		const fresh = {
			...toKept(body, type, guildId),
			id: known?.id ?? newSnowflake(),
			application_id: this.#applicationId,
			version: known?.version ?? newSnowflake(),
		};
		if (!known || isSame(known, fresh)) return fresh;
		return { ...fresh, version: newSnowflake() };
	}
}

function toKept(
	body: CommandBody,
	type: number,
	guildId: string | undefined,
): Omit<WireCommand, "id" | "application_id" | "version"> {
	const options = (body.options ?? []).map(toKeptOption);
	return {
		type,
		name: body.name,
		name_localizations: body.name_localizations ?? null,
		description: body.description ?? "",
		description_localizations: body.description_localizations ?? null,
		default_member_permissions: body.default_member_permissions ?? null,
		default_permission: true,
		nsfw: body.nsfw ?? false,
		contexts: body.contexts ?? null,
		integration_types: body.integration_types ?? [0],
		...(guildId
			? { guild_id: guildId }
			: { dm_permission: body.dm_permission ?? true }),
		...(options.length > 0 ? { options } : {}),
	};
}

/** Copies an option as Discord gives it back: what is false or empty is left out. */
function toKeptOption(option: WireOption): WireOption {
	const { required, autocomplete, choices, options, ...rest } =
		withoutNulls(option);
	return {
		...rest,
		...(required ? { required } : {}),
		...(autocomplete ? { autocomplete } : {}),
		...(choices?.length ? { choices } : {}),
		...(options?.length ? { options: options.map(toKeptOption) } : {}),
	};
}

function isSame(one: WireCommand, other: WireCommand): boolean {
	return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(command: WireCommand): [string, unknown][] {
	return Object.entries(command).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Writes a command without its translations, as a GET without `with_localizations` does. */
export function withoutLocalizations(command: WireCommand): object {
	const keep = (key: string, value: unknown) =>
		key.endsWith("_localizations") ? undefined : value;
	return JSON.parse(JSON.stringify(command, keep));
}
