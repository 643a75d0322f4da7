import {
	type CommandBody,
	CommandKind,
	isSubcommand,
	type WireOption,
} from "../wire.ts";
import { findSchemaProblems } from "./openapi.ts";
import { type Problem, required, tooLong, within } from "./problem.ts";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_COMMAND_CHARACTERS = 8000;
const MAX_PER_KIND = new Map<number, number>([
	[CommandKind.slash, 100],
	[CommandKind.user, 15],
	[CommandKind.message, 15],
]);

/** Finds what Discord refuses in a whole list of commands. */
export function findCommandListProblems(body: unknown): Problem[] {
	if (!Array.isArray(body)) return [required([])];
	const commands: CommandBody[] = body;
	return [
		...commands.flatMap((command, index) =>
			within([index], findCommandProblems(command, "command")),
		),
		...findDuplicates(commands),
		...findTooMany(commands),
	];
}

/** Finds what Discord refuses in one command. */
export function findCommandProblems(
	command: CommandBody,
	schema: "command" | "newCommand" | "commandEdit",
): Problem[] {
	const problems = findSchemaProblems(schema, toDocumented(command));
	if (problems.length > 0) return problems;
	const isSlash = (command.type ?? CommandKind.slash) === CommandKind.slash;
	const options = command.options ?? [];
	return [
		...(isSlash ? findNameProblems(command) : []),
		...(isSlash && !command.description ? [required(["description"])] : []),
		...(isSlash ? [] : findSlashFields(command)),
		...findOptionListProblems(options),
		...(countCharacters(command) > MAX_COMMAND_CHARACTERS
			? [tooLong([], MAX_COMMAND_CHARACTERS, "characters in the whole command")]
			: []),
	];
}

/** The document says integer where Discord takes and gives a string of digits. */
function toDocumented(command: CommandBody): unknown {
	const permissions = command?.default_member_permissions;
	if (typeof permissions !== "string" || !/^\d+$/u.test(permissions)) {
		return command;
	}
	return { ...command, default_member_permissions: Number(permissions) };
}

function findNameProblems(named: {
	name: string;
	name_localizations?: Record<string, string> | null;
}): Problem[] {
	const translated = Object.entries(named.name_localizations ?? {});
	return [
		...(isName(named.name) ? [] : [badName(["name"])]),
		...translated
			.filter(([, name]) => !isName(name))
			.map(([locale]) => badName(["name_localizations", locale])),
	];
}

function isName(name: string): boolean {
	return NAME.test(name) && name === name.toLowerCase();
}

function badName(path: Problem["path"]): Problem {
	const message = "Command name is invalid";
	return { path, code: "APPLICATION_COMMAND_INVALID_NAME", message };
}

function findSlashFields(command: CommandBody): Problem[] {
	const fields = { description: command.description, options: command.options };
	return Object.entries(fields)
		.filter(([, value]) => value && value.length > 0)
		.map(([name]) => ({
			path: [name],
			code: "APPLICATION_COMMAND_CONTEXT_MENU_FIELD",
			message: "Context menu commands cannot have this field",
		}));
}

function findOptionListProblems(options: readonly WireOption[]): Problem[] {
	const areMixed = new Set(options.map(isSubcommand)).size > 1;
	return options.flatMap((option, index) =>
		within(
			["options", index],
			[
				...findNameProblems(option),
				...findOrderProblems(options, index),
				...(areMixed && isSubcommand(option) ? [mixed()] : []),
				...findChoiceProblems(option),
				...findOptionListProblems(option.options ?? []),
			],
		),
	);
}

function mixed(): Problem {
	const message = "Sub-commands and options cannot stand side by side";
	return { path: ["type"], code: "APPLICATION_COMMAND_OPTIONS_TYPE", message };
}

function findOrderProblems(
	options: readonly WireOption[],
	index: number,
): Problem[] {
	const earlier = options.slice(0, index);
	const option = options[index];
	const problems: Problem[] = [];
	if (earlier.some(({ name }) => name === option?.name)) {
		problems.push({
			path: ["name"],
			code: "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
			message: "Option name already exists",
		});
	}
	if (option?.required && earlier.some(({ required }) => !required)) {
		problems.push({
			path: ["required"],
			code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
			message: "Required options must be placed before non-required options",
		});
	}
	return problems;
}

function findChoiceProblems(option: WireOption): Problem[] {
	if (!option.autocomplete || !option.choices?.length) return [];
	const message = "Cannot use choices with autocomplete";
	const code = "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES";
	return [{ path: ["autocomplete"], code, message }];
}

function findDuplicates(commands: readonly CommandBody[]): Problem[] {
	const keys = commands.map(({ type, name }) => `${type ?? 1} ${name}`);
	return keys.flatMap((key, index): Problem[] => {
		if (keys.indexOf(key) === index) return [];
		const message = "Application command names must be unique";
		const code = "APPLICATION_COMMANDS_DUPLICATE_NAME";
		return [{ path: [index, "name"], code, message }];
	});
}

function findTooMany(commands: readonly CommandBody[]): Problem[] {
	return [...MAX_PER_KIND].flatMap(([kind, maximum]): Problem[] => {
		const ofKind = commands.filter(({ type }) => (type ?? 1) === kind);
		if (ofKind.length <= maximum) return [];
		return [tooLong([], maximum, `commands of the type ${kind}`)];
	});
}

/** Counts names, descriptions and values; of translations only the longest. */
function countCharacters(part: CommandBody | WireOption): number {
	const choices = "choices" in part ? (part.choices ?? []) : [];
	const ofChoices = choices.map(
		(choice) =>
			longest(choice.name, choice.name_localizations) +
			(typeof choice.value === "string" ? choice.value.length : 0),
	);
	const ofOptions = (part.options ?? []).map(countCharacters);
	return [
		longest(part.name, part.name_localizations),
		longest(part.description ?? "", part.description_localizations),
		...ofChoices,
		...ofOptions,
	].reduce((sum, one) => sum + one, 0);
}

function longest(
	text: string,
	translations: Record<string, string> | null | undefined,
): number {
	const texts = [text ?? "", ...Object.values(translations ?? {})];
	return Math.max(...texts.map((one) => one.length));
}
