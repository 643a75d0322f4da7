import type { Drafted } from "../../answer/article/draft-desk.ts";
import type { Changed } from "../../answer/article/subject.ts";
import type { Desk } from "../../answer/desk.ts";
import type { Draft } from "../../records/drafts/article-drafts.ts";
import { t } from "../../text/phrase/phrase.ts";
import type { Card } from "../card/card.ts";
import { toDraftCard, toDraftsCard } from "./draft-card.ts";
import { toEditedCard } from "./edit-card.ts";

/** Shows a draft, and what of the library it nearly repeats. */
export async function showDraft(
	server: string,
	draft: Draft,
	{ articles }: Desk,
): Promise<Card> {
	return toDraftCard(draft, await articles.findTwins(server, draft.article));
}

/** Shows what came of a change to a draft or an article. */
export async function showChanged(
	server: string,
	changed: Changed,
	desk: Desk,
): Promise<Card> {
	return changed.draft
		? showDraft(server, changed.draft, desk)
		: toEditedCard(changed);
}

/**
 * Shows what was brought in: one draft as it is, several in a line each.
 *
 * @throws Refusal if it was one that can't be read
 */
export async function showDrafted(
	server: string,
	drafted: readonly Drafted[],
	desk: Desk,
): Promise<Card> {
	const [first] = drafted;
	if (!first || drafted.length > 1)
		return toDraftsCard(t`Before they are published`, drafted);
	if ("refusal" in first) throw first.refusal;
	return showDraft(server, first.draft, desk);
}
