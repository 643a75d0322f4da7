import type { DigestSchedule } from "../records/digest-schedules.ts";
import {
	type Block,
	body,
	buttons,
	type Card,
	heading,
	moment,
	select,
	small,
	text,
} from "./card.ts";
import type { Line, Words } from "./markdown.ts";
import { toPlainWords } from "./plain-words.ts";
import { toLacksWords, toPlanWords } from "./schedule-words.ts";
import { toZoneName } from "./settings/time-zone.ts";

/** The presses of these cards. */
export const SCHEDULES = "digests";
export const OPEN_SCHEDULE = "digest-open";
export const PAUSE = "digest-pause";
export const END = "digest-end";

/** A schedule, and what the bot lacks now to post it. */
export interface LookedAtSchedule {
	readonly schedule: DigestSchedule;
	readonly lacks: readonly string[];
}

/** All digests that come by themselves, one of them to be changed. */
export function toSchedulesCard(
	all: readonly LookedAtSchedule[],
	timeZone: string,
	note?: Words,
): Card {
	if (all.length === 0) return toNoneCard(note);
	return {
		blocks: [
			...toNote(note),
			text(
				heading("Digests that come by themselves"),
				small(`By the clocks of ${toZoneName(timeZone)}`),
			),
			...all.map((one, at) => toScheduleBlock(one, `${at + 1} · `)),
			select({
				placeholder: "Pause or end one …",
				choose: [OPEN_SCHEDULE],
				options: all.map(toOption),
			}),
			text(small("Schedule another with the options of /digest.")),
		],
	};
}

/** One of them, with what can be done. */
export function toScheduleCard(one: LookedAtSchedule): Card {
	const { id, isPaused } = one.schedule;
	return {
		blocks: [
			text(heading("Digest")),
			toScheduleBlock(one),
			...(isPaused
				? [text(small("When it goes on, it has what is added from then on."))]
				: []),
			buttons(
				isPaused
					? {
							label: "Go on",
							press: [PAUSE, String(id), "no"],
							isPrimary: true,
						}
					: { label: "Pause", press: [PAUSE, String(id), "yes"] },
				{ label: "End", press: [END, String(id)], isDanger: true },
				{ label: "All digests", press: [SCHEDULES] },
			),
		],
	};
}

/** Asks before one is ended. */
export function toEndCard({ id, ...plan }: DigestSchedule): Card {
	return {
		blocks: [
			text(
				heading("End this digest?"),
				body(...toPlanWords(plan)),
				body("It comes no more. What was posted stays."),
			),
			buttons(
				{ label: "End it", press: [END, String(id), "sure"], isDanger: true },
				{ label: "Keep it", press: [OPEN_SCHEDULE, String(id)] },
			),
		],
	};
}

function toScheduleBlock(
	{ schedule, lacks }: LookedAtSchedule,
	number = "",
): Block {
	const { channel, refusedAt } = schedule;
	return text(
		body(number, ...toPlanWords(schedule)),
		toStateLine(schedule),
		...(refusedAt
			? [
					body("⚠ It couldn't be posted on ", moment(refusedAt), "."),
					small("What was in it comes with the next."),
				]
			: []),
		...(lacks.length > 0 ? [body("⚠ ", ...toLacksWords(lacks, channel))] : []),
	);
}

function toStateLine({ isPaused, nextAt }: DigestSchedule): Line {
	return isPaused ? small("Paused") : small("Next: ", moment(nextAt));
}

function toOption({ schedule }: LookedAtSchedule, at: number) {
	const [rhythm = ""] = toPlainWords(toPlanWords(schedule)).split(" in <#");
	const { tag, isPaused } = schedule;
	return {
		label: `${at + 1} · ${rhythm}`,
		value: String(schedule.id),
		description: [
			tag === null ? "all tags" : `tag: ${tag}`,
			isPaused && "paused",
		]
			.filter(Boolean)
			.join(" · "),
	};
}

function toNote(note: Words | undefined): Block[] {
	return note ? [text(body(...note))] : [];
}

function toNoneCard(note: Words | undefined): Card {
	return {
		blocks: [
			...toNote(note),
			text(
				heading("No digest comes by itself"),
				body(
					"Schedule one with the options of /digest: every (day or weekday), hour, channel, tag. You see what it does before you save it.",
				),
			),
		],
	};
}
