import { DAYS_COUNTED } from "../../answer/server/stats-desk.ts";
import { DAYS_KEPT_AFTER_LEAVING } from "../../library/servers.ts";
import { DAYS_SUGGESTED } from "../../records/gaps/suggestions.ts";
import { MAX_DAYS_WISHED } from "../../records/gaps/wishes.ts";
import {
	type Kept,
	NAMELESS,
	type Term,
	TRACES,
	type Trace,
} from "../../records/people/traces.ts";
import { DEFAULT_SETTINGS } from "../../records/settings/server-settings.ts";
import { command, type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { body, bold, type Card, heading, small, text } from "../card/card.ts";
import type { Line } from "../card/markdown.ts";

/**
 * Says what is kept, what for and how long, who is named where, and how one
 * gets it and erases it.
 *
 * @param days so long the server keeps questions; null: all servers are meant
 */
export function toPrivacyCard(days: number | null): Card {
	const list = (kept: readonly Kept[]) =>
		kept.map((one) => toKeptLine(one, days));
	return {
		blocks: [
			text(heading(t`What Pullquote keeps`), body(STAYS)),
			text(body(bold(t`By your user id`)), ...list(named("id"))),
			text(
				body(bold(t`By a keyed hash, never by your id`)),
				...list(named("hash")),
				small(HASH),
			),
			text(body(bold(t`Without anybody's name`)), ...list(NAMELESS)),
			text(body(bold(t`Not at all`)), body(NEVER)),
			text(
				body(
					t`${bold(command("my-data"))} gives you what is kept about you, as a file`,
				),
				body(
					t`${bold(command("forget-me"))} erases it, after you have seen what goes`,
				),
				small(SCOPE),
			),
		],
	};
}

function named(naming: Trace["naming"]): readonly Trace[] {
	return TRACES.filter((trace) => trace.naming === naming);
}

/** "• Whether an answer helped you, so that you can change it: for 30 days" */
function toKeptLine({ what, why, term }: Kept, days: number | null): Line {
	return body(t`• ${what}, ${why}: ${TERMS[term](days)}`);
}

const NOT_HERE = t`not kept in this server`;

const TERMS: Readonly<Record<Term, (days: number | null) => Phrase>> = {
	"a day": () => t`for a day`,
	"as questions": (days) => (days === 0 ? NOT_HERE : toFor(days)),
	"as gaps": (days) => (days === 0 ? NOT_HERE : toForSince(days)),
	"until told": (days) =>
		days === 0
			? NOT_HERE
			: toUntilThen(Math.min(days ?? MAX_DAYS_WISHED, MAX_DAYS_WISHED)),
	suggested: () => toFor(DAYS_SUGGESTED),
	counted: () => toFor(DAYS_COUNTED),
	"as the article": () => t`until they are erased`,
	"as the server": () =>
		plural(
			DAYS_KEPT_AFTER_LEAVING,
			t`until ${DAYS_KEPT_AFTER_LEAVING} day after the bot leaves the server`,
			t`until ${DAYS_KEPT_AFTER_LEAVING} days after the bot leaves the server`,
		),
};

function toFor(days: number | null): Phrase {
	if (days === null) return AS_DECIDED;
	return plural(days, t`for ${days} day`, t`for ${days} days`);
}

function toForSince(days: number | null): Phrase {
	if (days === null) return AS_DECIDED;
	return plural(
		days,
		t`for ${days} day since they last came up`,
		t`for ${days} days since they last came up`,
	);
}

function toUntilThen(days: number): Phrase {
	return plural(
		days,
		t`until then, ${days} day at most`,
		t`until then, ${days} days at most`,
	);
}

const AS_DECIDED = plural(
	DEFAULT_SETTINGS.daysKept,
	t`for as long as the server decides (${DEFAULT_SETTINGS.daysKept} day if it doesn't)`,
	t`for as long as the server decides (${DEFAULT_SETTINGS.daysKept} days if it doesn't)`,
);

const STAYS = t`All of this stays on the machine that the bot runs on, where its neural networks run, too. It talks to Discord and to nobody else; only a page whose address a moderator gives is fetched. Whoever runs the bot may keep backups.`;

const HASH = t`The hash is made of server and user id with a key, which lies in a file beside the database that only the bot's own user may read (mode 0600), and in no backup. Who has the database alone can't tell who it is.`;

const NEVER = t`Messages: it can't read any but one on which you use its menu. The log has neither questions nor who asked. In memory alone are the latest answers, without who asked; what Discord sent last; and for a minute, by another hash, when somebody asked, so that nobody asks too often.`;

const SCOPE = t`In a server, that means this server; in a direct message to the bot, all servers, also those that you left.`;
