import { Slices } from "../../slices.ts";
import { detectLanguage } from "../../text/language/language-detection.ts";
import { analyze } from "../../text/words/terms.ts";
import { type Article, toText } from "../article.ts";

/** An article's terms, by which it is told whether another reports the same. */
export interface ReportWords {
	/** Each term and how often it stands there. */
	readonly terms: ReadonlyMap<string, number>;
	/** Those that begin with a capital inside a sentence, or are numbers. */
	readonly names: ReadonlySet<string>;
}

/** A report says at its beginning what it is about. */
const MAX_CHARACTERS = 4_000;

/** So many texts are taken to be known: a few say little of what is rare. */
const LEAST_TEXTS = 100;

/** Takes an article's terms, those of its headline among them. */
export function toReportWords({
	headline,
	paragraphs,
}: Pick<Article, "headline" | "paragraphs">): ReportWords {
	const text = `${headline}.\n\n${toText(paragraphs)}`.slice(0, MAX_CHARACTERS);
	const terms = new Map<string, number>();
	const names = new Set<string>();
	for (const { term, start, isStopWord } of analyze(
		text,
		detectLanguage(text),
	)) {
		if (isStopWord) continue;
		terms.set(term, (terms.get(term) ?? 0) + 1);
		if (isName(text, start)) names.add(term);
	}
	return { terms, names };
}

/** How much a term tells: the more, the fewer of the texts have it. */
export type Rarity = (term: string) => number;

/** Weighs terms by how few of these texts have them; gives way in between. */
export async function toRarity(texts: Iterable<ReportWords>): Promise<Rarity> {
	const slices = new Slices();
	const counts = new Map<string, number>();
	let total = 0;
	for (const { terms } of texts) {
		total++;
		for (const term of terms.keys())
			counts.set(term, (counts.get(term) ?? 0) + 1);
		await slices.pause();
	}
	const known = Math.max(total, LEAST_TEXTS) + 1;
	return (term) => Math.log(known / (counts.get(term) ?? 1));
}

/** A capital after a full stop says nothing. */
function isName(text: string, start: number): boolean {
	if (/\p{N}/u.test(text[start] ?? "")) return true;
	if (!/\p{Lu}/u.test(text[start] ?? "")) return false;
	return /[\p{L}\p{N},;:’'–-] ?$/u.test(
		text.slice(Math.max(0, start - 2), start),
	);
}
