/** Says whether these terms stand side by side in a text, in this order. */
export function hasRun(tokens: Uint32Array, run: readonly number[]): boolean {
	const [first = -1] = run;
	for (
		let at = tokens.indexOf(first);
		at >= 0;
		at = tokens.indexOf(first, at + 1)
	)
		if (run.every((term, next) => tokens[at + next] === term)) return true;
	return false;
}
