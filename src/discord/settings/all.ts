import type {
	ServerSettings,
	SettingsChange,
} from "../../records/settings/server-settings.ts";
import { toPlainWords } from "../audit/plain-words.ts";
import { ASK_CHANNELS } from "./ask-channels.ts";
import { LANGUAGE } from "./language.ts";
import { MODERATOR_ROLE } from "./moderator-role.ts";
import { NOTICES_CHANNEL } from "./notices-channel.ts";
import { MEMBER_PACE, SERVER_PACE } from "./pace.ts";
import { PRIVATE_ANSWERS } from "./private-answers.ts";
import { RETENTION } from "./retention.ts";
import type { Setting } from "./setting.ts";
import { STRICTNESS } from "./strictness.ts";
import { TIME_ZONE } from "./time-zone.ts";

/** All settings, in the order in which they are shown. */
export const SETTINGS: readonly Setting[] = [
	MODERATOR_ROLE,
	ASK_CHANNELS,
	PRIVATE_ANSWERS,
	STRICTNESS,
	RETENTION,
	NOTICES_CHANNEL,
	TIME_ZONE,
	LANGUAGE,
	MEMBER_PACE,
	SERVER_PACE,
];

export function findSetting(name: string): Setting | undefined {
	return SETTINGS.find((setting) => setting.name === name);
}

/** Those that a change is about. */
export function findChanged(change: SettingsChange): readonly Setting[] {
	return SETTINGS.filter(({ name }) => name in change);
}

/** What is changed, as it goes on record: "Time zone: UTC → Europe/Berlin". */
export function toChangeReason(
	before: ServerSettings,
	change: SettingsChange,
): string {
	const after = { ...before, ...change };
	return findChanged(change)
		.map(({ title, describe }) => {
			const [from, to] = [before, after].map((one) =>
				toPlainWords([describe(one)]),
			);
			return `${title}: ${from} → ${to}`;
		})
		.join("; ");
}
