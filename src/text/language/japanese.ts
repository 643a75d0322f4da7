/**
 * Cuts what is inflected off a Japanese word: the kana after its characters,
 * and the long vowel that some write at the end of a foreign word.
 *
 * @example
 * stemJapanese("減っ") // "減", as "減る"
 */
export function stemJapanese(word: string): string {
	return word
		.replace(/(?<=^\p{Script=Han}+)\p{Script=Hiragana}+$/u, "")
		.replace(/(?<=^[\p{Script=Katakana}ー]{3,})ー$/u, "");
}
