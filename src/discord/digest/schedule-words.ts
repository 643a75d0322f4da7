import type { DigestPlan } from "../../records/settings/digest-schedules.ts";
import {
	allOf,
	day,
	joined,
	type Phrase,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
import { mentionChannel } from "../card/card.ts";

/** "each Monday at 09:00 in #news · tag: ferry" */
export function toPlanWords(plan: DigestPlan): Phrase {
	const place = toPlaceWords(plan);
	return plan.tag === null
		? place
		: joined([place, t`tag: ${plan.tag}`], " · ");
}

/** "each Monday at 09:00" */
export function toRhythmWords({ weekday, hour }: DigestPlan): Phrase {
	const at = toHourWords(hour);
	return weekday === null
		? t`each day at ${at}`
		: t`each ${toWeekdayName(weekday)} at ${at}`;
}

function toPlaceWords({ weekday, hour, channel }: DigestPlan): Phrase {
	const [at, there] = [toHourWords(hour), mentionChannel(channel)];
	return weekday === null
		? t`each day at ${at} in ${there}`
		: t`each ${toWeekdayName(weekday)} at ${at} in ${there}`;
}

/** By its number, 0 is Sunday: the name of a day that was one. */
function toWeekdayName(weekday: number): Phrase {
	return day(`2023-01-0${weekday + 1}`, "weekday alone");
}

/** "09:00" */
export function toHourWords(hour: number): string {
	return `${String(hour).padStart(2, "0")}:00`;
}

/** What the bot lacks, and what to do. */
export function toLacksWords(lacks: readonly Text[], channel: string): Phrase {
	return t`The bot lacks ${allOf(lacks)} in ${mentionChannel(channel)}. Allow it in the channel's settings, under Permissions, for the bot's role.`;
}
