/** "Do" and "become", by which nouns are made verbs: "요구했다", "전시된다". */
const VERB =
	/(?<=..)(?:하|했|한|할|해|함|합|되|된|될|돼|됐|됨|됩)\p{Script=Hangul}{0,5}$/u;

/** "Is", as a sentence ends with it: "농부이다", "누구인가". */
const COPULA =
	/(?<=.)(?:이다|이며|이고|이라고|입니다|인가요?|인지|이었다|였다|이었나)$/u;

/** Particles of two syllables or more; a word of one may stand before them. */
const PARTICLES =
	/(?<=.)(?:에서는|에게서|으로는|으로서|으로써|이라고|까지는|부터는|에서|에게|에는|에도|으로|로는|로서|까지|부터|처럼|보다|마다|라고|라는|이나|에만|와는|과는|한테|께서|들은|들이|들을|들의|들에|들도)$/u;

/** After one syllable, these may belong to the word: "회의" is a meeting. */
const SHORT_PARTICLES =
	/(?<=..)(?:은|는|이|가|을|를|의|에|로|와|과|도|만|들|나|요)$/u;

/**
 * Cuts particles and the endings of the commonest verbs off a Korean word,
 * without a dictionary: "정부가", "정부의" and "정부는" become "정부".
 */
export function stemKorean(word: string): string {
	for (const ending of [VERB, COPULA, PARTICLES, SHORT_PARTICLES]) {
		const stem = word.replace(ending, "");
		if (stem !== word) return stem.replace(/(?<=..)들$/u, "");
	}
	return word;
}
