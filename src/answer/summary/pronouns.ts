/** He or she may be one of these, or somebody with a name. */
const PERSON =
	/(?<!\p{L})(?:man|woman|boy|girl|child|mother|father|son|daughter|brother|sister|wife|husband|widow|widower|friend|driver|officer|teacher|student|doctor|nurse|lawyer|judge|captain|manager|owner|author|artist|writer|actor|player|farmer|pilot|soldier|refugee|resident|employee|witness|victim|suspect|patient|engineer|scientist|spokes(?:man|woman|person)|somebody|someone)(?!\p{L})/iu;

/** A name, not at the beginning and not where something is or happened. */
const NAME =
	/(?<=[\p{L}\p{N}.,;:–—”"’)]\s)(?<!(?:^|\P{L})(?:in|at|on|near|to|from|for|into|outside|of|by|since|until|after|before)\s(?:the\s)?)(?!(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'.-]+/u;

/** A name at the beginning, recognized by its having two parts. */
const FIRST_NAME =
	/^["“‘]?(?!(?:In|At|On|By|For|From|After|Before|Since|Until|When|With|Last|Next|The|A|An|But|And|Then|To|Under)\s)\p{Lu}[\p{L}.’'-]+\s(?:\p{Lu}[\p{L}.’'-]*\s?)+/u;

/** Several of something; "was" and the like aren't. */
const SEVERAL =
	/(?<!\p{L})(?!(?:was|is|has|his|its|this|us|as|says|does|plus|less|across|perhaps|always)(?!\p{L}))(?:\p{L}{2,}s|people|police|men|women|children|families|staff|\p{L}+ and \p{L}+|who|which|each|every\p{L}*|no\p{L}*body|anybody|anyone|somebody)(?!\p{L})/iu;

/** One thing: after an article or a number, or with a name. */
const THING =
	/(?<!\p{L})(?:[Tt]he|[Aa]n?|[Tt]his|[Ee]ach|[Ee]very|any|[Nn]o|[Oo]ne|its|his|her|their|our|my|your|some|half|\p{N}[\p{N},.]*)\s\p{L}|(?<=[\p{L}\p{N}.,;:–—]\s)\p{Lu}\p{L}+(?!\p{L}|,\s\p{N}{2},)|^["“‘]?(?!(?:My|Our|Your|Not|Nobody|Somebody|People|Some|Many|Most|There|Here|He|She|They|We|You|I|If|When|As|Then|But|And|So|What|Why|How|To|In|On|At|By|For|From|After|Before|Since|Until|With|Under)\s)\p{Lu}\p{L}+(?:\s\S+){1,}|(?<!\p{L})which(?!\p{L})/u;

/** "In a statement", "By Monday": what "it" after that means stands elsewhere. */
const LEADING_PHRASE =
	/^["“‘]?(?:but |and |so |yet )?(?:(?:this|last|next)\s(?:year|week|month|time|season|spring|summer|autumn|winter)|(?:in|on|at|by|of|for|from|after|before|since|until|during|with|under|over|within)\s(?:\p{L}+day|\p{Lu}\p{L}+|(?:the|an?|its|his|her|their|last|next|this|that)\s(?:[\p{L}-]+\s){0,2}?[\p{L}-]+|\p{N}+(?:\s\p{L}+)?)),?\s/iu;

/** "It was a clerk who …", "it is hard to …": nothing is meant. */
const NOTHING_MEANT =
	/(?<!\p{L})it(?:['’]s| (?:is|was|will be|would be|may be|might be|has been|had been|seems|seemed|appears|appeared|takes|took|turned out|turns out))\s(?:not\s|also\s)?(?:(?:\p{L}+ly\s)?(?!enough)\p{L}+\s(?:to|that|whether|for)\s|(?:the|an?)\s(?:[\p{L}-]+\s){1,3}(?:who|that)\s|(?:in|on|at|after|because)\s.*\sthat\s)/iu;

/** "Weighing a ton, it sank": what sank stands elsewhere. */
const AFTER_PARTICIPLE =
	/^["“‘]?(?:\p{Lu}\p{Ll}+(?:ing|ed)|Born|Built|Made)(?!\p{L})[^,]*,\s(?:he|she|it|they|his|her|its|their|the)(?!\p{L})/u;

const PRONOUNS =
	/(?<![\p{L}’'-])(?:he|she|him|her|his|hers|himself|herself|they|them|their|theirs|themselves|it|its|itself)(?![\p{L}-])/giu;

/** Several things that are new in a sentence, so that "them" may mean them. */
const NEW_ONES =
	/(?<!\p{L})(?:[Aa]ny|[Nn]o|[Ss]ome|[Aa]ll|[Mm]ost|[Mm]any|[Ff]ew|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\p{N}[\p{N},.]*)\s\p{L}/u;

/** One thing that is new, so that "it" may mean it. */
const NEW_ONE =
	/(?<!\p{L})(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]ny|[Nn]o|[Ss]ome|[Oo]ne)\s\p{L}/u;

/** What follows "it" if something is done to it. */
const AFTER_OBJECT =
	/^(?:\p{P}|$|\s(?:for|as|to|in|on|at|by|with|from|until|when|before|after|and|or|but|if|because|since|up|out|off|down|back|away|over|into|again|together|all|too|so|that|an?|the|his|her|their|how|what)(?!\p{L}))/u;

const AFTER_PREPOSITION =
	/(?<!\p{L})(?:with|of|to|for|about|in|on|at|from|by|over|under|behind|below|than|like)\s$/iu;

type Kind = "person" | "several" | "thing";

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
		const isDone = isObject(
			pronoun,
			before,
			text.slice(index + pronoun.length),
		);
		if (!isIdle && !(isDone ? isNewIn(before, kind) : isNamedIn(before, kind)))
			return kind;
	}
	return null;
}

/** Says whether a text names somebody, or speaks of a person. */
export function namesPerson(text: string): boolean {
	return PERSON.test(text) || NAME.test(text) || FIRST_NAME.test(text);
}

function isObject(pronoun: string, before: string, after: string): boolean {
	if (/^them$/iu.test(pronoun)) return true;
	if (!/^it$/iu.test(pronoun)) return false;
	return AFTER_PREPOSITION.test(before) || AFTER_OBJECT.test(after);
}

function isNewIn(before: string, kind: Kind): boolean {
	return (kind === "several" ? NEW_ONES : NEW_ONE).test(before);
}

function toKind(pronoun: string): Kind {
	if (/^(?:he|she|hi|her)/iu.test(pronoun)) return "person";
	return /^the/iu.test(pronoun) ? "several" : "thing";
}

function isNamedIn(before: string, kind: Kind): boolean {
	if (kind === "person") return namesPerson(before);
	const rest = before.replace(LEADING_PHRASE, "");
	return (kind === "several" ? SEVERAL : THING).test(rest);
}
