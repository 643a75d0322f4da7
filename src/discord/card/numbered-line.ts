import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { body, bold } from "./card.ts";
import type { Line } from "./markdown.ts";

/** What stands in an article after the number of its paragraph. */
export function toNumberedLine(paragraph: number, text: string): Line {
	return body(bold(String(paragraph)), ` ${text}`);
}

/** Says how many lines of a summary are left out for lack of room. */
export function toOmittedLines(count: number): Phrase {
	return plural(
		count,
		t`${count} more line did not fit.`,
		t`${count} more lines did not fit.`,
	);
}
