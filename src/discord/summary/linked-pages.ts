import type { Desk } from "../../answer/desk.ts";
import type { FormOwner } from "../../records/drafts/form-drafts.ts";
import type { Card } from "../card/card.ts";
import { toUnknownPageCard } from "./message-summary-card.ts";

/** Under which a page is kept until it is suggested. */
const DRAFT = "page";

/** The live article of the first of some pages that has one, by its id. */
export async function findLinked(
	links: readonly string[],
	server: string,
	desk: Desk,
): Promise<number | null> {
	for (const link of links) {
		const article = await desk.pages.find(server, link);
		if (article !== null) return article;
	}
	return null;
}

/** Says that the library hasn't a page, and lets it be suggested for a day. */
export async function offerPage(
	url: string,
	{ server, member }: FormOwner,
	desk: Desk,
): Promise<Card> {
	const draft = { server, member, form: DRAFT, fields: { url } };
	return toUnknownPageCard(url, await desk.formDrafts.keep(draft));
}
