import {
	ChannelType,
	PermissionFlagsBits,
	SlashCommandBuilder,
} from "discord.js";
import type { Desk } from "../src/answer/desk.ts";
import type { ProposedDigest } from "../src/answer/digest/schedule-desk.ts";
import { WEEKDAYS } from "../src/article/days/weekdays.ts";
import { toPlainWords } from "../src/discord/audit/plain-words.ts";
import type { Card } from "../src/discord/card/card.ts";
import { MAX_TAG_CHARACTERS } from "../src/discord/card/limits.ts";
import { offerTags } from "../src/discord/digest/digest-route.ts";
import {
	PICK_ZONE,
	PLAN,
	PLAN_ZONE,
	SAVE_PLAN,
} from "../src/discord/digest/plan-card.ts";
import {
	findPlan,
	pickZone,
	preview,
	save,
	toListCard,
	zoneForm,
} from "../src/discord/digest/plan-route.ts";
import {
	END,
	OPEN_SCHEDULE,
	PAUSE,
	SCHEDULES,
	toEndCard,
	toScheduleCard,
} from "../src/discord/digest/schedule-card.ts";
import { toPlanWords } from "../src/discord/digest/schedule-words.ts";
import {
	type Command,
	type CommandView,
	type PressView,
	privately,
} from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";
import type { DigestPlan } from "../src/records/settings/digest-schedules.ts";
import { t } from "../src/text/phrase/phrase.ts";

/** When a digest comes whose hour nobody says. */
const USUAL_HOUR = 9;

const EACH_DAY = "day";

async function toPlan(
	{ server, channel, texts }: CommandView,
	desk: Desk,
): Promise<ProposedDigest> {
	const { every = EACH_DAY, hour, tag } = texts;
	const weekday = WEEKDAYS.indexOf(every);
	return {
		channel: texts.channel ?? channel,
		weekday: weekday < 0 ? null : weekday,
		hour: hour === undefined ? USUAL_HOUR : Number(hour),
		tag: tag ? await desk.digests.pickTag(server, tag) : null,
		timeZone: null,
	};
}

async function open(view: PressView, desk: Desk): Promise<Card> {
	const schedule = await findSchedule(view, desk);
	const lacks = await view.findLacks(schedule.channel);
	return toScheduleCard({ schedule, lacks });
}

function findSchedule({ server, args, chosen }: PressView, desk: Desk) {
	return desk.schedules.find(server, Number(args[0] ?? chosen));
}

async function pause(view: PressView, desk: Desk): Promise<Card> {
	const schedule = await findSchedule(view, desk);
	const isPaused = view.args[1] === "yes";
	const reason = toReason(schedule, isPaused ? "paused" : "goes on");
	await desk.schedules.setPaused(view, schedule.id, isPaused, reason);
	return open(view, desk);
}

async function end(view: PressView, desk: Desk): Promise<Card> {
	const schedule = await findSchedule(view, desk);
	if (view.args[1] !== "sure") return toEndCard(schedule);
	await desk.schedules.end(view, schedule.id, toReason(schedule, "ended"));
	const words = toPlanWords(schedule);
	return toListCard(view, desk, [t`Ended: ${words}.`]);
}

/** As it goes on record: "Digest each day at 09:00 in #news: paused". */
function toReason(plan: DigestPlan, done: string): string {
	return `Digest ${toPlainWords([toPlanWords(plan)])}: ${done}`;
}

export default {
	data: new SlashCommandBuilder()
		.setName("digest")
		.setDescription("Let a digest of new articles come by itself, or end one")
		.setContexts(IN_SERVERS)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
		.addStringOption((option) =>
			option
				.setName("every")
				.setDescription("How often; each day, if you don't say")
				.addChoices(
					{ name: "day", value: EACH_DAY },
					...WEEKDAYS.map((name) => ({ name, value: name })),
				),
		)
		.addIntegerOption((option) =>
			option
				.setName("hour")
				.setDescription("By the clocks of the server's time zone, 0 to 23")
				.setMinValue(0)
				.setMaxValue(23),
		)
		.addChannelOption((option) =>
			option
				.setName("channel")
				.setDescription("Where it is posted; here, if you don't say")
				.addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
		)
		.addStringOption((option) =>
			option
				.setName("tag")
				.setDescription("Only articles with this tag")
				.setMaxLength(MAX_TAG_CHARACTERS)
				.setAutocomplete(true),
		)
		.toJSON(),
	usedBy: "moderators",
	choices: { tag: offerTags },
	route: privately(async (view, desk) =>
		Object.keys(view.texts).length === 0
			? toListCard(view, desk)
			: preview(view, await toPlan(view, desk), desk),
	),
	presses: {
		[SCHEDULES]: {
			first: "update",
			execute: (view, desk) => toListCard(view, desk),
		},
		[PLAN]: {
			first: "update",
			execute: async (view, desk) =>
				preview(view, await findPlan(view, desk), desk),
		},
		[SAVE_PLAN]: { first: "update", execute: save },
		[PLAN_ZONE]: {
			first: "form",
			execute: (view, desk) => zoneForm.open({}, view, desk),
		},
		[PICK_ZONE]: { first: "update", execute: pickZone },
		[OPEN_SCHEDULE]: { first: "update", execute: open },
		[PAUSE]: { first: "update", execute: pause },
		[END]: { first: "update", execute: end },
	},
	forms: { [PLAN_ZONE]: zoneForm },
} satisfies Command;
