import type {
	ServerSettings,
	SettingsChange,
} from "../../records/settings/server-settings.ts";
import type { Text } from "../../text/phrase/phrase.ts";
import type { Block } from "../card/card.ts";
import type { Words } from "../card/markdown.ts";

/** What is known when a change is looked at, before it is saved. */
export interface Outlook {
	/** What would hold. */
	readonly after: ServerSettings;
	/** How many kept questions would be forgotten. */
	readonly forgotten: number;
	/** What the bot lacks to post notices, by its names in Discord. */
	readonly lacks: readonly Text[];
	readonly now: Date;
}

/** One thing that a server decides: how it is shown, chosen and explained. */
export interface Setting {
	readonly name: keyof ServerSettings;
	readonly title: Text;
	/** What it is about, in at most 100 characters. */
	readonly about: Text;
	/** What holds, in words. */
	readonly describe: (settings: ServerSettings) => Text;
	/** What to choose from; `pick` is the press that takes what was chosen. */
	readonly choices: (pick: Pick) => readonly Block[];
	/**
	 * What was chosen, as a change.
	 *
	 * @throws Refusal if it can't be
	 */
	readonly read: (chosen: readonly string[], server: string) => SettingsChange;
	/** What a change does, a line each. */
	readonly effects: (outlook: Outlook) => readonly Words[];
	/** Why a change can't be saved now; absent if it always can. */
	readonly hinders?: (outlook: Outlook) => boolean;
}

/** A press route and the setting's name; a button adds the value. */
export type Pick = readonly [name: string, ...args: string[]];
