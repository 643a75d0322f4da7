import type { Answer, Citation } from "../answer.ts";
import type { Proposed } from "./proposing.ts";

/** What may stand between a name and what is said of it: ", " or a quotation mark. */
const CLOSE_CHARACTERS = 3;

/**
 * Whether an answer is one that a question may be an example for: it is sure,
 * quotes this article first, and is about whom the question is about.
 */
export function isExample(
	{ verdict, citations: [citation] }: Answer,
	{ kind, name }: Proposed,
	article: number,
): boolean {
	if (verdict !== "answered" || citation?.source.article !== article)
		return false;
	if (kind === "who") return saysWho(citation, name);
	return citation.text.includes(name.split(" ").at(-1) ?? "");
}

/** The words that answer have the name, or stand beside it, and say more than that. */
function saysWho({ text, highlights }: Citation, name: string): boolean {
	const at = text.indexOf(name);
	if (at < 0) return false;
	const [from, to] = [
		at - CLOSE_CHARACTERS,
		at + name.length + CLOSE_CHARACTERS,
	];
	return highlights.some(({ start, end }) => {
		const besides = text.slice(start, end).replace(name, "");
		return start <= to && end >= from && /\p{L}{3}/u.test(besides);
	});
}
