import type { ProposedDigest } from "../../answer/digest/schedule-desk.ts";
import { command, type Text, t } from "../../text/phrase/phrase.ts";
import {
	type Block,
	type Button,
	body,
	buttons,
	type Card,
	heading,
	moment,
	text,
} from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import { toZoneName } from "../settings/time-zone.ts";
import { SCHEDULES } from "./schedule-card.ts";
import { toHourWords, toLacksWords, toPlanWords } from "./schedule-words.ts";

/** The presses of this card, and the form that one opens. */
export const PLAN = "digest-plan";
export const SAVE_PLAN = "digest-save";
export const PLAN_ZONE = "digest-zone";
export const PICK_ZONE = "digest-zone-pick";

/** What is known of a plan when it is looked at, before it is saved. */
export interface PlanOutlook {
	/** When it would come first: ISO 8601, UTC. */
	readonly next: string;
	/** What the bot lacks to post there, by its names in Discord. */
	readonly lacks: readonly Text[];
	/** The server's; null: nobody set one yet, and UTC holds. */
	readonly timeZone: string | null;
	/** Whether whoever looks may set it. */
	readonly mayManage: boolean;
}

/** What a digest will do, to be saved or not. */
export function toPlanCard(
	plan: ProposedDigest,
	outlook: PlanOutlook,
	id: string,
): Card {
	const { next, lacks } = outlook;
	return {
		blocks: [
			text(
				heading(t`A digest that comes by itself`),
				body(t`It comes ${toPlanWords(plan)}.`),
				body(t`First: ${moment(next)}`),
				toZoneLine(plan, outlook),
			),
			text(body(EFFECT)),
			...toLacksBlock(plan, lacks),
			buttons(...toButtons(plan, outlook, id)),
		],
	};
}

const EFFECT = t`It has one line of each article that was added since the one before, the article's own sentence, those about the same events together. If there are none, nothing is posted. It pings nobody; whoever reads the channel can turn the pages and open the articles' summaries, seen by them alone.`;

function toZoneLine(
	{ hour, timeZone: wanted }: ProposedDigest,
	{ timeZone, mayManage }: PlanOutlook,
): Line {
	const at = toHourWords(hour);
	if (wanted !== null)
		return body(
			t`${at} goes by the clocks of ${toZoneName(wanted)}. When you save, that becomes the server's time zone: the morning's notice and the times in files go by it, too.`,
		);
	if (timeZone !== null)
		return body(t`${at} goes by the clocks of ${toZoneName(timeZone)}.`);
	return body(
		mayManage
			? t`The server has no time zone yet, so that ${at} is UTC. Set it here first, or save it as it is.`
			: t`The server has no time zone yet, so that ${at} is UTC. Somebody with Manage Server can set it with ${command("settings")}; the digest then goes by it.`,
	);
}

function toLacksBlock(
	{ channel }: ProposedDigest,
	lacks: readonly Text[],
): Block[] {
	if (lacks.length === 0) return [];
	return [text(body(toLacksWords(lacks, channel), " ", t`Then check again.`))];
}

function toButtons(
	{ timeZone: wanted }: ProposedDigest,
	{ lacks, timeZone, mayManage }: PlanOutlook,
	id: string,
): Button[] {
	const isBlocked = lacks.length > 0;
	const asksForZone = timeZone === null && wanted === null && mayManage;
	return [
		...(asksForZone
			? [{ label: t`Set the time zone`, press: [PLAN_ZONE, id] } as const]
			: []),
		{
			label: t`Save`,
			press: [SAVE_PLAN, id],
			isPrimary: true,
			isDisabled: isBlocked,
		},
		...(isBlocked
			? [{ label: t`Check again`, press: [PLAN, id] } as const]
			: []),
		{ label: t`All digests`, press: [SCHEDULES] },
	];
}
