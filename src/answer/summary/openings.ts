/** Before the first word: a quotation mark, or the time in a live report. */
const START = "^(?:\\d{1,2}[:.]\\d{2} )?[\"“‘'«(]?";

const NUMBER =
	"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d[\\d,.]*";

const VERB =
	"is|are|was|were|has|have|had|do|does|did|will|would|can|could|came|comes|went|goes|said|says|found|refused|lead|leads|led";

/** Words that go on from what was said before. */
const GOES_ON = new RegExp(
	`${START}(?:${[
		"also|however|but|then|so|therefore|thus|hence|meanwhile|moreover|furthermore|besides|instead|nevertheless|nonetheless|still|yet|likewise|similarly|otherwise|and|or|nor|indeed|elsewhere|afterwards|yes|no,|only then|even so|after all",
		"(?:since|until|till|by|even|from) then|(?:after|before|beyond|despite|for|in|at|on|with|like|from|of|to|by) (?:this|that|these|those)",
		"(?:in|by) (?:contrast|comparison)|in (?:return|turn|addition|response|fact|other words|the meantime)",
		"as a result|as such|for (?:example|instance)|of course|on the (?:other hand|contrary|way)|that said|at (?:about )?the same time",
		"not (?:so|that|only|everyone|everybody|all|everything)|first,|second,|secondly|third,|thirdly|finally,|the (?:following|next) (?:day|morning|night|week|month|year)|later|earlier that",
		`(?:an?|${NUMBER}) (?:minute|hour|day|week|month|year)s? later`,
		`there (?:is|are|was|were|had been|have been|has been) (?:\\p{N}+|${NUMBER}|no|not|also|more|another|dates|warnings)`,
		"there (?:is|are|was|were)(?!.* (?:in|at|on|between|near|around|from|across) )",
		"(?:behind|beside|above|below|beneath|inside|outside|next to|opposite|around) the",
		"(?:\\S+ ){1,2}would|if (?:the|it|they|he|she|that|this|so)",
		"(?!(?:today|here|now|but|and|yet|so|then|sometimes|once|maybe|perhaps) )\\p{L}+ there (?:is|are|was|were)",
		"what(?!ever)|\\p{L}+ one (?:into|to|on|up|down)|others?|another|one (?:to|from|by)|none|both|neither|either|such|the (?:others?|rest|remainder|latter|two|three|four|five|pair|trio|same)",
		"the (?:second|third|fourth|fifth) \\p{L}+",
		`the (?:first|second|third|fourth|fifth|last|former)(?:,| (?:${VERB}|to|of them))`,
		`of (?:the )?(?:them|these|those|${NUMBER})(?:,| )(?!\\p{L}+s )`,
		`(?:${NUMBER}|most|many|some|few|several|all) (?:${VERB}|of (?:them|these|those|the ${NUMBER}))`,
		"(?:their|its|his|her) ",
	].join("|")})(?!\\p{L})`,
	"iu",
);

/** The same inside a sentence. */
const LOOKS_BACK = new RegExp(
	[
		'(?:however|too|as well|therefore|though|nevertheless|instead|either|by comparison|by contrast)(?=[,:;]|[.!][”"’]?$)',
		"(?<!(?:that|which|who|but|not only) (?:(?:is|are|was|were|has|have|had) )?)also",
		"the (?:latter|former)(?:(?=[,.])| (?:is|was|has|had))",
		`one of the (?:${NUMBER})(?=[,.])`,
		"(?:than|of|like|by|in|on|for|at|after|before|about|with|from|to|do|did|put|call|called|find) (?:that|this|these|those)(?=[ ,.;:?!]|$)(?! (?:who|which|that|of|in|with|have|had|are|were|year|week|month|morning|afternoon|evening|newspaper|the|an?|he|she|it|they|his|her|is|was|a)(?!\\p{L}))",
		"(?:the )same(?! (?:as|time|day|way))",
		"(?<=\\p{L},? )(?:this|these) (?!(?:year|week|month|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|newspaper|time|century|decade|kind|sort)(?!\\p{L}))\\p{L}+",
		"(?:in|of|by|on|at|during|for|since) that (?:year|week|month|day|night|morning|evening|summer|winter|time|season)",
		"that (?:figure|plan|view|idea|claim|decision|number|law|sum|date|phrase|question|point|story|case|power|risk|rule|word|deal|offer|bid|price|gap|change|task|amount|period|area|region)",
		'(?:next|before|earlier)(?=[.][”"’]?$)|(?:every|no)(?:body|one|thing) else(?! in)',
		"(?<!(?:no|any|some|every|each|number|chapter|last|next|first|big|new|good|bad|this|that|which|the \\p{Ll}+) )ones?(?=[.,;:]|$)|those of",
		"(?:on|in) both (?:occasions|cases)|(?:twice|once) before,|an? similar",
		"(?:go|goes|going|went|keep|kept) on \\p{L}+ing|(?:know|knows|knew|understand|explain|say|said|ask|asked|see) (?:how|why)(?=[.,])",
		"(?<=\\p{L} )there(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|seems|used|to|should|could|be)(?!\\p{L}))(?<!(?:in|at|from|to|near) \\p{Lu}.*)",
		"(?:said|say|says|done|do|think|thinks|believe|hope) so",
		"such (?!(?:as|an?)(?!\\p{L}))\\p{Ll}+",
		"(?:the|the other) (?:two|three|other)(?: (?:men|women|countries|companies))?(?= (?:have|had|were|are|receive|said|is|was))",
	]
		.map((pattern) => `(?<!\\p{L})(?:${pattern})(?!\\p{L})`)
		.join("|"),
	"iu",
);

const DEMONSTRATIVE = new RegExp(
	`${START}(?:this|these|those|that)(?!\\p{L})(?! (?:year|week|month|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|newspaper|who|with|whose|of us|days)(?!\\p{L}))`,
	"iu",
);

/** "That the bridge would close was known": no demonstrative. */
const CLAUSE = new RegExp(
	`${START}that (?:the|an?|he|she|they) .* (?:was|is|had|has) `,
	"iu",
);

/** A shorter sentence leaves to others what it is about. */
const MIN_WORDS = 5;

/**
 * Says whether a sentence goes on from the one before it: by a word such as
 * "however" or "also", by "this" or "such", by counting what isn't named ("Nine
 * were against"), or because it is no more than a few words.
 */
export function goesOn(text: string): boolean {
	return (
		GOES_ON.test(text) ||
		LOOKS_BACK.test(text) ||
		(DEMONSTRATIVE.test(text) && !CLAUSE.test(text)) ||
		(text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? []).length < MIN_WORDS
	);
}
