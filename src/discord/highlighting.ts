import type { Range } from "../text/range.ts";
import { bold } from "./card.ts";
import type { Span } from "./markdown.ts";

/** A text with ranges of it in bold; they are sorted and apart. */
export function toHighlighted(
	text: string,
	highlights: readonly Range[],
): Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (const { start, end } of highlights) {
		spans.push({ text: text.slice(at, start) });
		spans.push(bold(text.slice(start, end)));
		at = end;
	}
	return [...spans, { text: text.slice(at) }];
}
