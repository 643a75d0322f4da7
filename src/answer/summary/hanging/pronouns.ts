import { hasName, isNamedIn, isNewIn, type Kind } from "./antecedents.ts";
import { oneOf, WORD_END, WORD_START } from "./patterns.ts";

const { raw } = String;

/** "It was a clerk who …", "it is hard to …": nothing is meant. */
const NOTHING_MEANT = new RegExp(
	`${WORD_START}it${oneOf(`
		['’]s| ${oneOf(`
			is|was|will be|would be|may be|might be|has been|had been|seems|seemed
			|appears|appeared|takes|took|turned out|turns out
		`)}
	`)} ${oneOf("not |also |")}${oneOf(`
		${raw`(?:\p{L}+ly )?(?!enough)\p{L}+`} ${oneOf("to|that|whether|for")}${raw`\s`}
		|${raw`(?:the|an?) (?:[\p{L}-]+ ){1,3}`}${oneOf("who|that")}${raw`\s`}
		|${oneOf("in|on|at|after|because")} .* that${raw`\s`}
	`)}`,
	"iu",
);

/** "Weighing a ton, it sank": what sank stands elsewhere. */
const AFTER_PARTICIPLE = new RegExp(
	oneOf(`
		^["“‘]?${oneOf(`${raw`\p{Lu}\p{Ll}+`}${oneOf("ing|ed")}|Born|Built|Made`)}
		${WORD_END}[^,]*, ${oneOf("he|she|it|they|his|her|its|their|the")}${WORD_END}
	`),
	"u",
);

const PRONOUNS =
	/(?<![\p{L}’'-])(?:he|she|him|her|his|hers|himself|herself|they|them|their|theirs|themselves|it|its|itself)(?![\p{L}-])/giu;

/** What follows "it" if something is done to it. */
const AFTER_OBJECT = new RegExp(
	`^${oneOf(`
		${raw`\p{P}`}|$| ["“‘]| ${oneOf(`
			for|as|to|in|on|at|by|with|from|until|when|before|after|and|or|but|if
			|because|since|up|out|off|down|back|away|over|into|again|together|all|too
			|so|that|an?|the|his|her|their|how|what
		`)}${WORD_END}
	`)}`,
	"u",
);

/** Who speaks was named before: "…, she said". */
const SPEAKS =
	/^\s(?:said|says|told|added|adds|wrote|explained|recalled)(?=[ ,.:])/u;

const AFTER_PREPOSITION = new RegExp(
	`${WORD_START}${oneOf(`
		with|of|to|for|about|in|on|at|from|by|over|under|behind|below|than|like
	`)} $`,
	"iu",
);

/**
 * Finds the first pronoun of a sentence whose owner isn't named before it in
 * the same sentence.
 *
 * @returns what it stands for, or null if there is none
 */
export function findOpenPronoun(text: string): Kind | null {
	if (AFTER_PARTICIPLE.test(text)) return "thing";
	for (const { 0: pronoun, index } of text.matchAll(PRONOUNS)) {
		const kind = toKind(pronoun);
		const isIdle =
			kind === "thing" && NOTHING_MEANT.exec(text)?.index === index;
		const before = text.slice(0, index);
		const after = text.slice(index + pronoun.length);
		const isDone = isObject(pronoun, before, after);
		if (!isIdle && !(isDone ? isNewIn(before, kind) : isNamedIn(before, kind)))
			return kind;
		if (SPEAKS.test(after) && !hasName(before)) return kind;
	}
	return null;
}

function isObject(pronoun: string, before: string, after: string): boolean {
	if (/^them$/iu.test(pronoun)) return true;
	if (!/^it$/iu.test(pronoun)) return false;
	return AFTER_PREPOSITION.test(before) || AFTER_OBJECT.test(after);
}

function toKind(pronoun: string): Kind {
	if (/^(?:he|she|hi|her)/iu.test(pronoun)) return "person";
	return /^the/iu.test(pronoun) ? "several" : "thing";
}
