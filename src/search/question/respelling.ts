/** Spelt the British way and the American one, by what they end in. */
const ENDINGS: readonly (readonly [british: string, american: string])[] = [
	["our", "or"],
	["ours", "ors"],
	["oured", "ored"],
	["ouring", "oring"],
	["ourer", "orer"],
	["ourers", "orers"],
	["ourite", "orite"],
	["ourites", "orites"],
	["ourable", "orable"],
	["ise", "ize"],
	["ises", "izes"],
	["ised", "ized"],
	["iser", "izer"],
	["isers", "izers"],
	["ising", "izing"],
	["isation", "ization"],
	["isations", "izations"],
	["yse", "yze"],
	["yses", "yzes"],
	["ysed", "yzed"],
	["ysing", "yzing"],
	["tre", "ter"],
	["tres", "ters"],
	["bre", "ber"],
	["bres", "bers"],
	["ence", "ense"],
	["ences", "enses"],
	["ogue", "og"],
	["ogues", "ogs"],
	["lled", "led"],
	["lling", "ling"],
	["ller", "ler"],
	["llers", "lers"],
	["llor", "lor"],
	["llors", "lors"],
	["lment", "llment"],
	["lments", "llments"],
	["gramme", "gram"],
	["grammes", "grams"],
	["eable", "able"],
];

/** Begun the British way and the American one. */
const BEGINNINGS: readonly (readonly [british: string, american: string])[] = [
	["sceptic", "skeptic"],
	["mould", "mold"],
	["plough", "plow"],
	["aluminium", "aluminum"],
	["sulph", "sulf"],
	["tyre", "tire"],
	["grey", "gray"],
	["paed", "ped"],
	["anaem", "anem"],
	["anaesth", "anesth"],
	["haem", "hem"],
	["leukaem", "leukem"],
	["oestr", "estr"],
	["foet", "fet"],
	["manoeuv", "maneuv"],
	["encyclopaed", "encycloped"],
	["archaeo", "archeo"],
	["jewellery", "jewelry"],
	["pyjama", "pajama"],
	["moustache", "mustache"],
	["kerb", "curb"],
	["neighbour", "neighbor"],
	["colour", "color"],
	["labour", "labor"],
	["harbour", "harbor"],
	["honour", "honor"],
	["favour", "favor"],
	["behaviour", "behavior"],
];

/** Shorter words are spelt so by chance: "four" and "for". */
const MIN_REST = 2;

/**
 * Spells a folded word as it might be spelt across the Atlantic, in every way
 * that its beginning or end allows. Most results are no words: whoever asks
 * looks them up.
 *
 * @example
 * respell("colour") // ["color"]
 */
export function respell(word: string): string[] {
	const ends = ENDINGS.flatMap(([british, american]) => [
		...replaceEnd(word, british, american),
		...replaceEnd(word, american, british),
	]);
	const begun = BEGINNINGS.flatMap(([british, american]) => [
		...replaceBeginning(word, british, american),
		...replaceBeginning(word, american, british),
	]);
	return [...new Set([...ends, ...begun])];
}

function replaceEnd(word: string, end: string, other: string): string[] {
	const rest = word.slice(0, -end.length);
	return word.endsWith(end) && rest.length >= MIN_REST ? [rest + other] : [];
}

function replaceBeginning(
	word: string,
	beginning: string,
	other: string,
): string[] {
	return word.startsWith(beginning) && !word.startsWith(other)
		? [other + word.slice(beginning.length)]
		: [];
}
