import type { CommandView } from "../../site/protocol.ts";
import { OptionKind, type WireOption } from "../../wire.ts";
import type { CommandComposer, OptionEntry } from "../page-state.ts";

type Problem = CommandComposer["problem"];
type Given = string | number | boolean | { readonly file: number };

/** Begins a command: with its required options, and with what was typed already. */
export function startCommand(
	command: CommandView,
	typed = "",
): CommandComposer {
	const required = command.options.filter((option) => option.required);
	const shown = required.map(({ name }) => name);
	const first = command.options.find(({ type }) => type === OptionKind.string);
	const empty: CommandComposer = {
		kind: "command",
		command,
		shown,
		values: {},
		problem: null,
		suggestions: null,
	};
	if (!first || typed === "") return empty;
	const begun = showOption(empty, first.name);
	return setOption(begun, first.name, { text: withoutName(typed, first.name) });
}

/** Somebody may paste "question: who objected". */
function withoutName(typed: string, name: string): string {
	const prefix = `${name}:`;
	return typed.startsWith(prefix)
		? typed.slice(prefix.length).trimStart()
		: typed;
}

export function setOption(
	composer: CommandComposer,
	name: string,
	entry: OptionEntry,
): CommandComposer {
	const values = { ...composer.values, [name]: entry };
	return { ...composer, values, problem: null };
}

/** Shows a field for an option that needn't be given. */
export function showOption(
	composer: CommandComposer,
	name: string,
): CommandComposer {
	if (composer.shown.includes(name)) return composer;
	return { ...composer, shown: [...composer.shown, name], problem: null };
}

/**
 * Puts files into the options that take one and have none, the named first.
 * What there is no room for is said.
 */
export function withFiles(
	composer: CommandComposer,
	files: readonly File[],
	first?: string,
): CommandComposer {
	const free = composer.command.options
		.filter(({ type }) => type === OptionKind.attachment)
		.map(({ name }) => name)
		.filter((name) => name === first || !composer.values[name]?.value)
		.sort((a, b) => Number(b === first) - Number(a === first));
	const filled = free.slice(0, files.length).reduce((filling, name, index) => {
		const value = files[index] as File;
		const entry = { text: value.name, value };
		return setOption(showOption(filling, name), name, entry);
	}, composer);
	const left = files.slice(free.length).map(({ name }) => name);
	if (left.length === 0) return filled;
	const text = `There is no place for ${left.join(", ")} in this command.`;
	return { ...filled, problem: { option: "Files", text } };
}

export function hideOption(
	composer: CommandComposer,
	name: string,
): CommandComposer {
	const { [name]: _, ...values } = composer.values;
	const shown = composer.shown.filter((other) => other !== name);
	return { ...composer, shown, values, problem: null, suggestions: null };
}

/** The options with a field, in order, and those that may be added. */
export function splitOptions({ command, shown }: CommandComposer): {
	readonly shown: readonly WireOption[];
	readonly hidden: readonly WireOption[];
} {
	const byName = (name: string) =>
		command.options.find((option) => option.name === name);
	return {
		shown: shown.map(byName).filter((option) => option !== undefined),
		hidden: command.options.filter(({ name }) => !shown.includes(name)),
	};
}

/** Says why Discord would not send the command as it is filled in. */
export function findProblem(composer: CommandComposer): Problem {
	for (const option of splitOptions(composer).shown) {
		const text = findOptionProblem(option, composer.values[option.name]);
		if (text) return { option: option.name, text };
	}
	return null;
}

function findOptionProblem(
	option: WireOption,
	entry: OptionEntry | undefined,
): string | undefined {
	if (!isFilled(entry))
		return option.required
			? "This option is required. Specify a value."
			: undefined;
	if (option.type === OptionKind.string) return findTextProblem(option, entry);
	const isNumber =
		option.type === OptionKind.integer || option.type === OptionKind.number;
	return isNumber ? findNumberProblem(option, entry) : undefined;
}

function isFilled(entry: OptionEntry | undefined): entry is OptionEntry {
	return (
		entry !== undefined && (entry.text !== "" || entry.value !== undefined)
	);
}

function findTextProblem(
	{ min_length = 0, max_length = 6_000 }: WireOption,
	{ text, value }: OptionEntry,
): string | undefined {
	const { length } = typeof value === "string" ? value : text;
	if (length >= min_length && length <= max_length) return undefined;
	return `This takes ${min_length} to ${max_length} characters; there are ${length}.`;
}

function findNumberProblem(
	{ type, min_value = -Infinity, max_value = Infinity }: WireOption,
	{ text, value }: OptionEntry,
): string | undefined {
	const typed = text.trim() === "" ? Number.NaN : Number(text);
	const number = typeof value === "number" ? value : typed;
	const isInteger = type === OptionKind.integer;
	const isRight = isInteger ? Number.isInteger : Number.isFinite;
	if (isRight(number) && number >= min_value && number <= max_value)
		return undefined;
	const bounds = [
		Number.isFinite(min_value) ? ` from ${min_value}` : "",
		Number.isFinite(max_value) ? ` up to ${max_value}` : "",
	];
	return `This takes a ${isInteger ? "whole number" : "number"}${bounds.join("")}.`;
}

/** Writes what was filled in as the server takes it, and the files beside it. */
export function toGiven(composer: CommandComposer): {
	readonly options: Record<string, Given>;
	readonly files: readonly File[];
} {
	const options: Record<string, Given> = {};
	const files: File[] = [];
	for (const { name, type } of splitOptions(composer).shown) {
		const entry = composer.values[name];
		if (!isFilled(entry)) continue;
		if (entry.value instanceof File)
			options[name] = { file: files.push(entry.value) - 1 };
		else options[name] = entry.value ?? toPlain(type, entry.text);
	}
	return { options, files };
}

function toPlain(type: number, text: string): string | number | boolean {
	if (type === OptionKind.boolean) return text === "true";
	const isNumber = type === OptionKind.integer || type === OptionKind.number;
	return isNumber ? Number(text) : text;
}
