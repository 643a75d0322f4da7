/**
 * Stop words stand among the terms with a sign that no other term can begin
 * with: "may" the verb isn't May the name.
 */
const SIGN = "#";

export function toStopTerm(word: string): string {
	return `${SIGN}${word}`;
}

export function isStopTerm(term: string): boolean {
	return term.startsWith(SIGN);
}
