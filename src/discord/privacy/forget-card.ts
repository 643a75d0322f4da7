import type { Named, Tally } from "../../records/people/member-data.ts";
import { toTallyWords } from "../../records/people/tally-words.ts";
import { command, type Phrase, t } from "../../text/phrase/phrase.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	small,
	text,
} from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import { toNothingCard } from "./my-data-card.ts";

/** The press that does it. */
export const FORGET = "forget-me";

/** Says what forgetting somebody would do, and asks whether it shall be. */
export function toForgetCard(tallies: readonly Tally[], who: Named): Card {
	if (tallies.length === 0) return toNothingCard(who);
	const { deleted, former, unnamed } = toTallyWords(tallies);
	return {
		blocks: [
			text(
				heading(
					who.server === null
						? t`Forget you in all servers?`
						: t`Forget you in this server?`,
				),
				...toLine(t`Will be deleted:`, deleted),
				...toLine(t`Stay, but nobody can tell that they were yours:`, unnamed),
				...toLine(t`Stay on record as a former moderator's:`, former),
				small(FOR_GOOD),
				small(former ? NO_UNDO : ""),
				small(ANEW),
			),
			buttons({ label: t`Forget me`, press: [FORGET], isDanger: true }),
		],
	};
}

/** Says what was done. */
export function toForgottenCard(tallies: readonly Tally[], who: Named): Card {
	if (tallies.length === 0) return toNothingCard(who);
	const { deleted, former, unnamed } = toTallyWords(tallies);
	return {
		blocks: [
			text(
				heading(
					who.server === null
						? t`You are forgotten in all servers`
						: t`You are forgotten in this server`,
				),
				...toLine(t`Deleted:`, deleted),
				...toLine(t`Nobody can tell any more that they were yours:`, unnamed),
				...toLine(t`On record as a former moderator's:`, former),
				small(BACKUPS),
				small(ANEW),
			),
		],
	};
}

function toLine(label: Phrase, counts: Phrase | null): Line[] {
	return counts ? [body(bold(label), " ", counts)] : [];
}

const FOR_GOOD = t`This can't be taken back; ${command("my-data")} gives you a copy first.`;

const NO_UNDO = t`What you did last can't be undone by its button any more.`;

const ANEW = t`What you do from now on is kept anew. Messages are Discord's: delete them there.`;

const BACKUPS = t`Backups made before have it still: ask whoever runs the bot to delete them.`;
