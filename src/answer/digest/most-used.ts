import { fold } from "../../text/words/folding.ts";

/**
 * What several have in common, such as tags, those that most have first; each
 * once, as most write it. Case and accents don't matter.
 */
export function listMostUsed(names: readonly string[]): string[] {
	const written = new Map<string, number>();
	for (const name of names) written.set(name, (written.get(name) ?? 0) + 1);
	const found = new Map<string, { name: string; count: number }>();
	for (const [name, count] of [...written].sort(([, a], [, b]) => b - a)) {
		const known = found.get(fold(name));
		found.set(fold(name), {
			name: known?.name ?? name,
			count: count + (known?.count ?? 0),
		});
	}
	return [...found.values()]
		.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
		.map(({ name }) => name);
}

/** Those with the typed letters: at their beginning first. */
export function findTyped(names: readonly string[], typed: string): string[] {
	const wanted = fold(typed.trim());
	const containing = names.filter((name) => fold(name).includes(wanted));
	return [
		...containing.filter((name) => fold(name).startsWith(wanted)),
		...containing.filter((name) => !fold(name).startsWith(wanted)),
	];
}
