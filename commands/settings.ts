import { isDeepStrictEqual } from "node:util";
import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import type { Desk } from "../src/answer/desk.ts";
import type { Card } from "../src/discord/card/card.ts";
import {
	type Command,
	type FormRoute,
	type PressView,
	privately,
	type UseView,
} from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";
import {
	findChanged,
	findSetting,
	toChangeReason,
} from "../src/discord/settings/all.ts";
import type { Setting } from "../src/discord/settings/setting.ts";
import {
	ALL,
	OPEN,
	PICK,
	SAVE,
	toOutlookCard,
	toSavedNote,
	toSettingCard,
	toSettingsCard,
	toSettledCard,
} from "../src/discord/settings/settings-card.ts";
import {
	readZones,
	TIME_ZONE,
	toZoneForm,
	toZoneSelect,
	ZONE_FORM,
} from "../src/discord/settings/time-zone.ts";
import type {
	ServerSettings,
	SettingsChange,
} from "../src/records/settings/server-settings.ts";
import { Refusal } from "../src/refusal.ts";
import { command, type Text, t } from "../src/text/phrase/phrase.ts";

function find(name: string): Setting {
	const setting = findSetting(name);
	if (setting) return setting;
	throw new Refusal(
		t`There is no such setting any more. Use ${command("settings")} again.`,
	);
}

async function openOne(
	{ server, args: [name], chosen }: PressView,
	desk: Desk,
): Promise<Card> {
	return toSettingCard(find(name ?? chosen ?? ""), desk.settings.of(server));
}

/** What a change would do, kept until it is saved. */
async function preview(
	setting: Setting,
	change: SettingsChange,
	view: UseView,
	desk: Desk,
	lacks: readonly Text[] = [],
): Promise<Card> {
	const before = desk.settings.of(view.server);
	const after = { ...before, ...change };
	if (isDeepStrictEqual(before, after)) return toSettledCard(setting, before);
	const { server } = view;
	const forgotten =
		change.daysKept === undefined
			? 0
			: await desk.settings.countForgotten(server, change.daysKept);
	const outlook = { after, forgotten, lacks, now: new Date() };
	const id = await desk.settings.propose(view, change);
	return toOutlookCard(setting, before, outlook, id);
}

async function pick(view: PressView, desk: Desk): Promise<Card> {
	const [name = "", ...values] = view.args;
	const setting = find(name);
	const chosen = values.length > 0 ? values : view.allChosen;
	const change = setting.read(chosen, view.server);
	const { noticesChannel } = change;
	const lacks = noticesChannel ? await view.findLacks(noticesChannel) : [];
	return preview(setting, change, view, desk, lacks);
}

async function save(view: PressView, desk: Desk): Promise<Card> {
	const {
		server,
		args: [id = ""],
	} = view;
	const change = await desk.settings.findProposed(view, id);
	const before = desk.settings.of(server);
	const changed = findChanged(change);
	await desk.settings.save(view, change, toChangeReason(before, change));
	const undo = await desk.settings.propose(view, toFormer(before, change));
	const now = desk.settings.of(server);
	return toSettingsCard(now, ...toSavedNote(changed, now, undo));
}

/** What was there in place of a change. */
function toFormer(
	before: ServerSettings,
	change: SettingsChange,
): SettingsChange {
	return Object.fromEntries(
		Object.entries(before).filter(([name]) => name in change),
	);
}

const zoneForm: FormRoute = {
	open: async ({ zone = "" }) => toZoneForm(zone),
	submit: {
		first: "update",
		async execute(view, desk) {
			const zones = readZones(view.fields.zone);
			const [zone, ...others] = zones;
			if (others.length === 0)
				return preview(TIME_ZONE, { timeZone: zone }, view, desk);
			const list = toZoneSelect(zones, [PICK, TIME_ZONE.name]);
			return toSettingCard(TIME_ZONE, desk.settings.of(view.server), [list]);
		},
	},
};

export default {
	data: new SlashCommandBuilder()
		.setName("settings")
		.setDescription("Decide who moderates, where questions are asked, and more")
		.setContexts(IN_SERVERS)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
		.toJSON(),
	usedBy: "owners",
	route: privately(async ({ server }, desk) =>
		toSettingsCard(desk.settings.of(server)),
	),
	presses: {
		[ALL]: {
			first: "update",
			execute: async ({ server }, desk) =>
				toSettingsCard(desk.settings.of(server)),
		},
		[OPEN]: { first: "update", execute: openOne },
		[PICK]: { first: "update", execute: pick },
		[SAVE]: { first: "update", execute: save },
		[ZONE_FORM]: {
			first: "form",
			execute: (view, desk) => zoneForm.open({}, view, desk),
		},
	},
	forms: { [ZONE_FORM]: zoneForm },
} satisfies Command;
