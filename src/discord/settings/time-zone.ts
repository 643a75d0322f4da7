import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import { findTimeZones, toClock } from "../../text/time-zones.ts";
import { type Block, buttons, type Form, select } from "../card/card.ts";
import type { Pick, Setting } from "./setting.ts";

/** The press that opens the form, and the form. */
export const ZONE_FORM = "setting-zone";

export const TIME_ZONE: Setting = {
	name: "timeZone",
	title: t`Time zone`,
	about: t`When notices and digests come, and how times are written in files`,
	describe: ({ timeZone }) => toZoneName(timeZone),
	choices: () => [
		buttons({ label: t`Type a city`, press: [ZONE_FORM], isPrimary: true }),
	],
	read: ([zone = "UTC"]) => ({ timeZone: zone }),
	effects: ({ after: { timeZone }, now }) => [
		[
			t`It is ${toClock(now, timeZone)} there now. Notices come after 9:00 there, digests at the hours that /digest shows, and /audit's file has its times.`,
		],
		[t`Times in messages are shown to everybody in their own zone, as always.`],
	],
};

/** "Europe/Berlin", "UTC+02:00" */
export function toZoneName(zone: string): string {
	return /^[+-]/u.test(zone) ? `UTC${zone}` : zone.replaceAll("_", " ");
}

/** @param submit the form route, if it isn't that of /settings */
export function toZoneForm(
	typed: string,
	submit: Form["submit"] = [ZONE_FORM],
): Form {
	return {
		title: t`Time zone`,
		submit,
		fields: [
			{
				name: "zone",
				label: t`A city, or the distance to UTC`,
				placeholder: t`Berlin, New York, UTC+5:30`,
				isRequired: true,
				maxCharacters: 60,
				value: typed,
			},
		],
	};
}

/**
 * The zones that somebody means by what they typed into the form.
 *
 * @throws Refusal if there is none
 */
export function readZones(
	typed = "",
): readonly [zone: string, ...others: string[]] {
	const [zone, ...others] = findTimeZones(typed);
	if (zone !== undefined) return [zone, ...others];
	throw new Refusal(
		t`No time zone has that name. Type a larger city in the same zone, or the distance to UTC, such as UTC+2.`,
	);
}

/** Of several zones that were meant, one. */
export function toZoneSelect(zones: readonly string[], pick: Pick): Block {
	return select({
		placeholder: t`Which one?`,
		choose: pick,
		options: zones.map((zone) => ({ label: toZoneName(zone), value: zone })),
	});
}
