import type { Named, Tally } from "../records/member-data.ts";
import { toTallyWords } from "../records/tally-words.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	small,
	text,
} from "./card.ts";
import type { Line } from "./markdown.ts";
import { toNothingCard } from "./my-data-card.ts";
import { toPlace } from "./named-places.ts";

/** The press that does it. */
export const FORGET = "forget-me";

/** Says what forgetting somebody would do, and asks whether it shall be. */
export function toForgetCard(tallies: readonly Tally[], who: Named): Card {
	if (tallies.length === 0) return toNothingCard(who);
	const { deleted, former, unnamed } = toTallyWords(tallies);
	return {
		blocks: [
			text(
				heading(`Forget you ${toWhere(who)}?`),
				...toLine("Will be deleted: ", deleted),
				...toLine("Stay, but nobody can tell that they were yours: ", unnamed),
				...toLine("Stay on record as a former moderator's: ", former),
				small(former ? `${FOR_GOOD} ${NO_UNDO}` : FOR_GOOD),
				small(ANEW),
			),
			buttons({ label: "Forget me", press: [FORGET], isDanger: true }),
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
				heading(`You are forgotten ${toWhere(who)}`),
				...toLine("Deleted: ", deleted),
				...toLine("Nobody can tell any more that they were yours: ", unnamed),
				...toLine("On record as a former moderator's: ", former),
				small(BACKUPS),
				small(ANEW),
			),
		],
	};
}

function toLine(label: string, counts: string): Line[] {
	return counts ? [body(bold(label), counts)] : [];
}

function toWhere(who: Named): string {
	return who.server === null ? "in all servers" : toPlace(who);
}

const FOR_GOOD = "This can't be taken back; /my-data gives you a copy first.";

const NO_UNDO = "What you did last can't be undone by its button any more.";

const ANEW =
	"What you do from now on is kept anew. Messages are Discord's: delete them there.";

const BACKUPS =
	"Backups made before have it still: ask whoever runs the bot to delete them.";
