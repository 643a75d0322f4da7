import type { AuditPage } from "../../answer/article/audit-desk.ts";
import {
	BOT,
	type Change,
	FORMER,
	NO_ARTICLE,
	OPERATOR,
	type RecordedChange,
} from "../../library/stored-article.ts";
import {
	type Phrase,
	plural,
	t,
	type Value,
} from "../../text/phrase/phrase.ts";
import { toLocalTime } from "../../text/time-zones.ts";
import { ELLIPSIS, truncate } from "../../text/truncation.ts";
import {
	body,
	bold,
	buttons,
	type Card,
	heading,
	mentionUser,
	moment,
	small,
	text,
} from "../card/card.ts";
import type { Line, Words } from "../card/markdown.ts";
import { toPageButtons } from "../card/paging.ts";
import { toZoneName } from "../settings/time-zone.ts";
import { fromPlainWords } from "./plain-words.ts";

/** What was looked for, as its buttons carry it; "" stands for everything. */
export interface AuditFilter {
	/** An article's id. */
	readonly article: string;
	/** A user's id, or `BOT` for what no member did. */
	readonly by: string;
	readonly action: string;
}

/** Of a headline and of a reason; the file has them whole. */
const MAX_SHOWN_HEADLINE = 80;
const MAX_SHOWN_REASON = 100;
const MAX_SHOWN_SETTINGS = 200;

type Action = Change["action"];

const DONE: Readonly<Record<Action, Phrase>> = {
	add: t`added`,
	edit: t`edited`,
	remove: t`removed`,
	restore: t`restored`,
	erase: t`erased`,
	set: t`changed settings`,
};

const SENTENCES: Readonly<
	Record<Action, (who: Value, article: Value) => Phrase>
> = {
	add: (who, article) => t`${who} added ${article}`,
	edit: (who, article) => t`${who} edited ${article}`,
	remove: (who, article) => t`${who} removed ${article}`,
	restore: (who, article) => t`${who} restored ${article}`,
	erase: (who, article) => t`${who} erased ${article}`,
	set: (who) => t`${who} changed settings`,
};

/** Who did what to which article and when, a page of it, latest first. */
export function toAuditCard(
	page: AuditPage,
	filter: AuditFilter,
	press: { readonly page: string; readonly file: string },
): Card {
	const { number, pages, total, changes } = page;
	const args = [filter.article, filter.by, filter.action];
	if (total === 0) return toNothingCard(filter);
	return {
		blocks: [
			text(heading(toTitle(total)), ...toFilterLine(filter, changes)),
			text(...changes.map(toChangeLine)),
			text(small(pages > 1 ? t`Page ${number + 1} of ${pages}` : "")),
			buttons(...toPageButtons([press.page, ...args], number, pages), {
				label: t`Take as file`,
				press: [press.file, ...args],
			}),
		],
	};
}

function toTitle(total: number): Phrase {
	return plural(
		total,
		t`What was done: ${total} change`,
		t`What was done: ${total} changes`,
	);
}

/**
 * A row of the file, the same as a line of the card, but in English, as all that
 * is on record. A user stands there as Discord writes one: it shows the name
 * where it is pasted.
 */
export function toAuditRow(change: RecordedChange, timeZone: string): string[] {
	const { at, actor, action, article, headline, revision, reason } = change;
	return [
		toLocalTime(new Date(at), timeZone),
		String(toName(actor) ?? `<@${actor}>`),
		String(DONE[action]),
		article === NO_ARTICLE ? "" : String(article),
		headline ?? "",
		revision === null ? "" : String(revision),
		reason ?? "",
	];
}

/** What stands above them. */
export function toAuditColumns(timeZone: string): string[] {
	return [
		`time (${toZoneName(timeZone)})`,
		"who",
		"what",
		"article number",
		"headline now",
		"revision made",
		"reason",
	];
}

function toNothingCard({ article, by, action }: AuditFilter): Card {
	const isAll = !article && !by && !action;
	return {
		blocks: [
			text(
				heading(t`Nothing on record`),
				body(
					isAll
						? t`Nobody has added or changed an article yet.`
						: t`Nothing was done that fits all of this. Leave out an option to see more.`,
				),
			),
		],
	};
}

function toFilterLine(
	{ article, by, action }: AuditFilter,
	[change]: readonly RecordedChange[],
): Line[] {
	const done = action ? DONE[action as Action] : null;
	const about = article && change ? toArticle(change) : null;
	const filter = toFilterWords(done, by ? toActors(by) : null, about);
	return filter ? [small(filter)] : [];
}

/** "Only: removed, by Jane, about Ferry stays in port" */
function toFilterWords(
	done: Phrase | null,
	by: Value | null,
	about: Value | null,
): Phrase | null {
	if (by && about)
		return done
			? t`Only: ${done}, by ${by}, about ${about}`
			: t`Only: by ${by}, about ${about}`;
	if (by) return done ? t`Only: ${done}, by ${by}` : t`Only: by ${by}`;
	if (about)
		return done ? t`Only: ${done}, about ${about}` : t`Only: about ${about}`;
	return done && t`Only: ${done}`;
}

function toActors(by: string): Value {
	return by === BOT ? t`the bot or the operator` : mentionUser(by);
}

function toChangeLine(change: RecordedChange): Line {
	return body(
		moment(change.at),
		" · ",
		toSentence(change),
		...toReason(change),
	);
}

function toSentence(change: RecordedChange): Phrase {
	const { actor, action, revision } = change;
	const who = toName(actor) ?? mentionUser(actor);
	const article = toArticle(change);
	return action === "edit" && revision !== null
		? t`${who} edited ${article} (revision ${revision})`
		: SENTENCES[action](who, article);
}

/** What a moderator typed; of settings, what was changed. */
function toReason({ action, reason }: RecordedChange): Words {
	if (!reason) return [];
	if (action !== "set")
		return [" · ", t`“${truncate(reason, MAX_SHOWN_REASON)}”`];
	const shown = truncate(reason, MAX_SHOWN_SETTINGS);
	return [" · ", ...fromPlainWords(shown.replace(CUT_MENTION, ELLIPSIS))];
}

const CUT_MENTION = /<[@&#]*\d*…$/u;

function toArticle({ article, action, headline }: RecordedChange): Value {
	if (headline !== null) return bold(truncate(headline, MAX_SHOWN_HEADLINE));
	const number = String(article);
	return action === "erase"
		? t`an article (number ${number})`
		: t`an erased article (number ${number})`;
}

/** Null: it is a user. */
function toName(actor: string): Phrase | null {
	if (actor === BOT) return t`the bot`;
	if (actor === FORMER) return t`a former moderator`;
	return actor === OPERATOR ? t`the operator` : null;
}
