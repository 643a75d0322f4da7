import { describe, expect, it } from "vitest";
import type { Card } from "../../../src/discord/card/card.ts";
import { MAX_SELECT_OPTION_CHARACTERS } from "../../../src/discord/card/limits.ts";
import { fitsMessage, toMessage } from "../../../src/discord/card/message.ts";
import { SETTINGS } from "../../../src/discord/settings/all.ts";
import {
	toOutlookCard,
	toSavedNote,
	toSettingCard,
	toSettingsCard,
} from "../../../src/discord/settings/settings-card.ts";
import {
	DEFAULT_SETTINGS,
	type ServerSettings,
} from "../../../src/records/settings/server-settings.ts";
import { STRICTNESSES } from "../../../src/records/settings/strictness.ts";
import { markdownOf } from "../card-parts.ts";

const LONG_ID = "9".repeat(19);

const FULL: ServerSettings = {
	moderatorRole: LONG_ID,
	askChannels: Array.from({ length: 25 }, (_, at) => `${at}`.padEnd(19, "7")),
	answersArePrivate: true,
	strictness: "near",
	daysKept: 365,
	timeZone: "America/Argentina/ComodRivadavia",
	language: "de",
	noticesChannel: LONG_ID,
	memberQuestions: null,
	serverQuestions: 120,
};

const OUTLOOK = { after: FULL, forgotten: 12, lacks: [], now: new Date() };

function expectSound(card: Card): void {
	expect(fitsMessage(card)).toBe(true);
	const ids = [
		...JSON.stringify(toMessage(card)).matchAll(/"custom_id":"([^"]+)"/gu),
	].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
}

describe("the card of all settings", () => {
	it("fits a message with each button once, whatever is set", () => {
		const saved = toSavedNote(SETTINGS, FULL, "abcdefgh");
		for (const settings of [DEFAULT_SETTINGS, FULL])
			expectSound(toSettingsCard(settings, ...saved));
	});

	it("says what holds by default", () => {
		expect(markdownOf(toSettingsCard(DEFAULT_SETTINGS))).toContain(
			[
				"**Who moderates**: whoever has Manage Messages",
				"**Where questions are asked**: in every channel",
				"**Who sees answers**: everybody in the channel",
				"**How sure answers must be**: Balanced",
				"**How long questions are kept**: 30 days",
				"**Notices for moderators**: none",
				"**Time zone**: UTC",
				"**Language of public posts**: as the server's Discord language",
				"**Questions a minute, for each member**: 10",
				"**Questions a minute, for the server**: 60",
			].join("\n"),
		);
	});
});

describe.each(SETTINGS)("the setting “$title”", (setting) => {
	it("is described in as many characters as a list shows", () => {
		expect(String(setting.about).length).toBeLessThanOrEqual(
			MAX_SELECT_OPTION_CHARACTERS,
		);
	});

	it("fits a message with each button once, whatever is set", () => {
		for (const settings of [DEFAULT_SETTINGS, FULL]) {
			expectSound(toSettingCard(setting, settings));
			expectSound(toOutlookCard(setting, settings, OUTLOOK, "abcdefgh"));
		}
	});

	it("says what a change does before it is saved", () => {
		const card = toOutlookCard(setting, DEFAULT_SETTINGS, OUTLOOK, "id");
		expect(setting.effects(OUTLOOK).length).toBeGreaterThan(0);
		expect(markdownOf(card)).toMatch(/^Now: .+\nThen: .+\n\S/mu);
	});
});

it("describes and explains every level of strictness", () => {
	for (const strictness of STRICTNESSES) {
		const after = { ...DEFAULT_SETTINGS, strictness };
		const setting = SETTINGS.find(({ name }) => name === "strictness");
		expect(setting?.read([strictness], "1")).toEqual({ strictness });
		const level = setting?.describe(after);
		expect(String(level)).toMatch(/^[A-Z]/u);
	}
});
