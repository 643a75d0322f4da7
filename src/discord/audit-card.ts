import type { AuditPage } from "../answer/audit-desk.ts";
import {
	BOT,
	type Change,
	FORMER,
	NO_ARTICLE,
	OPERATOR,
	type RecordedChange,
} from "../library/stored-article.ts";
import { toCount } from "../text/counts.ts";
import { toLocalTime } from "../text/time-zones.ts";
import { ELLIPSIS, truncate } from "../text/truncation.ts";
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
} from "./card.ts";
import type { Line, Span } from "./markdown.ts";
import { toPageButtons } from "./paging.ts";
import { fromPlainWords } from "./plain-words.ts";
import { toZoneName } from "./settings/time-zone.ts";

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

const DONE: Readonly<Record<Change["action"], string>> = {
	add: "added",
	edit: "edited",
	remove: "removed",
	restore: "restored",
	erase: "erased",
	set: "changed settings",
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
			text(
				heading(`What was done: ${toCount(total, "change")}`),
				...toFilterLine(filter, changes),
			),
			text(...changes.map(toChangeLine)),
			text(small(pages > 1 ? `Page ${number + 1} of ${pages}` : "")),
			buttons(...toPageButtons([press.page, ...args], number, pages), {
				label: "Take as file",
				press: [press.file, ...args],
			}),
		],
	};
}

/** A row of the file, the same as a line of the card. */
export function toAuditRow(change: RecordedChange, timeZone: string): string[] {
	const { at, actor, action, article, headline, revision, reason } = change;
	return [
		toLocalTime(new Date(at), timeZone),
		toName(actor) ?? `<@${actor}>`,
		DONE[action],
		article === NO_ARTICLE ? "" : String(article),
		headline ?? "",
		revision === null ? "" : String(revision),
		reason ?? "",
	];
}

/** A user as Discord writes one: it shows the name where it is pasted. */
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
				heading("Nothing on record"),
				body(
					isAll
						? "Nobody has added or changed an article yet."
						: "Nothing was done that fits all of this. Leave out an option to see more.",
				),
			),
		],
	};
}

/** "Only: removed, by Jane, about Ferry stays in port" */
function toFilterLine(
	{ article, by, action }: AuditFilter,
	[change]: readonly RecordedChange[],
): Line[] {
	const parts: (string | Span)[][] = [];
	if (action) parts.push([DONE[action as Change["action"]]]);
	if (by)
		parts.push([
			"by ",
			by === BOT ? "the bot or the operator" : mentionUser(by),
		]);
	if (article && change) parts.push(["about ", ...toArticle(change)]);
	if (parts.length === 0) return [];
	const apart = parts.flatMap((part, at) => (at > 0 ? [", ", ...part] : part));
	return [small("Only: ", ...apart)];
}

function toChangeLine(change: RecordedChange): Line {
	const { at, actor, action, revision } = change;
	return body(
		moment(at),
		" · ",
		toName(actor) ?? mentionUser(actor),
		` ${DONE[action]}`,
		...(action === "set" ? [] : [" ", ...toArticle(change)]),
		action === "edit" && revision !== null ? ` (revision ${revision})` : "",
		...toReason(change),
	);
}

/** What a moderator typed; of settings, what was changed. */
function toReason({ action, reason }: RecordedChange): (string | Span)[] {
	if (!reason) return [];
	if (action !== "set") return [` · “${truncate(reason, MAX_SHOWN_REASON)}”`];
	const shown = truncate(reason, MAX_SHOWN_SETTINGS);
	return [" · ", ...fromPlainWords(shown.replace(CUT_MENTION, ELLIPSIS))];
}

const CUT_MENTION = /<[@&#]*\d*…$/u;

function toArticle({ article, action, headline }: RecordedChange) {
	if (headline !== null) return [bold(truncate(headline, MAX_SHOWN_HEADLINE))];
	const noun = action === "erase" ? "an article" : "an erased article";
	return [`${noun} (number ${article})`];
}

/** Null: it is a user. */
function toName(actor: string): string | null {
	if (actor === BOT) return "the bot";
	if (actor === FORMER) return "a former moderator";
	return actor === OPERATOR ? "the operator" : null;
}
