import {
	isSubcommand,
	type Json,
	OptionKind,
	type WireCommand,
	type WireOption,
} from "../wire.ts";
import { isAdmitted } from "./file-types.ts";
import type { GivenFile, Resolved } from "./resolved.ts";

/** What a person fills in: text, number, yes or no, an id, somebody, a file. */
export type OptionValue =
	| string
	| number
	| boolean
	| { readonly id: string }
	| GivenFile;
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

export interface CommandFilling {
	readonly command: WireCommand;
	/** "article add" and the like. */
	readonly path: string;
	readonly values: OptionValues;
	readonly resolved: Resolved;
	/** The option being typed, for an autocomplete. */
	readonly focused?: string | undefined;
	/** Whether to skip what Discord's client checks before it sends. */
	readonly isUnchecked?: boolean | undefined;
}

/** Writes the `options` of a command as Discord's client sends them. */
export function toCommandOptions(filling: CommandFilling): Json[] {
	const names = filling.path.split(" ").slice(1);
	return toLevel(filling, filling.command.options ?? [], names);
}

function toLevel(
	filling: CommandFilling,
	declared: readonly WireOption[],
	[name, ...deeper]: readonly string[],
): Json[] {
	const subcommands = declared.filter(isSubcommand);
	if (name === undefined) {
		if (subcommands.length > 0) {
			throw new Error(`/${filling.path} can't be used without a subcommand`);
		}
		return toFilled(filling, declared);
	}
	const chosen = subcommands.find((option) => option.name === name);
	if (!chosen) throw new Error(`/${filling.path} is not registered`);
	const options = toLevel(filling, chosen.options ?? [], deeper);
	return [{ type: chosen.type, name, options }];
}

function toFilled(
	filling: CommandFilling,
	declared: readonly WireOption[],
): Json[] {
	const { path, values, focused } = filling;
	const given = Object.entries(values).filter(
		([, value]) => value !== undefined,
	);
	if (focused === undefined) checkRequired(filling, declared);
	return given.map(([name, value]) => {
		const option = declared.find((candidate) => candidate.name === name);
		if (!option) throw new Error(`/${path} has no option "${name}"`);
		if (focused === name) return toFocused(option, String(value), path);
		return toOption(filling, option, value as OptionValue);
	});
}

function checkRequired(
	{ path, values, isUnchecked }: CommandFilling,
	declared: readonly WireOption[],
): void {
	if (isUnchecked) return;
	const missing = declared.filter(
		({ required, name }) => required && values[name] === undefined,
	);
	if (missing.length === 0) return;
	const names = missing.map(({ name }) => name).join(", ");
	throw new Error(`/${path} needs its required options: ${names}`);
}

function toFocused(option: WireOption, value: string, path: string): Json {
	const { type, name, autocomplete } = option;
	if (!autocomplete) {
		throw new Error(`"${name}" of /${path} has no autocomplete`);
	}
	return { type, name, value, focused: true };
}

function toOption(
	{ path, resolved, isUnchecked }: CommandFilling,
	option: WireOption,
	given: OptionValue,
): Json {
	const { type, name } = option;
	const value = toValue(option, given, resolved);
	const problem = isUnchecked ? undefined : findClientProblem(option, given);
	if (problem) throw new Error(`"${name}" of /${path} ${problem}`);
	return { type, name, value };
}

function toValue(
	{ type, name }: WireOption,
	given: OptionValue,
	resolved: Resolved,
): string | number | boolean {
	const id = typeof given === "object" && "id" in given ? given.id : given;
	switch (type) {
		case OptionKind.user:
			return resolved.addUser(String(id));
		case OptionKind.role:
			return resolved.addRole(String(id));
		case OptionKind.channel:
			return resolved.addChannel(String(id));
		case OptionKind.mentionable:
			return resolved.addMentionable(String(id));
		case OptionKind.attachment:
			return resolved.addFile(toFile(name, given));
		default:
			if (typeof given === "object") {
				throw new Error(`"${name}" takes plain values only`);
			}
			return given;
	}
}

function toFile(name: string, given: OptionValue): GivenFile {
	if (typeof given === "object" && "bytes" in given) return given;
	throw new Error(`"${name}" takes a file: { name, bytes, contentType }`);
}

/** Says why Discord's client would not send this value. */
function findClientProblem(
	option: WireOption,
	given: OptionValue,
): string | undefined {
	const expected = PLAIN_TYPES[option.type];
	if (expected && typeof given !== expected) return `takes a ${expected}`;
	if (option.type === OptionKind.integer && !Number.isInteger(given)) {
		return "takes a whole number";
	}
	const { choices } = option;
	if (choices && !choices.some(({ value }) => value === given)) {
		return `takes one of: ${choices.map(({ value }) => value).join(", ")}`;
	}
	if (option.type === OptionKind.attachment) {
		const isFitting = isAdmitted(toFile(option.name, given), option.file_types);
		return isFitting ? undefined : `takes ${option.file_types?.join(", ")}`;
	}
	return findSizeProblem(option, given);
}

const PLAIN_TYPES: Record<number, "string" | "number" | "boolean"> = {
	[OptionKind.string]: "string",
	[OptionKind.integer]: "number",
	[OptionKind.number]: "number",
	[OptionKind.boolean]: "boolean",
};

function findSizeProblem(
	option: WireOption,
	given: OptionValue,
): string | undefined {
	if (typeof given === "number") {
		const { min_value = -Infinity, max_value = Infinity } = option;
		const fits = given >= min_value && given <= max_value;
		return fits ? undefined : `takes ${min_value} to ${max_value}`;
	}
	if (option.type !== OptionKind.string) return undefined;
	const { min_length = 0, max_length = 6000 } = option;
	const { length } = String(given);
	const fits = length >= min_length && length <= max_length;
	return fits ? undefined : `takes ${min_length} to ${max_length} characters`;
}
