import { body, bold } from "./card.ts";
import type { Line } from "./markdown.ts";

/** What stands in an article after the number of its paragraph. */
export function toNumberedLine(paragraph: number, text: string): Line {
	return body(bold(String(paragraph)), ` ${text}`);
}
