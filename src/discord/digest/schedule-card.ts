import type { DigestSchedule } from "../../records/settings/digest-schedules.ts";
import {
	command,
	joined,
	named,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
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
} from "../card/card.ts";
import type { Line, Words } from "../card/markdown.ts";
import { toZoneName } from "../settings/time-zone.ts";
import { toLacksWords, toPlanWords, toRhythmWords } from "./schedule-words.ts";

/** The presses of these cards. */
export const SCHEDULES = "digests";
export const OPEN_SCHEDULE = "digest-open";
export const PAUSE = "digest-pause";
export const END = "digest-end";

/** A schedule, and what the bot lacks now to post it. */
export interface LookedAtSchedule {
	readonly schedule: DigestSchedule;
	readonly lacks: readonly Text[];
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
				heading(t`Digests that come by themselves`),
				small(t`By the clocks of ${toZoneName(timeZone)}`),
			),
			...all.map((one, at) => toScheduleBlock(one, `${at + 1} · `)),
			select({
				placeholder: t`Pause or end one …`,
				choose: [OPEN_SCHEDULE],
				options: all.map(toOption),
			}),
			text(
				small(t`Schedule another with the options of ${command("digest")}.`),
			),
		],
	};
}

/** One of them, with what can be done. */
export function toScheduleCard(one: LookedAtSchedule): Card {
	const { id, isPaused } = one.schedule;
	return {
		blocks: [
			text(heading(t`Digest`)),
			toScheduleBlock(one),
			...(isPaused
				? [text(small(t`When it goes on, it has what is added from then on.`))]
				: []),
			buttons(
				isPaused
					? {
							label: t`Go on`,
							press: [PAUSE, String(id), "no"],
							isPrimary: true,
						}
					: { label: t`Pause`, press: [PAUSE, String(id), "yes"] },
				{ label: t`End`, press: [END, String(id)], isDanger: true },
				{ label: t`All digests`, press: [SCHEDULES] },
			),
		],
	};
}

/** Asks before one is ended. */
export function toEndCard({ id, ...plan }: DigestSchedule): Card {
	return {
		blocks: [
			text(
				heading(t`End this digest?`),
				body(toPlanWords(plan)),
				body(t`It comes no more. What was posted stays.`),
			),
			buttons(
				{ label: t`End it`, press: [END, String(id), "sure"], isDanger: true },
				{ label: t`Keep it`, press: [OPEN_SCHEDULE, String(id)] },
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
		body(number, toPlanWords(schedule)),
		toStateLine(schedule),
		...(refusedAt
			? [
					body(t`⚠ It couldn't be posted on ${moment(refusedAt)}.`),
					small(t`What was in it comes with the next.`),
				]
			: []),
		...(lacks.length > 0 ? [body("⚠ ", toLacksWords(lacks, channel))] : []),
	);
}

function toStateLine({ isPaused, nextAt }: DigestSchedule): Line {
	return isPaused ? small(t`Paused`) : small(t`Next: ${moment(nextAt)}`);
}

function toOption({ schedule }: LookedAtSchedule, at: number) {
	const { tag, isPaused } = schedule;
	const which = tag === null ? t`all tags` : t`tag: ${tag}`;
	return {
		label: joined([String(at + 1), toRhythmWords(schedule)], " · "),
		value: String(schedule.id),
		description: joined([which, ...(isPaused ? [t`paused`] : [])], " · "),
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
				heading(t`No digest comes by itself`),
				body(
					t`Schedule one with the options of ${command("digest")}: ${named("every")} (day or weekday), ${named("hour")}, ${named("channel")}, ${named("tag")}. You see what it does before you save it.`,
				),
			),
		],
	};
}
