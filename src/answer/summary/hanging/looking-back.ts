import { NUMBER, oneOf, WORD_END, WORD_START } from "./patterns.ts";

const { raw } = String;

/** "…, however, …", "… as well." */
const CONNECTIVE = oneOf(`
	${oneOf(`
		however|too|as well|therefore|though|nevertheless|instead|either
		|by comparison|by contrast
	`)}${raw`(?=[,:;]|[.!][”"’]?$)`}
	|(?<!${oneOf("that|which|who|but|not only")}
	 (?:${oneOf("is|are|was|were|has|have|had")} )?)also
	|${oneOf("next|before|earlier")}${raw`(?=[.][”"’]?$)`}
	|${oneOf("go|goes|going|went|keep|kept")} on ${raw`\p{L}+`}ing
	|${oneOf("twice|once")} before,
`);

/** What may follow "of that" and the like so that "that" is a conjunction. */
const NO_THING = oneOf(`
	who|which|that|of|in|with|have|had|are|were|year|week|month|morning|afternoon
	|evening|newspaper|the|an?|he|she|it|they|his|her|is|was|a
`);

const TIME = oneOf(`
	year|week|month|day|morning|afternoon|evening|night|spring|summer|autumn|fall
	|winter|season|newspaper|time|century|decade|kind|sort
`);

/** "… 60 of that", "… this figure", "… such cases" */
const DEMONSTRATIVE = oneOf(`
	${oneOf(`
		than|of|like|by|in|on|for|at|after|before|about|with|from|to|do|did|put
		|call|called|find
	`)} ${oneOf("that|this|these|those")}
	${raw`(?=[ ,.;:?!]|$)`}(?! ${NO_THING}${WORD_END})
	|${raw`(?<=\p{L},? )`}${oneOf("this|these")} (?!${TIME}${WORD_END})${raw`\p{L}+`}
	|${oneOf("in|of|by|on|at|during|for|since")} that ${TIME}
	|${oneOf("until|till|since|by")} then
	|that ${oneOf(`
		figure|plan|view|idea|claim|decision|number|law|sum|date|phrase|question
		|point|story|case|power|risk|rule|word|deal|offer|bid|price|gap|change|task
		|amount|period|area|region
	`)}
	|such (?!(?:as|an?)${WORD_END})${raw`\p{L}`}+
	|${raw`(?<=\p{L},? )`}those ${raw`\p{L}+s`}
	|those of|here(?=[,.])
	|${oneOf("said|say|says|done|do|think|thinks|believe|hope")} so
`);

/** "… the latter.", "… cannot buy one.", "… the same" */
const COUNT = oneOf(`
	the ${oneOf("latter|former")}(?:(?=[,.])| ${oneOf("is|was|has|had")})
	|one of the ${NUMBER}(?=[,.])|the one ${oneOf("in|at|on|near|from|that")}
	|the same(?! ${oneOf("as|time|day|way")})
	|(?<!${oneOf("no|any|some|every|each|number|chapter")} )ones?
	(?=[.,;:]|$| ${oneOf("last|again|yesterday")})
	|${oneOf("every|no")}${oneOf("body|one|thing")} else(?! in)
	|${oneOf("on|in")} both ${oneOf("occasions|cases")}|similar(?! (?:to|in))
	|all ${oneOf("two|three|four|five|six")}(?! (?:of|in|with))
	|the ${oneOf("first|second|third")}${raw`(?=[,;.])`}
	|${oneOf("is|are|was|were")} another
	|${NUMBER} pairs(?! of)
	|${oneOf("the|the other")} ${oneOf("two|three|other")}
	(?: ${oneOf("men|women|countries|companies")})?
	(?= ${oneOf("have|had|were|are|receive|said|is|was")})
`);

/** "… sought there", "… knows how.", "… called the death “a tragedy”" */
const LEFT_OUT = oneOf(`
	${raw`(?<=\p{L} )`}there(?! ${oneOf(`
		is|are|was|were|has|have|had|will|would|may|might|can|seems|used|to|should
		|could|be
	`)}${WORD_END})(?<!${oneOf("in|at|from|to|near")} ${raw`\p{L}`}.*)
	|${oneOf("know|knows|knew|understand|explain|say|said|ask|asked|see")}
	 ${oneOf("how|why")}(?=[.,])
	|(?:^${oneOf("an?|the")} |${oneOf("said|says")} (?:${oneOf("an?|the")} )?)spokes${raw`\p{L}+`}(?! ${oneOf("for|of|at|from")})
	|${oneOf("called|calls|described|dismissed|praised|criticised|criticized")}
	 the ${raw`\p{L}+`} (?:as )?${raw`(?=["“])`}
`);

const LOOKS_BACK = new RegExp(
	oneOf(`
		${WORD_START}(?:${CONNECTIVE}|${DEMONSTRATIVE}|${COUNT})${WORD_END}
		|${WORD_START}${LEFT_OUT}
	`),
	"iu",
);

/** A shorter sentence leaves to others what it is about. */
const MIN_WORDS = 5;

/**
 * Says whether something inside a sentence stands for what another one says:
 * "however" and "too", "of that", "the latter", "such"; or whether it has so few
 * words that it can't say much without others.
 */
export function looksBack(text: string): boolean {
	return LOOKS_BACK.test(text) || countWords(text) < MIN_WORDS;
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}
