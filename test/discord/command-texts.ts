import { COMMANDS } from "../../commands/all.ts";

interface Part {
	readonly name: string;
	readonly description?: string;
	readonly options?: readonly Part[];
	readonly choices?: readonly Part[];
}

/** What Discord shows of the commands, in English. */
export function findCommandTexts() {
	const parts = COMMANDS.map(({ data }) => data as Part).flatMap(toParts);
	const choices = parts.flatMap((part) => part.choices ?? []);
	return {
		names: new Set(parts.map(({ name }) => name)),
		texts: [
			...new Set([
				...parts.flatMap(({ description }) => description ?? []),
				...choices.map(({ name }) => name),
			]),
		],
	};
}

function toParts(part: Part): Part[] {
	return [part, ...(part.options ?? []).flatMap(toParts)];
}
