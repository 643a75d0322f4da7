import { DAYS_COUNTED } from "../answer/stats-desk.ts";
import { DAYS_KEPT_AFTER_LEAVING } from "../library/servers.ts";
import { DEFAULT_SETTINGS } from "../records/server-settings.ts";
import { DAYS_SUGGESTED } from "../records/suggestions.ts";
import {
	type Kept,
	NAMELESS,
	type Term,
	TRACES,
	type Trace,
} from "../records/traces.ts";
import { MAX_DAYS_WISHED } from "../records/wishes.ts";
import { toCount } from "../text/counts.ts";
import { body, bold, type Card, heading, small, text } from "./card.ts";
import type { Line } from "./markdown.ts";

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
			text(heading("What Pullquote keeps"), body(STAYS)),
			text(body(bold("By your user id")), ...list(named("id"))),
			text(
				body(bold("By a keyed hash, never by your id")),
				...list(named("hash")),
				small(HASH),
			),
			text(body(bold("Without anybody's name")), ...list(NAMELESS)),
			text(body(bold("Not at all")), body(NEVER)),
			text(
				body(bold("/my-data "), "gives you what is kept about you, as a file"),
				body(bold("/forget-me "), "erases it, after you have seen what goes"),
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
	return body(`• ${what}, ${why}: ${TERMS[term](days)}`);
}

const NOT_HERE = "not kept in this server";

const TERMS: Readonly<Record<Term, (days: number | null) => string>> = {
	"a day": () => "for a day",
	"as questions": (days) => (days === 0 ? NOT_HERE : `for ${toDays(days)}`),
	"as gaps": (days) =>
		days === 0 ? NOT_HERE : `for ${toDays(days)} since they last came up`,
	"until told": (days) =>
		days === 0
			? NOT_HERE
			: `until then, ${toCount(Math.min(days ?? MAX_DAYS_WISHED, MAX_DAYS_WISHED), "day")} at most`,
	suggested: () => `for ${toCount(DAYS_SUGGESTED, "day")}`,
	counted: () => `for ${toCount(DAYS_COUNTED, "day")}`,
	"as the article": () => "until they are erased",
	"as the server": () =>
		`until ${toCount(DAYS_KEPT_AFTER_LEAVING, "day")} after the bot leaves the server`,
};

function toDays(days: number | null): string {
	if (days !== null) return toCount(days, "day");
	return `as long as the server decides (${toCount(DEFAULT_SETTINGS.daysKept, "day")} if it doesn't)`;
}

const STAYS =
	"All of this stays on the machine that the bot runs on, where its neural networks run, too. It talks to Discord and to nobody else; only a page whose address a moderator gives is fetched. Whoever runs the bot may keep backups.";

const HASH =
	"The hash is made of server and user id with a key, which lies in a file beside the database that only the bot's own user may read (mode 0600), and in no backup. Who has the database alone can't tell who it is.";

const NEVER =
	"Messages: it can't read any but one on which you use its menu. The log has neither questions nor who asked. In memory alone are the latest answers, without who asked; what Discord sent last; and for a minute, by another hash, when somebody asked, so that nobody asks too often.";

const SCOPE =
	"In a server, that means this server; in a direct message to the bot, all servers, also those that you left.";
