import { toText } from "../../article/article.ts";
import type { Library } from "../../library/library.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { Retrieved } from "../../search/retrieval.ts";
import type { Located } from "./close-reading.ts";

/** Finds the articles of candidates in the library, each once. */
export class CurrentArticles {
	readonly #library: Pick<Library, "find">;
	readonly #found = new Map<number, Promise<StoredArticle | null>>();

	constructor(library: Pick<Library, "find">) {
		this.#library = library;
	}

	/** The first candidates that stand in what their articles say now. */
	async locate(
		candidates: readonly Retrieved[],
		limit: number,
	): Promise<Located[]> {
		const located: Located[] = [];
		for (const candidate of candidates) {
			if (located.length === limit) break;
			const article = await this.#find(candidate.article);
			if (article && isCurrent(candidate, article))
				located.push({
					candidate,
					article,
					text: toPassage(candidate, article),
				});
		}
		return located;
	}

	#find(id: number): Promise<StoredArticle | null> {
		const known = this.#found.get(id) ?? this.#library.find(id);
		this.#found.set(id, known);
		return known;
	}
}

function isCurrent(candidate: Retrieved, article: StoredArticle): boolean {
	return (
		article.state === "live" &&
		article.revision === candidate.revision &&
		candidate.passage.end <= toText(article.paragraphs).length
	);
}

function toPassage({ passage }: Retrieved, { paragraphs }: StoredArticle) {
	return toText(paragraphs).slice(passage.start, passage.end);
}
