import type { Client } from "discord.js";
import type { AnyCommand } from "../dispatch/command.ts";
import { localize } from "../language/localized-command.ts";

/**
 * Registers the commands for all servers at once, if what Discord has differs.
 *
 * @returns whether they were sent
 */
export async function registerCommands(
	client: Client<true>,
	commands: readonly AnyCommand[],
): Promise<boolean> {
	const wanted = commands.map(({ data }) => localize(data));
	const registered = await fetchRegistered(client);
	if (registered && toDifferences(wanted, registered).length === 0)
		return false;
	await client.application.commands.set(wanted);
	return true;
}

/**
 * Names the commands that Discord lacks, has otherwise, or has although they
 * aren't wanted; null if it doesn't tell in time.
 */
export async function findMisregistered(
	client: Client<true>,
	commands: readonly AnyCommand[],
): Promise<string[] | null> {
	const signal = AbortSignal.timeout(MILLISECONDS_TO_TELL);
	const registered = await fetchRegistered(client, signal);
	const wanted = commands.map(({ data }) => localize(data));
	return registered && toDifferences(wanted, registered);
}

const MILLISECONDS_TO_TELL = 5_000;

/** Null if Discord doesn't tell; then they are simply sent. */
async function fetchRegistered(
	client: Client<true>,
	signal?: AbortSignal,
): Promise<Named[] | null> {
	const path = `/applications/${client.application.id}/commands` as const;
	const query = new URLSearchParams({ with_localizations: "true" });
	const found = await client.rest
		.get(path, { query, ...(signal && { signal }) })
		.catch(() => null);
	return Array.isArray(found) ? found : null;
}

interface Named {
	readonly name: string;
}

function toDifferences(
	wanted: readonly Named[],
	registered: readonly Named[],
): string[] {
	const byName = new Map(registered.map((command) => [command.name, command]));
	const names = new Set(wanted.map(({ name }) => name));
	const differing = wanted.filter(
		(command) => !holds(byName.get(command.name), command),
	);
	const unwanted = registered.filter(({ name }) => !names.has(name));
	return [...differing, ...unwanted].map(({ name }) => name);
}

/**
 * Says whether `found` is what `wanted` became at Discord, which adds ids and
 * defaults of its own, and leaves out what is empty or false.
 */
export function holds(found: unknown, wanted: unknown): boolean {
	if (isAbsent(wanted)) return isAbsent(found);
	if (Array.isArray(wanted))
		return (
			Array.isArray(found) &&
			found.length === wanted.length &&
			wanted.every((item, index) => holds(found[index], item))
		);
	if (typeof wanted !== "object" || wanted === null)
		return String(found) === String(wanted);
	if (typeof found !== "object" || found === null) return false;
	return [...Object.keys(found), ...Object.keys(wanted)].every((key) => {
		const value = (wanted as Record<string, unknown>)[key];
		return (
			(value === undefined && FILLED_BY_DISCORD.has(key)) ||
			holds((found as Record<string, unknown>)[key], value)
		);
	});
}

/** What Discord sets by itself where a command leaves it open. */
const FILLED_BY_DISCORD = new Set([
	"application_id",
	"default_permission",
	"dm_permission",
	"id",
	"integration_types",
	"version",
]);

function isAbsent(value: unknown): boolean {
	if (!value && value !== 0) return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}
