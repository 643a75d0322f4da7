const MAX_LINE_CHARACTERS = 200;
const MAX_NAME_WORDS = 6;

const OPENING =
	/^[\s•·|–—-]*(?:(?:written|words|story|text|report|analysis|article|reporting|posted|published|opinion|commentary|review)(?: and [a-z]+)? )?by\b[\s:]+/iu;
/** "Text: Alice Brooker" */
const LABEL = /^\p{L}+:\s+/u;
const ASIDES = [
	/\([^()]*\)/gu,
	/\S+@\S+\.\S+/gu,
	/(?<!\w)@\w+/gu,
	/https?:\/\/\S+/gu,
];
/** After one of these comes what the line says besides the names. */
const REST =
	/\s*(?:[|•·;/]|\s[–—-]\s|\.\s+(?=(?-i:\p{Lu}\p{Ll}{2}))(?<!\b(?:\p{Lu}|Dr|Mr|Mrs|Ms|Jr|Sr|St|Prof)\.\s+)|\s(?:in|at|for|from)\s+(?:the\s+)?(?=(?-i:\p{Lu}))|\s(?:published|updated|posted|last)\b|(?<=\p{L}{2} \p{L}{2,40})\s(?:the )?(?:associated press|agence france-presse|reuters|bloomberg|afp)\b|\s+on\s+(?-i:\p{Lu})).*$/isu;
const BETWEEN = /(\s*,\s*and\s+|\s*[,&]\s*|\s+(?:and|with)\s+)/iu;

const PARTICLES = new Set(
	"al and bin da de del della den der di dos du el ibn la las le los of ten ter the van von y zu".split(
		" ",
	),
);
const ROLE =
	/\b(?:editor|correspondent|reporter|writer|journalist|columnist|producer|chief|director|bureau|staff|analyst|critic|contributor|contributing|photographer|fellow|intern|professor|lecturer|author|desk|business|news|media|press|service|magazine|team|ph\.?d|m\.?d)\b/iu;
const AGENCY =
	/^(?:(?:the )?associated press|ap|reuters|afp|agence france-presse|bloomberg|upi|pa|pa media|press association|dpa|efe|ians|pti|xinhua|tass|ani)$/iu;
const CREDENTIAL = /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}?\.\p{Lu}\.?)$/u;
const CALENDAR =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|now|then|all|far|contrast|law|midnight|noon|today|tomorrow|yesterday|the numbers|royal|popular|public|air|sea|land|rail)\b/iu;

/**
 * Reads a line such as "By Alice Brooker" as the names in it, or null when it
 * is none.
 *
 * The names stay as printed; roles, agencies beside a person, addresses and
 * handles go. A sentence that happens to begin with "By" is refused, so a line
 * with a lower-case word that no name has is not a byline.
 *
 * @example
 * toByline("By ALICE BROOKER and Bob Ray, Political Editor");
 * // "ALICE BROOKER and Bob Ray"
 * toByline("By Tuesday the river had risen."); // null
 */
export function toByline(line: string): string | null {
	const opening = OPENING.exec(line);
	if (opening === null || line.length > MAX_LINE_CHARACTERS) return null;
	const rest = line.slice(opening[0].length).trim();
	if (isSentence(rest)) return null;
	const first = toParts(rest)[0]?.name ?? "";
	return isName(first) && !CALENDAR.test(first) ? toNames(rest) : null;
}

/** A section, rather than anybody: "Middle East & North Africa". */
const REGION =
	/^(?:north|south|east|west|middle|central|latin)\b|\b(?:africa|america|asia|europe|pacific)$/iu;

/** Where they report from. */
const PLACE = /\s(?:at|in|from)\s.*$/u;

/**
 * Reads a line without "By" as the names in it, or null when it may be anything
 * else: somebody with what they are, or two with "and" between. One name alone
 * may be a place's or a section's. It is for lines beside the date.
 *
 * @example
 * toBareByline("Jane Roe, Science correspondent"); // "Jane Roe"
 * toBareByline("Middle East"); // null
 */
export function toBareByline(line: string): string | null {
	if (line.length > MAX_LINE_CHARACTERS || isSentence(line)) return null;
	const bare = line.replace(PLACE, "");
	const parts = toParts(bare);
	const areKnown = parts.every(
		({ name }, at) =>
			(isPerson(name) && !REGION.test(name)) || (at > 0 && ROLE.test(name)),
	);
	const isByline = parts.some(
		({ joint, name }) => /[a-z&]/u.test(joint) || ROLE.test(name),
	);
	return areKnown && isByline ? toNames(bare) : null;
}

/**
 * Tidies what a page's metadata gives as author: "By" may stand before it, and
 * a name in any script counts. Null when nothing like a name is left.
 */
export function toNames(text: string): string | null {
	const line = text.trim().split(/\n/u)[0]?.slice(0, MAX_LINE_CHARACTERS) ?? "";
	const parts = toParts(line.replace(OPENING, "").replace(LABEL, "").trim());
	const [first, ...others] = parts;
	if (first === undefined || isHandle(first.name)) return null;
	const names = [first, ...others.filter((part) => isPerson(part.name))];
	return names
		.map((part, index) => (index === 0 ? part.name : part.joint + part.name))
		.join("");
}

interface Part {
	/** What stands between the part before and this one: ", ", " and ". */
	readonly joint: string;
	readonly name: string;
}

function toParts(text: string): Part[] {
	const bare = ASIDES.reduce((rest, aside) => rest.replace(aside, " "), text)
		.replace(REST, "")
		.replace(/\s+/gu, " ");
	const pieces = ["", ...bare.split(BETWEEN)];
	const parts: Part[] = [];
	for (let index = 0; index + 1 < pieces.length; index += 2) {
		const name = (pieces[index + 1] ?? "").replace(/^[\s,:]+|[\s,:]+$/gu, "");
		if (name !== "") parts.push({ joint: pieces[index] ?? "", name });
	}
	return parts;
}

/** What an account is called (`admin`, `kevin-r`) is no name to print. */
function isHandle(name: string): boolean {
	return (
		!/\p{L}/u.test(name) || /^[a-z0-9_.-]+$/u.test(name) || name === "Admin"
	);
}

/** Beside a first name only people count, not what they do or work for. */
function isPerson(name: string): boolean {
	return (
		isName(name) &&
		name.includes(" ") &&
		![ROLE, AGENCY, CREDENTIAL].some((pattern) => pattern.test(name)) &&
		!/^\p{Lu}{2,5} \p{Lu}\p{Ll}/u.test(name)
	);
}

function isName(text: string): boolean {
	const words = text.split(" ");
	return (
		words.length <= MAX_NAME_WORDS &&
		!/\d/u.test(text) &&
		/^\p{L}/u.test(text) &&
		words.every((word) => isNameWord(word)) &&
		words.some((word) => !PARTICLES.has(word))
	);
}

function isNameWord(word: string): boolean {
	return PARTICLES.has(word) || /^["'‘’“(]?(?:[a-z]['’])?\p{Lu}/u.test(word);
}

/** A full stop ends a sentence unless it belongs to an initial or "Jr.". */
function isSentence(rest: string): boolean {
	return /[.!?]["”’]?$/u.test(rest) && !/\b(?:\p{Lu}|[JS]r)\.$/u.test(rest);
}
