import { MONTHS } from "../../../article/days/months.ts";
import { WEEKDAYS } from "../../../article/days/weekdays.ts";
import { oneOf, WORD_END, WORD_START } from "./patterns.ts";

const { raw } = String;

/** He or she may be one of these, or somebody with a name. */
const PERSON = new RegExp(
	`${WORD_START}${oneOf(`
		man|woman|boy|girl|child|mother|father|son|daughter|brother|sister|wife
		|husband|widow|widower|friend|driver|officer|teacher|student|doctor|nurse
		|lawyer|judge|captain|manager|owner|author|artist|writer|actor|player|farmer
		|pilot|soldier|refugee|resident|employee|witness|victim|suspect|patient
		|engineer|scientist|spokesman|spokeswoman|spokesperson|somebody|someone
	`)}${WORD_END}`,
	"iu",
);

/** After these stands where or when something is or happened. */
const PLACING = oneOf(`
	[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Tt]o|[Ff]rom|[Ff]or|[Ii]nto|[Oo]utside|of|[Bb]y
	|[Ss]ince|[Uu]ntil|[Aa]fter|[Bb]efore
`);

const DATE = oneOf([...WEEKDAYS, ...MONTHS].join("|"));

/** A name, not at the beginning and not where something is or happened. */
const NAME = new RegExp(
	`${raw`(?<=[\p{L}\p{N}.,;:–—”"’)]\s)(?<!(?:^|\P{L})`}${PLACING}${raw`\s(?:the\s)?)`}(?!(?:I|${DATE})${WORD_END})${raw`\p{Lu}[\p{L}’'.-]+`}`,
	"u",
);

/** A name at the beginning, recognized by its having two parts. */
const FIRST_NAME = new RegExp(
	`^["“‘]?(?!${oneOf(`
		In|At|On|By|For|From|After|Before|Since|Until|When|With|Last|Next|The|A|An
		|But|And|Then|To|Under
	`)} )${raw`\p{Lu}[\p{L}.’'-]+\s(?:\p{Lu}[\p{L}.’'-]*\s?)+`}`,
	"u",
);

/** Several of something; "was" and the like aren't. */
const SEVERAL = new RegExp(
	`${WORD_START}(?!${oneOf(`
		was|is|has|his|its|this|us|as|says|does|plus|less|across|perhaps|always
	`)}${WORD_END})${oneOf(`
		${raw`\p{L}{2,}s`}|people|police|men|women|children|families|staff
		|${raw`\p{L}+ and \p{L}+`}|who|which|each|every${raw`\p{L}`}*
		|no${raw`\p{L}`}*body|anybody|anyone|somebody
	`)}${WORD_END}`,
	"iu",
);

const DETERMINER = oneOf(`
	[Tt]he|[Aa]n?|[Tt]his|[Ee]ach|[Ee]very|any|[Nn]o|[Oo]ne|its|his|her|their|our
	|my|your|some|half|${raw`\p{N}[\p{N},.]*`}
`);

/** A word that begins a sentence and names nothing. */
const OPENER = oneOf(`
	My|Our|Your|Not|Nobody|Somebody|People|Some|Many|Most|There|Here|He|She|They
	|We|You|I|If|When|As|Then|But|And|So|What|Why|How|To|In|On|At|By|For|From|After
	|Before|Since|Until|With|Under
`);

/** One thing: after an article or a number, or with a name of no person. */
const THING = new RegExp(
	oneOf(`
		${WORD_START}${DETERMINER} ${raw`\p{L}`}
		|${raw`(?<=[\p{L}\p{N}.,;:–—] )\p{Lu}\p{L}+(?!\p{L}|, \p{N}{2},)`}
		|^["“‘]?(?!${OPENER} )${raw`\p{Lu}\p{L}+ \S`}
		|${WORD_START}which${WORD_END}
	`),
	"u",
);

/** "In a statement", "By Monday": what "it" after that means stands elsewhere. */
const LEADING_PHRASE = new RegExp(
	`^["“‘]?(?:${oneOf("but|and|so|yet")} )?${oneOf(`
		${oneOf("this|last|next")}
		 ${oneOf("year|week|month|time|season|spring|summer|autumn|winter")}
		|${oneOf(`
			in|on|at|by|of|for|from|after|before|since|until|during|with|under|over
			|within
		`)} ${oneOf(`
			${oneOf("the|an?|its|his|her|their|last|next|this|that")}
			 ${raw`(?:[\p{L}-]+ ){0,2}?[\p{L}-]+`}
			|${raw`\p{N}+(?: \p{L}+)?|\p{L}+`}
		`)}
	`)},? `,
	"iu",
);

/** Several things that are new in a sentence, so that "them" may mean them. */
const NEW_ONES = new RegExp(
	`${WORD_START}${oneOf(`
		any|no|some|all|most|many|few|several|two|three|four|five|six|seven|eight
		|nine|ten|${raw`\p{N}[\p{N},.]*`}
	`)} ${raw`\p{L}`}`,
	"iu",
);

/** One thing that is new, so that "it" may mean it. */
const NEW_ONE = new RegExp(
	`${WORD_START}${oneOf("an?|each|every|any|no|some|one")} ${raw`\p{L}`}`,
	"iu",
);

/** What a pronoun may stand for. */
export type Kind = "person" | "several" | "thing";

/** Says whether a text names somebody, or speaks of a person. */
export function namesPerson(text: string): boolean {
	return PERSON.test(text) || hasName(text);
}

/** Says whether a text has a name that may be a person's. */
export function hasName(text: string): boolean {
	return NAME.test(text) || FIRST_NAME.test(text);
}

/** Says whether a text says what a pronoun after it may stand for. */
export function isNamedIn(before: string, kind: Kind): boolean {
	if (kind === "person") return namesPerson(before);
	const rest = before.replace(LEADING_PHRASE, "");
	return (kind === "several" ? SEVERAL : THING).test(rest);
}

/**
 * Says whether a text has what is new in it, so that something may be done to it
 * later in the sentence: who is only named before does it rather.
 */
export function isNewIn(before: string, kind: Kind): boolean {
	return (kind === "several" ? NEW_ONES : NEW_ONE).test(before);
}
