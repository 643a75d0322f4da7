import { NUMBER, oneOf, START, WORD_END } from "./patterns.ts";

const { raw } = String;

/** "However, …", "By contrast, …", "Two days later …" */
const CONNECTIVE = oneOf(`
	also|however|but|then|so|therefore|thus|hence|meanwhile|moreover|furthermore
	|besides|instead|nevertheless|nonetheless|still|yet|likewise|similarly
	|otherwise|and|or|nor|indeed|elsewhere|afterwards|later|yes|no,|only then
	|even so|after all|as a result|as such|of course|that said|earlier that
	|${oneOf("since|until|till|by|even|from")} then
	|${oneOf("after|before|beyond|despite|for|in|at|on|with|like|from|of|to|by")}
	 ${oneOf("this|that|these|those")}
	|in ${oneOf("return|turn|addition|response|fact|other words|the meantime")}
	|${oneOf("in|by")} ${oneOf("contrast|comparison")}
	|for ${oneOf("example|instance")}
	|on the ${oneOf("other hand|contrary|way")}
	|at (?:about )?the same time
	|not ${oneOf("so|that|only|everyone|everybody|all|everything")}
	|first,|second,|secondly|third,|thirdly|finally,
	|the ${oneOf("following|next")} ${oneOf("day|morning|night|week|month|year")}
	|(?:an?|${NUMBER}) ${oneOf("minute|hour|day|week|month|year")}s? later
`);

const VERB = oneOf(`
	is|are|was|were|has|have|had|do|does|did|will|would|can|could|came|comes|went
	|goes|said|says|found|refused|lead|leads|led
`);

/** What may follow "in the second" so that it says what is second. */
const COUNTED = oneOf(`
	day|week|month|year|quarter|half|round|time|place|set|floor|world|century
	|period|game|leg|stage|inning|minute|hour|of
`);

const ORDINAL = oneOf("first|second|third|fourth|fifth|sixth");

/** "Nine were against", "The latter …": what is counted isn't said. */
const COUNT = oneOf(`
	others?|another|none|both|neither|either|such
	|one ${oneOf("to|from|by")}|one ${raw`\p{L}+`} ${oneOf("is|was|may be")} ${oneOf("that|to")}
	|${raw`\p{L}+`} one ${oneOf("into|to|on|up|down")}
	|the ${oneOf("others?|rest|remainder|latter|two|three|four|five|pair|trio|same")}
	|the ${oneOf("second|third|fourth|fifth")} ${raw`\p{L}+`}
	|the (?:${ORDINAL}|last|former)(?:,| (?:${VERB}|to|of them))
	|${oneOf("on|in|at|for|of")} the ${ORDINAL}(?! ${COUNTED}s?${WORD_END})
	|of (?:the )?(?:them|these|those|${NUMBER})(?:,| )${raw`(?!\p{L}+s )`}
	|(?:${NUMBER}|most|many|some|few|several|all)
	 (?:${VERB}|of (?:them|these|those|the ${NUMBER}))
`);

/** "What brought it back …", "There are 14 now", "Inside were two bells" */
const SCENE = oneOf(`
	what(?!ever)|${oneOf("why|how|whether")}${raw` [^?]*`} ${oneOf("it|them|this|that")} ${oneOf("is|was|remains")}
	|there ${oneOf("is|are|was|were|had been|have been|has been")}
	 ${oneOf(`${raw`\p{N}+`}|${NUMBER}|no|not|also|more|another|dates|warnings`)}
	|there ${oneOf("is|are|was|were")}
	(?!.* ${oneOf("in|at|on|between|near|around|from|across")} )
	|(?!${oneOf("today|here|now|but|and|yet|so|then|sometimes|once|maybe|perhaps")} )
	${raw`\p{L}+`} there ${oneOf("is|are|was|were")}
	|${oneOf("behind|beside|above|below|beneath|inside|outside|next to|opposite|around")} the
	|${oneOf("inside|outside|nearby|upstairs|downstairs|underneath|next door")}
	(?:,| ${oneOf("is|are|was|were|stands?|stood|lies?|lay|hangs?|hung|waited|sat")})
	|${raw`(?:\S+ ){1,2}`}would
	|if ${oneOf("the|it|they|he|she|that|this|so")}
`);

const POINTS_BACK = new RegExp(
	`${START}(?:${CONNECTIVE}|${COUNT}|${SCENE})${WORD_END}`,
	"iu",
);

const OWNED = new RegExp(`${START}(?:their|its|his|her) `, "iu");

const DEMONSTRATIVE = new RegExp(
	`${START}(?:this|these|those|that)${WORD_END}(?! ${oneOf(`
		year|week|month|morning|afternoon|evening|spring|summer|autumn|fall|winter
		|season|newspaper|who|with|whose|of us|days
	`)}${WORD_END})`,
	"iu",
);

/** "That the bridge would close was known": no demonstrative. */
const CLAUSE = new RegExp(
	`${START}that (?:the|an?|he|she|they) .* (?:was|is|had|has) `,
	"iu",
);

/**
 * Says whether a sentence begins as one that goes on from another: with a word
 * such as "however", with "this", or by counting what isn't named.
 */
export function beginsByPointingBack(text: string): boolean {
	return (
		POINTS_BACK.test(text) ||
		OWNED.test(text) ||
		(DEMONSTRATIVE.test(text) && !CLAUSE.test(text))
	);
}
