import { WEEKDAYS } from "../article/weekdays.ts";
import type { DigestPlan } from "../records/digest-schedules.ts";
import { mentionChannel } from "./card.ts";
import type { Words } from "./markdown.ts";

/** "each Monday at 09:00 in #news · tag: ferry" */
export function toPlanWords(plan: DigestPlan): Words {
	const { weekday, hour, channel, tag } = plan;
	const day = weekday === null ? "each day" : `each ${WEEKDAYS[weekday]}`;
	return [
		`${day} at ${toHourWords(hour)} in `,
		mentionChannel(channel),
		tag === null ? "" : ` · tag: ${tag}`,
	];
}

/** "09:00" */
export function toHourWords(hour: number): string {
	return `${String(hour).padStart(2, "0")}:00`;
}

/** What the bot lacks, and what to do. */
export function toLacksWords(lacks: readonly string[], channel: string): Words {
	return [
		`The bot lacks ${lacks.join(" and ")} in `,
		mentionChannel(channel),
		". Allow it in the channel's settings, under Permissions, for the bot's role.",
	];
}
