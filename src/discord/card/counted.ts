import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";

/** "1 article", "2 articles" */
export function toArticles(count: number): Phrase {
	return plural(count, t`${count} article`, t`${count} articles`);
}

/** Where they are only counted; by their numbers, they are `toParagraphs`. */
export function toParagraphCount(count: number): Phrase {
	return plural(count, t`${count} paragraph`, t`${count} paragraphs`);
}

export function toPassages(count: number): Phrase {
	return plural(count, t`${count} passage`, t`${count} passages`);
}

export function toQuestions(count: number): Phrase {
	return plural(count, t`${count} question`, t`${count} questions`);
}
