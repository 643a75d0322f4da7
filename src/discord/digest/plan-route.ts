import type { Desk } from "../../answer/desk.ts";
import type { ProposedDigest } from "../../answer/digest/schedule-desk.ts";
import { Refusal } from "../../refusal.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import { toPlainWords } from "../audit/plain-words.ts";
import type { Card } from "../card/card.ts";
import type { Words } from "../card/markdown.ts";
import type { FormRoute, PressView } from "../dispatch/command.ts";
import { toChangeReason } from "../settings/all.ts";
import { readZones, toZoneForm, toZoneSelect } from "../settings/time-zone.ts";
import { PICK_ZONE, PLAN_ZONE, toPlanCard } from "./plan-card.ts";
import { toSchedulesCard } from "./schedule-card.ts";
import { toPlanWords } from "./schedule-words.ts";

/** What a press and a form have alike. */
export type View = Pick<
	PressView,
	"server" | "member" | "args" | "managesServer" | "findLacks"
>;

/** All digests that come by themselves, after something was done. */
export async function toListCard(
	{ server, findLacks }: Pick<View, "server" | "findLacks">,
	desk: Desk,
	note?: Words,
): Promise<Card> {
	const schedules = await desk.schedules.list(server);
	const all = schedules.map(async (schedule) => ({
		schedule,
		lacks: await findLacks(schedule.channel),
	}));
	const { timeZone } = desk.settings.of(server);
	return toSchedulesCard(await Promise.all(all), timeZone, note);
}

/** What a plan would do, kept until it is saved. */
export async function preview(
	view: Omit<View, "args">,
	plan: ProposedDigest,
	desk: Desk,
): Promise<Card> {
	const { server, managesServer, findLacks } = view;
	const id = await desk.schedules.propose(view, plan);
	const next = desk.schedules.toNextTime(server, plan, new Date());
	const { timeZone } = desk.settings.of(server);
	const outlook = {
		next: next.toISOString(),
		lacks: await findLacks(plan.channel),
		timeZone: desk.settings.isSet(server, "timeZone") ? timeZone : null,
		mayManage: managesServer,
	};
	return toPlanCard(plan, outlook, id);
}

export function findPlan(view: View, desk: Desk): Promise<ProposedDigest> {
	return desk.schedules.findProposed(view, view.args[0] ?? "");
}

/** Saves a plan, and the time zone that goes with it. */
export async function save(view: View, desk: Desk): Promise<Card> {
	const plan = await findPlan(view, desk);
	// Somebody may have changed what the bot may do there.
	if ((await view.findLacks(plan.channel)).length > 0)
		return preview(view, plan, desk);
	if (plan.timeZone !== null) await setZone(view, plan.timeZone, desk);
	const words = toPlanWords(plan);
	const reason = `Digest: none → ${toPlainWords([words])}`;
	await desk.schedules.save(view, plan, reason);
	return toListCard(view, desk, [t`Saved. It comes ${words}.`]);
}

async function setZone(view: View, zone: string, desk: Desk): Promise<void> {
	checkOwner(view);
	const change = { timeZone: zone };
	const reason = toChangeReason(desk.settings.of(view.server), change);
	await desk.settings.save(view, change, reason);
}

function checkOwner({ managesServer }: Pick<View, "managesServer">): void {
	if (!managesServer)
		throw new Refusal(
			t`You need Manage Server to set the time zone. Somebody who has it can do so with ${command("settings")}.`,
		);
}

/** Of several time zones that were meant, the one chosen. */
export async function pickZone(view: PressView, desk: Desk): Promise<Card> {
	checkOwner(view);
	const plan = await findPlan(view, desk);
	return preview(view, { ...plan, timeZone: view.chosen }, desk);
}

/** Asks for the time zone with which a plan is looked at again. */
export const zoneForm: FormRoute = {
	open: async ({ zone = "" }, { args: [id = ""] }) =>
		toZoneForm(zone, [PLAN_ZONE, id]),
	submit: {
		first: "update",
		async execute(view, desk) {
			checkOwner(view);
			const plan = await findPlan(view, desk);
			const zones = readZones(view.fields.zone);
			const [zone, ...others] = zones;
			if (others.length === 0)
				return preview(view, { ...plan, timeZone: zone }, desk);
			const id = view.args[0] ?? "";
			return { blocks: [toZoneSelect(zones, [PICK_ZONE, id])] };
		},
	},
};
