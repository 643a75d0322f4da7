/** A command or one of its options, as far as the outline shows it. */
interface Node {
	readonly name: string;
	readonly type?: number | undefined;
	readonly required?: boolean | undefined;
	readonly autocomplete?: boolean | undefined;
	readonly options?: readonly Node[] | undefined;
}

/** A command's options, one a line: `article remove article 3 required`. */
export function toOutline(node: Node, before = ""): string[] {
	const { name, type = 1, required, autocomplete, options = [] } = node;
	const path = `${before}${name} `;
	const traits = [
		type,
		...(required ? ["required"] : []),
		...(autocomplete ? ["autocomplete"] : []),
	];
	return [
		path + traits.join(" "),
		...options.flatMap((option) => toOutline(option, path)),
	];
}
