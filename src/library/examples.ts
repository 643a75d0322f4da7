import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../article/article.ts";
import { readMarkdown } from "../article/reading/markdown.ts";
import { checkArticle } from "../article/reading/reading.ts";

/** Reads the articles that come with the bot: Markdown with front matter. */
export async function readExamples(folder: string): Promise<Article[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
	return Promise.all(
		names.sort().map(async (name) => {
			const text = await readFile(join(folder, name), "utf8");
			const { article } = readMarkdown(text);
			checkArticle(article);
			return article;
		}),
	);
}
