/** Longer lines are paragraphs even if they stand there twice. */
const MAX_CAPTION_CHARACTERS = 400;

/** They give pictures alone… */
const PICTURE_AGENCY =
	"Alamy|Getty|Getty Images|AP Photo|EPA|Shutterstock|Rex|PA Media";
/** …and these text, too, which they sign after its last sentence. */
const AGENCY = `${PICTURE_AGENCY}|Reuters|AP|AFP|PA|Bloomberg`;

const CREDITS = [
	String.raw`(?:^|\s)(?:Picture date|Pictures?|Photos?|Photographs?|Photo credit|Images?|Image credit|Image source|Credit|Fotos?)\s*:\s*\S.{0,80}$`,
	String.raw`(?:Photograph|Photo|Picture|Image) by\s[^.!?]{1,60}$`,
	String.raw`(?:Photograph|Picture):\s`,
	String.raw`\((?:${PICTURE_AGENCY})\)$`,
	String.raw`[^.!?"”’\s]\s?\((?:${AGENCY})\)$`,
	String.raw`[/|]\s?(?:${AGENCY})$`,
	`^(?:${AGENCY})$`,
	String.raw`^(?:Image|Media) (?:source|caption)\s?[:,]\s`,
].map((pattern) => new RegExp(pattern, "u"));

/**
 * Finds the captions of pictures among the lines of a pasted article: lines
 * that name a picture's source or date, and lines pasted twice in a row (the
 * alternative text of a picture, then its caption), with or without a credit
 * at the end of the second.
 *
 * @returns the indices of the caption lines
 */
export function findCaptions(lines: readonly string[]): Set<number> {
	const captions = new Set<number>();
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		if (isCredited(line)) captions.add(index);
		if (next !== undefined && isPastedTwice(line, next)) {
			captions.add(index).add(index + 1);
		}
	});
	return captions;
}

function isCredited(line: string): boolean {
	return (
		line.length <= MAX_CAPTION_CHARACTERS &&
		CREDITS.some((credit) => credit.test(line))
	);
}

/** The second line is the first, or the first with a credit after it. */
function isPastedTwice(line: string, next: string): boolean {
	if (line.length > MAX_CAPTION_CHARACTERS || !next.startsWith(line))
		return false;
	const rest = next.slice(line.length);
	return rest.trim() === "" || (/^\s/u.test(rest) && isCredited(next));
}
