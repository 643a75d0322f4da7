/** A standfirst or two may stand above the paragraph that begins with it. */
const MAX_PARAGRAPHS_BEFORE = 3;

const CITY = String.raw`\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,3}`;
const PART = String.raw`, [\p{L}\p{N}][\p{L}\p{N} .]{0,24}`;
const AGENCY = String.raw` \([\p{L} ]{2,30}\)`;
const DASH = String.raw`\s?[–—-]{1,2}\s`;

/**
 * "KYIV, Ukraine, June 3 (Reuters) - ", "CARSON CITY, Nev. — ". A city alone
 * counts only if a sentence begins after it: "NATO — the alliance …" stays.
 */
const DATELINE = new RegExp(
	`^${CITY}(?:(?:${PART}){1,3}(?:${AGENCY})?${DASH}|${AGENCY}${DASH}|${DASH}(?=["“‘']?[\\p{Lu}\\p{N}]))`,
	"u",
);

/**
 * Takes the dateline off the beginning of a story: place, date and agency
 * belong to the article, not to its paragraphs.
 *
 * @returns the dateline, if there is one, and the paragraphs without it
 */
export function takeDateline(paragraphs: readonly string[]): {
	readonly dateline: readonly string[];
	readonly paragraphs: readonly string[];
} {
	const at = paragraphs
		.slice(0, MAX_PARAGRAPHS_BEFORE)
		.findIndex((paragraph) => DATELINE.test(paragraph));
	const [dateline = ""] = DATELINE.exec(paragraphs[at] ?? "") ?? [];
	if (dateline === "") return { dateline: [], paragraphs };
	return {
		dateline: [dateline.trim()],
		paragraphs: paragraphs.map((paragraph, index) =>
			index === at ? paragraph.slice(dateline.length) : paragraph,
		),
	};
}
