import type { ArticleFilter } from "../records/article-filter.ts";
import { toWrittenDate } from "./source-line.ts";

const list = new Intl.ListFormat("en-GB");

/** "since 3 March 2025, tagged “harbour”, by Sagebrush Wire" */
export function toFilterWords(filter: ArticleFilter): string {
	const { since, before, tag, publisher } = filter;
	return [
		since && `since ${toWrittenDate(since)}`,
		before && `before ${toWrittenDate(before)}`,
		tag && `tagged “${tag}”`,
		publisher && `by ${publisher}`,
	]
		.filter((part) => part !== null)
		.join(", ");
}

/** The options of `/ask` that were used: "since and tag". */
export function toFilterOptions(filter: ArticleFilter): string {
	const { since, before, tag, publisher } = filter;
	const used = Object.entries({ since, before, tag, publisher });
	return list.format(
		used.filter(([, value]) => value !== null).map(([name]) => name),
	);
}
