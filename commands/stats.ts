import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import type { Desk } from "../src/answer/desk.ts";
import {
	type Card,
	file,
	heading,
	small,
	text,
} from "../src/discord/card/card.ts";
import {
	type Command,
	type PressView,
	privately,
} from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";
import {
	STATS,
	STATS_FILE,
	toStatsCard,
	toStatsRows,
} from "../src/discord/stats/stats-card.ts";
import { toStatsImage } from "../src/discord/stats/stats-chart.ts";
import {
	addUp,
	type Period,
	toPeriod,
	toTotal,
} from "../src/discord/stats/stats-periods.ts";
import { toCsv } from "../src/text/csv.ts";
import { t } from "../src/text/phrase/phrase.ts";

async function toCard(
	server: string,
	period: Period,
	{ stats }: Desk,
): Promise<Card> {
	const usage = await stats.look(server, period.days);
	const isEmpty = toTotal(addUp(usage.days)) === 0;
	const picture = isEmpty ? null : await toStatsImage(usage.days, period);
	return toStatsCard(usage, period, picture);
}

/** Each day of the period, also where the card counts weeks. */
async function toFileCard(
	{ server, args: [wanted] }: PressView,
	{ stats }: Desk,
): Promise<Card> {
	const period = toPeriod(wanted);
	const { days } = await stats.look(server, period.days);
	const csv = await toCsv(toStatsRows(days));
	return {
		blocks: [
			text(
				heading(period.fileTitle),
				small(t`A row for each day, for any spreadsheet.`),
			),
			file(`questions-${server}-${days.at(-1)?.day}.csv`, Buffer.from(csv)),
		],
	};
}

export default {
	data: new SlashCommandBuilder()
		.setName("stats")
		.setDescription("See how many questions are asked, and how they end")
		.setContexts(IN_SERVERS)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
		.toJSON(),
	usedBy: "moderators",
	route: privately(({ server }, desk) => toCard(server, toPeriod(null), desk)),
	presses: {
		[STATS]: {
			first: "update",
			execute: ({ server, chosen }, desk) =>
				toCard(server, toPeriod(chosen), desk),
		},
		[STATS_FILE]: privately(toFileCard),
	},
} satisfies Command;
