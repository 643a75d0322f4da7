import { createHash } from "node:crypto";
import type { ArticleEntry } from "../library/stored-article.ts";
import { fold } from "../text/folding.ts";
import { command, type Phrase, t } from "../text/phrase.ts";

const MAX_NAMED = 10;

/**
 * The tags of articles, those that most have first; each once, as most of its
 * articles write it.
 */
export function listTags(entries: readonly ArticleEntry[]): string[] {
	const written = new Map<string, number>();
	for (const tag of entries.flatMap(({ tags }) => tags))
		written.set(tag, (written.get(tag) ?? 0) + 1);
	const found = new Map<string, { tag: string; count: number }>();
	for (const [tag, count] of [...written].sort(([, a], [, b]) => b - a)) {
		const known = found.get(fold(tag));
		found.set(fold(tag), {
			tag: known?.tag ?? tag,
			count: count + (known?.count ?? 0),
		});
	}
	return [...found.values()]
		.sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
		.map(({ tag }) => tag);
}

/** Those with the typed letters: at their beginning first. */
export function findTags(tags: readonly string[], typed: string): string[] {
	const wanted = fold(typed.trim());
	const containing = tags.filter((tag) => fold(tag).includes(wanted));
	return [
		...containing.filter((tag) => fold(tag).startsWith(wanted)),
		...containing.filter((tag) => !fold(tag).startsWith(wanted)),
	];
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
	const named = tags.slice(0, MAX_NAMED).join(", ");
	return tags.length > MAX_NAMED
		? t`No article has the tag “${tag}”. There are: ${named}, and more.`
		: t`No article has the tag “${tag}”. There are: ${named}.`;
}
