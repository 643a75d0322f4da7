import type { StoredArticle } from "../../library/stored-article.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import { toMessageArticle } from "../answering/message-text.ts";
import type { ArticleDesk } from "../article/article-desk.ts";
import { prepareSummary, summarize } from "./summarizing.ts";
import {
	SUMMARY_SIZES,
	type SummaryLine,
	type SummarySize,
} from "./summary.ts";

/** Some of an article's own sentences, and how else it may be summed up. */
export interface ArticleSummary {
	readonly article: StoredArticle;
	readonly size: SummarySize;
	readonly lines: readonly SummaryLine[];
	/** The sizes that differ in their lines, the shortest first. */
	readonly sizes: readonly SummarySize[];
}

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
	async pick(server: string, typed: string): Promise<ArticleSummary> {
		const article = await this.#articles.pick(server, typed, "live");
		return this.#summarise(article, "normal");
	}

	/**
	 * Summarises an article again.
	 *
	 * @throws Refusal if it is no longer in the library
	 */
	async of(
		server: string,
		id: number,
		size: SummarySize,
	): Promise<ArticleSummary> {
		return this.#summarise(await this.find(server, id), size);
	}

	/**
	 * The article of a summary that was shown.
	 *
	 * @throws Refusal if it is no longer in the library
	 */
	async find(server: string, id: number): Promise<StoredArticle> {
		const article = await this.#articles.find(server, id);
		if (article?.state === "live") return article;
		throw new Refusal(t`This article is no longer in the library.`);
	}

	/** The lines of a text that is no article, such as a long message. */
	async ofText(text: string): Promise<readonly SummaryLine[]> {
		return (await summarize(toMessageArticle(text), "normal")).lines;
	}

	async #summarise(
		article: StoredArticle,
		wanted: SummarySize,
	): Promise<ArticleSummary> {
		const summarizeIn = await prepareSummary(article);
		const all: ArticleSummary["lines"][] = [];
		for (const size of SUMMARY_SIZES) all.push((await summarizeIn(size)).lines);
		// A short article has the same lines in several sizes.
		const sizes = SUMMARY_SIZES.filter(
			(_, at) => at === 0 || all[at]?.length !== all[at - 1]?.length,
		);
		const at = SUMMARY_SIZES.indexOf(wanted);
		const size = sizes.findLast((one) => SUMMARY_SIZES.indexOf(one) <= at);
		return { article, size: size ?? "short", lines: all[at] ?? [], sizes };
	}
}
