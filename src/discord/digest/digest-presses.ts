import type { Desk } from "../../answer/desk.ts";
import type { DigestFilter } from "../../answer/digest/digest.ts";
import { toTagId } from "../../answer/digest/tags.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";

/** The presses of a digest: another page, an article's summary, all as a file. */
export const DIGEST_PAGE = "digest-page";
export const DIGEST_ARTICLE = "digest-article";
export const DIGEST_FILE = "digest-file";

/** Nobody's: whoever presses gets a card of their own. */
export const NOBODYS = "0";

/** A filter as a button carries it: from when on, and a tag's id. */
export function toFilterArgs({
	since,
	added,
	tag,
}: DigestFilter): [from: string, tag: string] {
	const from = added
		? `${toShortTime(added.after)}.${toShortTime(added.until)}`
		: (since ?? "");
	return [from, tag === null ? "" : toTagId(tag)];
}

/**
 * The filter that a button carries.
 *
 * @throws Refusal if no article has the tag any more
 */
export async function readFilterArgs(
	[from = "", tagId = ""]: readonly string[],
	server: string,
	desk: Desk,
): Promise<DigestFilter> {
	const tag = tagId ? await desk.digests.findTag(server, tagId) : null;
	if (tagId && tag === null)
		throw new Refusal(t`No article has this tag any more.`);
	const [after, until] = from.split(".");
	const added =
		after && until
			? { after: fromShortTime(after), until: fromShortTime(until) }
			: null;
	return { since: added ? null : from || null, added, tag };
}

function toShortTime(time: string): string {
	return Date.parse(time).toString(36);
}

function fromShortTime(short: string): string {
	return new Date(Number.parseInt(short, 36) || 0).toISOString();
}
