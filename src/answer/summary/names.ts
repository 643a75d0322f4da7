/** Before a name, these are no part of it. */
const TITLE =
	/^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Lady|Lord|Dame|Judge|Justice|Mayor|Gov|Governor|President|Minister|Sen|Senator|Rep|Coun|Cllr|Councillor|Councilman|Coach|Captain|Capt|Umpire|Chancellor|Officer|Constable|Detective|Inspector|Sergeant|Sgt|Lt|Col|Gen|General|Major|Rev|Fr|King|Queen|Prince|Princess|Pope|Analyst|Leader|Secretary|Chairman|Chairwoman|Director|The|A|An|In|On|At|But|And|When|If|As|For|From|By|With|After|Before|Since|Then|So|To|Of|Like|Under|Asked|While|Although|Until|Last|Whether|What|That|This|Only|Not|Even|Both|One|Two|Three)\.?$/u;

/** The last word of an institution's or a place's name, not a surname. */
const COMMON =
	/^(?:Court|Council|Park|Street|Road|Lane|Bank|University|Institute|Party|Ministry|Department|Office|Association|Club|City|Town|Village|River|Bay|Lake|Sea|Island|Islands|Hospital|School|College|Church|Union|Group|Company|Act|Bill|Law|Commission|Committee|Agency|Authority|Board|House|Parliament|Congress|Senate|Assembly|Government|Federation|League|Cup|Open|Championship|Festival|Prize|Award|War|World|Station|Airport|Museum|Centre|Center|Foundation|Trust|Fund|Service|Services|Times|News|Post|Herald|Gazette|State|States|Kingdom|Republic|Province|County|District|Region|Minister|President|Governor|Mayor|Chancellor|King|Queen|Act|Day|Week|Year|Report|Review|Study|Manor|Alliance|Network|Helpline|Observatory|America|Africa|Asia|Europe|Korea|Zealand|York|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/** Words with a capital, side by side, small words of names between them. */
const SEQUENCE =
	/\p{Lu}[\p{L}\p{M}\p{N}’'-]*\.?(?:\s(?:(?:de|da|del|della|di|dos|du|van|von|der|den|la|le|al|bin|ibn|y|e)\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}’'-]*\.?)*/gu;

const APPOSITION = /(?<=\p{Ll}, )\p{Lu}[\p{Ll}\p{M}-]+(?=, )/gu;

/** A name as it stands in a text: its words, without titles. */
function* findNames(text: string): Generator<string[]> {
	for (const [sequence] of text.matchAll(SEQUENCE)) {
		const words = sequence.split(/\s/u).map(toBareWord);
		while (words[0] !== undefined && TITLE.test(words[0])) words.shift();
		if (words.length > 0) yield words;
	}
}

function toBareWord(word: string): string {
	return word.replace(/(?:['’]s?|\.)$/u, "");
}

/** For each name that is first given in full: the sentence that does. */
export type NameIndex = ReadonlyMap<string, number>;

/**
 * Notes whom a sentence introduces who is later called by a part of the name:
 * "Bram Oostveen", or "her brother, Bram,".
 */
export function addNames(
	index: Map<string, number>,
	text: string,
	at: number,
): void {
	for (const name of findIntroduced(text))
		if (!index.has(name)) index.set(name, at);
}

/** The words by which somebody may be called whom a text introduces. */
function* findIntroduced(text: string): Generator<string> {
	for (const words of findNames(text)) {
		const { 0: first = "", [words.length - 1]: last = "" } = words;
		if (words.length < 2) continue;
		if (COMMON.test(last)) continue;
		for (let from = 1; from < words.length; from++)
			yield words.slice(from).join(" ");
		if (isGivenName(first)) yield first;
	}
	for (const [word] of text.matchAll(APPOSITION)) yield word;
}

/** "British", "European" and "Southern" describe what they stand before. */
function isGivenName(word: string): boolean {
	return (
		/^\p{Lu}\p{Ll}{2,}/u.test(word) &&
		!/(?:ish|ese|ian|ean|can|ern|tch|nch|rth|uth|ast|est|New)$/u.test(word)
	);
}

/**
 * Finds the sentences that introduce those of whom a sentence gives one word of
 * the name only.
 *
 * @param known what the reader has in view anyhow: the headline
 */
export function findIntroductions(
	text: string,
	index: NameIndex,
	known: string,
): number[] {
	const here = new Set([...findIntroduced(text), ...findIntroduced(known)]);
	const found = new Set<number>();
	for (const words of findNames(text)) {
		const name = words.join(" ");
		const at = here.has(name) ? undefined : index.get(name);
		if (at !== undefined) found.add(at);
	}
	return [...found];
}
