import type { Range } from "../../text/range.ts";
import { bold } from "./card.ts";
import type { Span } from "./markdown.ts";

/**
 * A text with ranges of it in bold, or set otherwise; they are sorted and apart.
 */
export function toHighlighted(
	text: string,
	highlights: readonly Range[],
	set: (text: string) => Span = bold,
): Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (const { start, end } of highlights) {
		spans.push({ text: text.slice(at, start) });
		spans.push(set(text.slice(start, end)));
		at = end;
	}
	return [...spans, { text: text.slice(at) }];
}
