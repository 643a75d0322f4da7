import { rulesExtended } from "discord-markdown-parser";

type Rule = (typeof rulesExtended)[string];
type Parse = Parameters<Rule["parse"]>[1];
type State = Parameters<Rule["parse"]>[2];

const LIST = /^(?: *(?:[-*]|\d{1,9}\.) +\S[^\n]*(?:\n|$))+/u;
const ITEM = /^(?<indent> *)(?:[-*]|(?<number>\d+)\.) +(?<text>.*)$/u;

/** An item, and the lines below it that are deeper. */
interface Item {
	readonly text: string;
	readonly deeper: string[];
}

/**
 * Takes lists, which the package knows in no form that Discord has: each line
 * is an item, and one that is indented further belongs to the item above.
 */
export const listRule: Rule = {
	order: rulesExtended.heading?.order ?? 0,
	match: (source, _state, before) =>
		/^$|\n *$/u.test(before) ? LIST.exec(source) : null,
	parse: ([whole = ""], parse, state) => {
		const lines = whole.trimEnd().split("\n");
		const start = ITEM.exec(lines[0] ?? "")?.groups?.number;
		return {
			type: "list",
			...(start === undefined ? {} : { start: Number(start) }),
			content: toItems(lines).map((item) => toNode(item, parse, state)),
		};
	},
};

function toItems(lines: readonly string[]): Item[] {
	const items: Item[] = [];
	let depth = 0;
	for (const line of lines) {
		const { indent = "", text = "" } = ITEM.exec(line)?.groups ?? {};
		const above = items.at(-1);
		if (above && indent.length > depth) above.deeper.push(line);
		else {
			depth = indent.length;
			items.push({ text, deeper: [] });
		}
	}
	return items;
}

function toNode({ text, deeper }: Item, parse: Parse, state: State) {
	const inside = (source: string) =>
		parse(source, { ...state, prevCapture: null });
	const below = deeper.length > 0 ? inside(deeper.join("\n")) : [];
	return { type: "item", content: [...inside(text), ...below] };
}
