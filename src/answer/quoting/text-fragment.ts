import { MAX_URL_CHARACTERS } from "../../article/reading/reading.ts";

/** How many words at each end of a passage tell a browser which it is. */
const WORDS_AT_EACH_END = 4;

/**
 * Makes a page's address scroll to a passage and mark it (a text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/).
 *
 * The address comes back as it is when the fragment would make it longer than
 * a link button may be.
 */
export function toPassageUrl(url: string, passage: string): string {
	const page = url.replace(/:~:.*$/su, "");
	const fragment = `:~:text=${toTextDirective(passage)}`;
	const linked = `${page}${page.includes("#") ? "" : "#"}${fragment}`;
	return linked.length <= MAX_URL_CHARACTERS ? linked : url;
}

function toTextDirective(passage: string): string {
	const words = passage.trim().split(/\s+/u);
	if (words.length <= 2 * WORDS_AT_EACH_END) return encode(words.join(" "));
	const start = words.slice(0, WORDS_AT_EACH_END).join(" ");
	const end = words.slice(-WORDS_AT_EACH_END).join(" ");
	return `${encode(start)},${encode(end)}`;
}

/** A hyphen, comma or ampersand has a meaning of its own in a directive. */
function encode(text: string): string {
	return encodeURIComponent(text).replace(
		/[-!'()*~]/gu,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
