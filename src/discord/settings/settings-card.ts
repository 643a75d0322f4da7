import type { ServerSettings } from "../../records/settings/server-settings.ts";
import { t } from "../../text/phrase/phrase.ts";
import {
	type Block,
	body,
	bold,
	buttons,
	type Card,
	heading,
	select,
	small,
	text,
} from "../card/card.ts";
import { SETTINGS } from "./all.ts";
import type { Outlook, Setting } from "./setting.ts";

/** The presses of these cards. */
export const ALL = "settings";
export const OPEN = "setting";
export const PICK = "setting-pick";
export const SAVE = "setting-save";

/** All settings and what holds, one of them to be changed. */
export function toSettingsCard(
	settings: ServerSettings,
	...notes: Block[]
): Card {
	return {
		blocks: [
			...notes,
			text(
				heading(t`Settings`),
				...SETTINGS.map(({ title, describe }) =>
					body(t`${bold(title)}: ${describe(settings)}`),
				),
			),
			select({
				placeholder: t`Change a setting`,
				choose: [OPEN],
				options: SETTINGS.map(({ name, title, about }) => ({
					label: title,
					value: name,
					description: about,
				})),
			}),
			text(small(t`You see what a change does before you save it.`)),
		],
	};
}

/** One setting, with what to choose from. */
export function toSettingCard(
	setting: Setting,
	settings: ServerSettings,
	choices: readonly Block[] = setting.choices([PICK, setting.name]),
): Card {
	return {
		blocks: [
			text(
				heading(setting.title),
				body(t`${setting.about}.`),
				body(t`Now: ${setting.describe(settings)}`),
			),
			...choices,
			buttons({ label: t`All settings`, press: [ALL] }),
		],
	};
}

/** The same, after something was chosen that holds already. */
export function toSettledCard(
	setting: Setting,
	settings: ServerSettings,
): Card {
	const { blocks } = toSettingCard(setting, settings);
	return { blocks: [text(body(t`That is so already.`)), ...blocks] };
}

/** What a change does, to be saved or not. */
export function toOutlookCard(
	setting: Setting,
	before: ServerSettings,
	outlook: Outlook,
	id: string,
): Card {
	const { title, describe, effects, hinders } = setting;
	return {
		blocks: [
			text(
				heading(title),
				body(t`Now: ${describe(before)}`),
				body(t`Then: ${describe(outlook.after)}`),
			),
			text(...effects(outlook).map((words) => body(...words))),
			buttons(
				{
					label: t`Save`,
					press: [SAVE, id],
					isPrimary: true,
					isDisabled: hinders?.(outlook) ?? false,
				},
				{ label: t`Choose again`, press: [OPEN, setting.name] },
				{ label: t`All settings`, press: [ALL] },
			),
		],
	};
}

/** That a change was saved, and a way back. */
export function toSavedNote(
	changed: readonly Setting[],
	settings: ServerSettings,
	undo: string,
): Block[] {
	return [
		text(
			...changed.map(({ title, describe }) =>
				body(t`Saved. ${title}: ${describe(settings)}`),
			),
		),
		buttons({ label: t`Undo`, press: [SAVE, undo] }),
	];
}
