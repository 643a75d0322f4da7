import { toText } from "../../article/article.ts";
import { readsTheSame } from "../../article/comparing/sameness.ts";
import type { Library } from "../../library/library.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { CitedPlace } from "../../records/answers/answers.ts";

/** An article that an answer quotes, and what has become of it since. */
export interface CitedArticle {
	readonly id: number;
	/** As it is called now; null once it is erased. */
	readonly headline: string | null;
	/** What it says now; null if it was removed or erased since. */
	readonly live: StoredArticle | null;
	/** It says something else than when it was quoted. */
	readonly hasChanged: boolean;
	/** Where it was quoted first; where that stands now, if it does. */
	readonly paragraph: number;
}

/** The articles that an answer quotes, each once, in the answer's order. */
export async function findCited(
	cited: readonly CitedPlace[],
	library: Library,
): Promise<CitedArticle[]> {
	const places = new Map<number, CitedPlace>();
	for (const place of cited)
		if (!places.has(place.article)) places.set(place.article, place);
	return Promise.all(
		[...places.values()].map((place) => findOne(place, library)),
	);
}

/** The very words of places, as they were quoted; none of what was erased. */
export async function readPlaces(
	places: readonly CitedPlace[],
	library: Library,
): Promise<string[]> {
	const found = await Promise.all(
		places.map(async ({ article, revision, start, end }) => {
			const quoted = await library.findRevision(article, revision);
			return quoted && toText(quoted.paragraphs).slice(start, end);
		}),
	);
	return found.filter((text) => text !== null);
}

async function findOne(
	place: CitedPlace,
	library: Library,
): Promise<CitedArticle> {
	const { article: id, paragraph, revision } = place;
	const article = await library.find(id);
	const headline = article?.headline ?? null;
	const live = article?.state === "live" ? article : null;
	const found = { id, headline, live, hasChanged: false, paragraph };
	if (!live || live.revision === revision) return found;
	const quoted = await library.findRevision(id, revision);
	if (!quoted) return { ...found, hasChanged: true };
	const text = quoted.paragraphs[paragraph - 1] ?? "";
	const now = live.paragraphs.indexOf(text) + 1;
	// An edit that was undone changed nothing, nor does a tag.
	const hasChanged = !readsTheSame(quoted, live);
	return { ...found, hasChanged, paragraph: now || paragraph };
}
