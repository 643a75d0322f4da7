import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import type { Desk } from "../src/answer/desk.ts";
import { MAX_HEADLINE_CHARACTERS } from "../src/article/reading/reading.ts";
import {
	type AuditFilter,
	toAuditCard,
	toAuditColumns,
	toAuditRow,
} from "../src/discord/audit/audit-card.ts";
import { offerRecordedArticles } from "../src/discord/audit/recorded-articles.ts";
import {
	type Card,
	file,
	heading,
	small,
	text,
} from "../src/discord/card/card.ts";
import {
	type Command,
	type CommandView,
	type PressView,
	privately,
} from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";
import {
	BOT,
	CHANGE_ACTIONS,
	type ChangeFilter,
	OPERATOR,
} from "../src/library/stored-article.ts";
import { Refusal } from "../src/refusal.ts";
import { toCsv } from "../src/text/csv.ts";
import { command, t } from "../src/text/phrase/phrase.ts";
import { toDayAndHour } from "../src/text/time-zones.ts";

const PAGE = "audit";
const FILE = "audit-file";

/** A file of more is larger than Discord takes. */
const MAX_CHANGES_IN_FILE = 100_000;

async function toFilter(
	{ server, texts, bot }: CommandView,
	{ audit }: Desk,
): Promise<AuditFilter> {
	const { article = "", by = "", action = "" } = texts;
	return {
		article: article.trim() && String(await audit.pick(server, article)),
		by: by === bot ? BOT : by,
		action,
	};
}

function toPressedFilter({ args }: PressView): AuditFilter {
	const [article = "", by = "", action = ""] = args;
	return { article, by, action };
}

/** What no member did was done by the bot, or by the operator beside Discord. */
function toChangeFilter({ article, by, action }: AuditFilter): ChangeFilter {
	return {
		article: article ? Number(article) : undefined,
		actors: by ? (by === BOT ? [BOT, OPERATOR] : [by]) : undefined,
		action: CHANGE_ACTIONS.find((known) => known === action),
	};
}

async function toPageCard(
	server: string,
	filter: AuditFilter,
	{ audit }: Desk,
	number = 0,
): Promise<Card> {
	const page = await audit.page(server, toChangeFilter(filter), number);
	return toAuditCard(page, filter, { page: PAGE, file: FILE });
}

/** All that the filter finds, not only the page. */
async function toFileCard(
	view: PressView,
	{ audit, settings }: Desk,
): Promise<Card> {
	const { server, maxFileBytes } = view;
	const { timeZone } = settings.of(server);
	const filter = toChangeFilter(toPressedFilter(view));
	if ((await audit.count(server, filter)) > MAX_CHANGES_IN_FILE)
		throw toTooMany();
	async function* toRows() {
		yield toAuditColumns(timeZone);
		for await (const change of audit.all(server, filter))
			yield toAuditRow(change, timeZone);
	}
	const bytes = Buffer.from(await toCsv(toRows()));
	if (bytes.length > maxFileBytes) throw toTooMany();
	const { day } = toDayAndHour(new Date(), timeZone);
	return {
		blocks: [
			text(
				heading(t`What was done, as a file`),
				small(
					t`For any spreadsheet. A member stands there as <@number>: pasted into a message, it shows the name.`,
				),
			),
			file(`audit-${server}-${day}.csv`, bytes),
		],
	};
}

function toTooMany(): Refusal {
	return new Refusal(
		t`These are more changes than a file in Discord may hold. Use ${command("audit")} with an article, a member or an action, and take that.`,
	);
}

export default {
	data: new SlashCommandBuilder()
		.setName("audit")
		.setDescription("See who added, changed or removed which article, and when")
		.setContexts(IN_SERVERS)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
		.addStringOption((option) =>
			option
				.setName("article")
				.setDescription("Only this one, also if it is removed or erased")
				.setMaxLength(MAX_HEADLINE_CHARACTERS)
				.setAutocomplete(true),
		)
		.addUserOption((option) =>
			option
				.setName("by")
				.setDescription(
					"Only what this member did; the bot: what no member did",
				),
		)
		.addStringOption((option) =>
			option
				.setName("action")
				.setDescription("Only this")
				.addChoices(
					CHANGE_ACTIONS.map((action) => ({ name: action, value: action })),
				),
		)
		.toJSON(),
	usedBy: "moderators",
	choices: { article: offerRecordedArticles },
	route: privately(async (view, desk) =>
		toPageCard(view.server, await toFilter(view, desk), desk),
	),
	presses: {
		[PAGE]: {
			first: "update",
			execute: (view, desk) =>
				toPageCard(
					view.server,
					toPressedFilter(view),
					desk,
					Number(view.args[3]),
				),
		},
		[FILE]: privately(toFileCard),
	},
} satisfies Command;
