const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Keeps a text that runs from right to left from turning the numbers and stops
 * beside it: put between Unicode's "first strong isolate" and its end, which
 * nobody sees. Other texts stay as they are.
 */
export function isolate(text: string): string {
	return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
