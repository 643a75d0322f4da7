import type { StoredArticle } from "../library/stored-article.ts";
import { Refusal } from "../refusal.ts";
import type { ArticleDesk } from "./article-desk.ts";
import { chooseLines } from "./choosing-lines.ts";
import {
	SUMMARY_SIZES,
	type Summary,
	type SummaryLine,
	type SummarySize,
} from "./summary.ts";

/** Summaries of a server's articles, in the articles' own sentences. */
export class SummaryDesk {
	readonly #articles: ArticleDesk;

	constructor(parts: { readonly articles: ArticleDesk }) {
		this.#articles = parts.articles;
	}

	/**
	 * Summarises the article that a member means.
	 *
	 * @param typed a choice's value, or words of the headline
	 * @throws Refusal if there is none, or more than one
	 */
	async pick(server: string, typed: string): Promise<Summary> {
		const article = await this.#articles.pick(server, typed, "live");
		return this.#summarise(article, "normal");
	}

	/**
	 * Summarises an article again.
	 *
	 * @throws Refusal if it is no longer in the library
	 */
	async of(server: string, id: number, size: SummarySize): Promise<Summary> {
		const article = await this.#articles.find(server, id);
		if (article?.state !== "live")
			throw new Refusal("This article is no longer in the library.");
		return this.#summarise(article, size);
	}

	/** The lines of a text that is no article, such as a long message. */
	async ofText(text: string): Promise<SummaryLine[]> {
		const paragraphs = text
			.split("\n")
			.map((line) => line.trim())
			.filter((line) => line !== "");
		return chooseLines({ paragraphs }, "normal");
	}

	async #summarise(
		article: StoredArticle,
		size: SummarySize,
	): Promise<Summary> {
		const bySize = await Promise.all(
			SUMMARY_SIZES.map((one) => chooseLines(article, one)),
		);
		const sizes = SUMMARY_SIZES.filter(
			(_, at) => at === 0 || bySize[at]?.length !== bySize[at - 1]?.length,
		);
		// A short article has the same lines in several sizes.
		const shown = sizes.includes(size) ? size : (sizes.at(-1) ?? size);
		const lines = bySize[SUMMARY_SIZES.indexOf(shown)] ?? [];
		return { article, size: shown, lines, sizes };
	}
}
