import { toArticleId } from "../../answer/article/picking.ts";
import type { Desk } from "../../answer/desk.ts";
import type { DigestFilter } from "../../answer/digest/digest.ts";
import { readDay } from "../asking/read-day.ts";
import type { Card, Choice } from "../card/card.ts";
import { MAX_CHOICE_CHARACTERS, MAX_CHOICES } from "../card/limits.ts";
import {
	type Asker,
	type ChoicesView,
	forAsker,
	type PressRoute,
	type PressView,
	privately,
	type Routing,
} from "../dispatch/command.ts";
import { toSummaryCard } from "../summary/summary-card.ts";
import { toDigestFileCard } from "../summary/summary-file.ts";
import { toDigestCard } from "./digest-card.ts";
import {
	DIGEST_ARTICLE,
	DIGEST_FILE,
	DIGEST_PAGE,
	readFilterArgs,
} from "./digest-presses.ts";

/** The digest of what somebody asked for: since a day, with a tag, or both. */
export async function makeDigest(
	{ server, member }: Asker,
	{ since, tag }: { readonly since?: string; readonly tag?: string },
	desk: Desk,
): Promise<Card> {
	const filter: DigestFilter = {
		since: since ? readDay(since, desk.digests.today(server)) : null,
		added: null,
		tag: tag ? await desk.digests.pickTag(server, tag) : null,
	};
	return toDigestCard(await desk.digests.page(server, filter), member);
}

/** Tags that live articles have, the most used first. */
export async function offerTags(
	{ server, typed }: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	const tags = await desk.digests.tags(server, typed);
	return tags
		.filter((tag) => tag.length <= MAX_CHOICE_CHARACTERS)
		.slice(0, MAX_CHOICES)
		.map((tag) => ({ name: tag, value: tag }));
}

/** What a digest's buttons and its list do, wherever it stands. */
export const DIGEST_PRESSES: Readonly<
	Record<string, Routing<PressView, PressRoute>>
> = {
	[DIGEST_PAGE]: forAsker(0, turn),
	[DIGEST_ARTICLE]: privately(openSummary),
	[DIGEST_FILE]: privately(async ({ server, args }, desk) => {
		const filter = await readFilterArgs(args, server, desk);
		return toDigestFileCard(await desk.digests.whole(server, filter));
	}),
};

async function turn(view: PressView, desk: Desk): Promise<Card> {
	const { server, member, args } = view;
	const [, from = "", tag = "", page] = args;
	const filter = await readFilterArgs([from, tag], server, desk);
	const shown = await desk.digests.page(server, filter, Number(page) || 0);
	return toDigestCard(shown, member);
}

async function openSummary(
	{ server, member, chosen }: PressView,
	desk: Desk,
): Promise<Card> {
	const id = toArticleId(chosen ?? "");
	return toSummaryCard(await desk.summaries.of(server, id, "normal"), {
		member,
		isPrivate: true,
	});
}
