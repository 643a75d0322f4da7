import {
	isAsking,
	isAuxiliary,
	PREPOSITIONS,
	type QuestionWord,
} from "./question-words.ts";

/** What a word that points back may mean. */
type Kind = "somebody" | "thing" | "matter" | "place";

const KINDS: ReadonlyMap<string, Kind> = new Map([
	["he", "somebody"],
	["she", "somebody"],
	["him", "somebody"],
	["her", "somebody"],
	["his", "somebody"],
	["hers", "somebody"],
	["they", "somebody"],
	["them", "somebody"],
	["their", "somebody"],
	["it", "thing"],
	["its", "thing"],
	["that", "matter"],
	["this", "matter"],
	["those", "matter"],
	["these", "matter"],
	["there", "place"],
]);

const POSSESSIVE: ReadonlySet<string> = new Set(["his", "their", "its"]);

/** "Is it true that …", "how long does it take to …": it means nothing. */
const EMPTY_IT = /\bit\b.*\b(?:to|that|if|whether|like)\b/u;

/** "To" that belongs to a verb, not to "it". */
const OF_VERBS =
	/\b(?:going|ha(?:s|ve|d)|supposed|able|used|needs?|due|likely|happen(?:s|ed)?|about) to\b/gu;

/** What "it" is that does what nobody does: rain, Monday. */
const WEATHER_OR_TIME =
	/\b(?:rain|snow|weather|sunny|windy|freez|cold|hot|warm|time|day|date|late|year|\w+day\b)/u;

/** "This year" is no year that was spoken of. */
const TIMES =
	/^(?:year|month|week|weekend|morning|afternoon|evening|night|season|time|day|summer|winter|spring|autumn|century|decade)s?$/u;

const JOINING = /^(?:and|or|but|who|which|that|because|when|while|if)$/u;

/**
 * Says whether a question has a word that points back to something which the
 * question itself doesn't name.
 *
 * In doubt it has none: a question that stands on its own must not be taken for
 * one that doesn't.
 */
export function pointsBack(words: readonly QuestionWord[]): boolean {
	return words.some(({ word }, at) => {
		const kind = KINDS.get(word);
		return kind !== undefined && isUnresolved(kind, at, words);
	});
}

function isUnresolved(
	kind: Kind,
	at: number,
	words: readonly QuestionWord[],
): boolean {
	if (kind === "place") return isPlace(at, words);
	if (kind === "matter") return isMatter(at, words);
	if (kind === "thing" && isEmptyIt(words)) return false;
	return isSubject(at, words) || isObject(at, words);
}

function isEmptyIt(words: readonly QuestionWord[]): boolean {
	const said = words.map(({ word }) => word).join(" ");
	return (
		EMPTY_IT.test(said.replace(OF_VERBS, "")) || WEATHER_OR_TIME.test(said)
	);
}

/** Nobody is named before it: "did he", "what injury did he". */
function isSubject(at: number, words: readonly QuestionWord[]): boolean {
	const before = words.slice(0, at);
	if (!before.some(({ isTelling }) => isTelling)) return true;
	if (POSSESSIVE.has(words[at]?.word ?? "")) return false;
	const [first, ...rest] = before;
	const last = rest.pop();
	if (!first || !last || !isAsking(first) || !isAuxiliary(last)) return false;
	return rest.length <= 3 && !rest.some(isAuxiliary);
}

/** Nothing but a verb before it: "who owns it", "what happened to them". */
function isObject(at: number, words: readonly QuestionWord[]): boolean {
	const next = words[at + 1];
	if (next && (isAuxiliary(next) || next.isTelling)) return false;
	if (POSSESSIVE.has(words[at]?.word ?? "")) return false;
	const before = words.slice(0, at);
	const verb = before.findIndex(({ isTelling }) => isTelling);
	const after = before.slice(verb + 1);
	if (after.some(({ isTelling }) => isTelling))
		return next === undefined && isAfterPreposition(at, words);
	return after.every(({ word }) => PREPOSITIONS.has(word));
}

/** "What did France say about it", in one clause. */
function isAfterPreposition(
	at: number,
	words: readonly QuestionWord[],
): boolean {
	const isPreceded = PREPOSITIONS.has(words[at - 1]?.word ?? "");
	return (
		isPreceded && !words.slice(1, at).some(({ word }) => JOINING.test(word))
	);
}

/** "Was that", "did this help", "say about that"; not "that man". */
function isMatter(at: number, words: readonly QuestionWord[]): boolean {
	const rest = words.slice(at + 1);
	if (rest.some(({ word }) => TIMES.test(word))) return false;
	if (rest.length === 0 && isAfterPreposition(at, words)) return true;
	if (words.slice(0, at).some(({ isTelling }) => isTelling)) return false;
	const before = words[at - 1];
	if (!before || !isAuxiliary(before)) return false;
	return rest.length <= 1;
}

/** "Who lives there", where no place is named; not "is there". */
function isPlace(at: number, words: readonly QuestionWord[]): boolean {
	if (at < words.length - 1) return false;
	const before = words.slice(0, at);
	const last = before.at(-1);
	if (!last || isAuxiliary(last)) return false;
	return !before.some(
		({ word, isTelling, text }, index) =>
			(index > 0 && isTelling && /^\p{Lu}/u.test(text)) ||
			/^(?:in|at|near|to)$/u.test(word),
	);
}
