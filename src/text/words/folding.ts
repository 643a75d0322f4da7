/**
 * Folds a word for comparison: "Élysée’s" becomes "elysee's".
 *
 * What writers of a language leave out or put in at will goes: case, width,
 * accents of Latin and Greek letters, the points of Hebrew and Arabic vowels,
 * the shapes of alef, the dots of ё. Marks that make another letter stay (й,
 * the vowels of Hindi, the voiced kana). Digits of other scripts become ours.
 */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (!/[^\0-\x7f]/u.test(lower)) return lower;
	const folded = lower
		.replaceAll("’", "'")
		.normalize("NFKD")
		.toLowerCase()
		.replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, "")
		.replace(/(?<=[\p{Script=Hebrew}\p{Script=Arabic}])[\p{M}ـ]+|^ـ+/gu, "")
		.replace(/(?<=е)\u0308|(?<=\p{Script=Cyrillic})\u0301/gu, "")
		.normalize("NFC")
		.replace(/[ßæœøłđðþıςىةیک]/gu, (letter) => LETTERS[letter] ?? letter)
		.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu, toDigit);
	return folded || lower;
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ı: "i",
	ς: "σ",
	ى: "ي",
	ة: "ه",
	ی: "ي",
	ک: "ك",
};

/** Arabic, Persian and Devanagari digits begin at a multiple of 16, or 6 after. */
function toDigit(digit: string): string {
	const place = digit.charCodeAt(0) % 16;
	return String(digit >= "\u0966" ? place - 6 : place);
}
