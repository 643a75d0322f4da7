import { createHash } from "node:crypto";
import type { ArticleEntry } from "../../library/stored-article.ts";
import { listed } from "../../text/phrase/listed.ts";
import { command, type Phrase, t } from "../../text/phrase/phrase.ts";
import { fold } from "../../text/words/folding.ts";
import { listMostUsed } from "./most-used.ts";

const MAX_NAMED = 10;

/**
 * The tags of articles, those that most have first; each once, as most of its
 * articles write it.
 */
export function listTags(entries: readonly ArticleEntry[]): string[] {
	return listMostUsed(entries.flatMap(({ tags }) => tags));
}

/** What stands for a tag in a button, where there is no room for any text. */
export function toTagId(tag: string): string {
	return createHash("sha256").update(fold(tag)).digest("hex").slice(0, 10);
}

/** Says to whoever typed a tag that no article has which there are. */
export function toUnknownTag(typed: string, tags: readonly string[]): Phrase {
	if (tags.length === 0)
		return t`No article here has a tag. Moderators give them with ${command("article edit")}.`;
	const tag = typed.trim();
	const named = listed(tags.slice(0, MAX_NAMED));
	return tags.length > MAX_NAMED
		? t`No article has the tag “${tag}”. There are: ${named}, and more.`
		: t`No article has the tag “${tag}”. There are: ${named}.`;
}
