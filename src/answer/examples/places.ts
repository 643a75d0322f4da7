import { MONTHS } from "../../article/days/months.ts";
import { COMMON_NOUNS } from "../summary/hanging/name-words.ts";

/** "in Skerry", where nothing follows that it may only describe. */
const IN_PLACE =
	/(?<!\p{L})in (?<place>\p{Lu}[\p{L}\p{M}’'-]*\p{L}(?:\s\p{Lu}[\p{L}\p{M}’'-]*\p{L}){0,2})(?=[.,;:)]|\s(?:and|on|in|at|for|when|where|last|this|after|before|to|with|who|which|that|is|was|were|has|had|have|by|said|says|until|since|as)(?!\p{L}))/gu;

const NO_PLACES = new Set([
	...MONTHS,
	..."Spring Summer Autumn Winter Christmas Easter English French German Spanish Parliament Congress Latin God".split(
		" ",
	),
]);

/**
 * Finds places in which a text says that something is or happened, each once.
 * Of a place that it names only once it hardly tells what happened there.
 */
export function findPlaces(text: string): string[] {
	const places = [...text.matchAll(IN_PLACE)]
		.map(({ groups }) => groups?.place ?? "")
		.filter((place) => isPlace(place) && text.split(place).length > 2);
	return [...new Set(places)];
}

function isPlace(place: string): boolean {
	const words = place.split(" ");
	const last = words.at(-1) ?? "";
	return (
		!words.some((word) => NO_PLACES.has(word)) &&
		!COMMON_NOUNS.has(last) &&
		!/^\p{Lu}+$/u.test(place) &&
		!/(?:ish|ese|ian|ean)$/u.test(last)
	);
}
