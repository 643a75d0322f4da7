import { createHash } from "node:crypto";
import { fold } from "../../text/words/folding.ts";
import { analyze } from "../../text/words/terms.ts";

/** Enough of the hash that no two questions of a server meet by chance. */
const ID_CHARACTERS = 16;

/**
 * Words too common to be looked up that still change what is asked: *when* the
 * bridge was closed isn't *why*, nor is *who* voted *for* it who voted *against*.
 */
const TELLING = new Map(
	Object.entries({
		who: "who",
		whom: "who",
		whose: "who",
		when: "when",
		where: "where",
		why: "why",
		how: "how",
		against: "against",
		before: "before",
		after: "after",
	}),
);

/**
 * Names what a question asks: questions of the same words have the same id,
 * whatever their order, case, punctuation and inflection.
 *
 * Meaning doesn't count: a question's vector is as close to that of another
 * year's, person's or of the opposite as to its paraphrase's.
 *
 * @param article the one article that is asked: of another one, the same
 * question asks something else
 * @returns null if no word says what it is about: "what is it?"
 *
 * @example
 * toGapId("Who objected to the deal?") === toGapId("the deal: who objects") // true
 */
export function toGapId(
	question: string,
	article: number | null = null,
): string | null {
	const words = analyze(question);
	if (words.every(({ isStopWord }) => isStopWord)) return null;
	const kept = words.flatMap(({ term, isStopWord }) =>
		isStopWord
			? (TELLING.get(fold(term).replace(/'.*$/u, "")) ?? [])
			: [`+${term}`],
	);
	const scope = article === null ? [] : [`article:${article}`];
	const key = [...new Set(kept), ...scope].sort().join(" ");
	const hash = createHash("sha256").update(key).digest("base64url");
	return hash.slice(0, ID_CHARACTERS);
}
