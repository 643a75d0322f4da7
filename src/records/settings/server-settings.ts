import type { Locale } from "../../text/phrase/locales.ts";
import { DEFAULT_STRICTNESS, type Strictness } from "./strictness.ts";

/** How a server wants the bot to be. */
export interface ServerSettings {
	/** Whoever has this role may moderate, too; null: no role. */
	readonly moderatorRole: string | null;
	/** Where /ask may be used, and in their threads; none: everywhere. */
	readonly askChannels: readonly string[];
	/** Unless the asker says otherwise. */
	readonly answersArePrivate: boolean;
	readonly strictness: Strictness;
	/** So long questions are kept; 0: not at all. */
	readonly daysKept: number;
	/** By its IANA name: "Europe/Berlin". */
	readonly timeZone: string;
	/** Where moderators are told what members could not find; null: nowhere. */
	readonly noticesChannel: string | null;
	/** Of what everybody sees; null: as the server has it in Discord. */
	readonly language: Locale | null;
	/** So many a member may ask in a minute; null: as many as they like. */
	readonly memberQuestions: number | null;
	/** So many all members together may. */
	readonly serverQuestions: number | null;
}

/** What a server has that has set nothing. */
export const DEFAULT_SETTINGS: ServerSettings = {
	moderatorRole: null,
	askChannels: [],
	answersArePrivate: false,
	strictness: DEFAULT_STRICTNESS,
	daysKept: 30,
	timeZone: "UTC",
	noticesChannel: null,
	language: null,
	memberQuestions: 10,
	serverQuestions: 60,
};

/** Some settings and what they shall be. */
export type SettingsChange = Partial<ServerSettings>;
