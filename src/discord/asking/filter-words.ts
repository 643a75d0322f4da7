import type { ArticleFilter } from "../../records/article-filter.ts";
import { listed } from "../../text/phrase/listed.ts";
import { allOf, named, Phrase, t } from "../../text/phrase/phrase.ts";
import { toWrittenDate } from "../card/source-line.ts";

/** "since 3 March 2025, tagged “harbour”, by Sagebrush Wire" */
export function toFilterWords(filter: ArticleFilter): Phrase {
	const { since, before, tag, publisher } = filter;
	const parts = [
		since && t`since ${toWrittenDate(since)}`,
		before && t`before ${toWrittenDate(before)}`,
		tag && t`tagged “${tag}”`,
		publisher && t`by ${publisher}`,
	];
	return listed(parts.filter((part) => part instanceof Phrase));
}

/** The options of `/ask` that were used: "since and tag". */
export function toFilterOptions(filter: ArticleFilter): Phrase {
	const { since, before, tag, publisher } = filter;
	const used = Object.entries({ since, before, tag, publisher });
	return allOf(
		used.filter(([, value]) => value !== null).map(([name]) => named(name)),
	);
}
