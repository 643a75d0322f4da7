import { listed } from "../../text/phrase/listed.ts";
import {
	allOf,
	command,
	named,
	plural,
	type Text,
	t,
} from "../../text/phrase/phrase.ts";
import { mentionChannel } from "../card/card.ts";
import type { LookedAtSchedule } from "../digest/schedule-card.ts";
import type { Inspection } from "../dispatch/command.ts";
import { broken, doubtful, type Finding, toTime, well } from "./finding.ts";

/** Discord waits 3 seconds for the first sign of an answer. */
const LATE_MILLISECONDS = 1_000;

export function toChannelFindings({ lacks }: Inspection): Finding[] {
	return [
		well(t`Commands are answered here; that takes no permission.`),
		...(lacks.length === 0
			? [well(t`The bot may post here by itself.`)]
			: [
					doubtful(
						t`The bot lacks ${allOf(lacks)} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.`,
					),
				]),
	];
}

export function toNoticesFindings(lacks: readonly Text[] | null): Finding[] {
	if (lacks === null) return [];
	if (lacks.length === 0)
		return [well(t`The bot may post in the channel that is set for them.`)];
	return [
		broken(
			t`The bot lacks ${allOf(lacks)} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with ${command("settings")}.`,
		),
	];
}

/** One line for all that is well, one for each that isn't. */
export function toDigestFindings(
	digests: readonly LookedAtSchedule[],
): Finding[] {
	const wanted = digests.filter(({ schedule }) => !schedule.isPaused);
	const wrong = wanted.flatMap(toDigestFinding);
	if (wanted.length === 0 || wrong.length > 0) return wrong;
	return [well(t`The bot may post in the channels of ${command("digest")}.`)];
}

function toDigestFinding({ schedule, lacks }: LookedAtSchedule): Finding[] {
	const { channel, refusedAt } = schedule;
	const there = mentionChannel(channel);
	if (lacks.length > 0)
		return [
			broken(
				t`The bot lacks ${allOf(lacks)} in ${there}, so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with ${command("digest")}.`,
			),
		];
	if (refusedAt === null) return [];
	return [
		doubtful(
			t`A digest couldn't be posted in ${there}. The bot may post there now; what was in it comes with the next. ${command("digest")} says when.`,
		),
	];
}

export function toDiscordFindings(inspection: Inspection): Finding[] {
	return [toCommandsFinding(inspection), toPingFinding(inspection)];
}

function toCommandsFinding({ commands, misregistered }: Inspection): Finding {
	if (misregistered === null)
		return doubtful(
			t`Discord didn't say which commands it knows. Check again in a minute.`,
		);
	if (misregistered.length > 0)
		return broken(
			t`Discord knows these commands otherwise than the bot, so that they are missing or fail: ${listed(misregistered.map(named))}. Restart the bot: it registers them at its start.`,
		);
	return well(
		plural(
			commands,
			t`Discord knows all ${commands} command. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.`,
			t`Discord knows all ${commands} commands. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.`,
		),
	);
}

function toPingFinding({ milliseconds }: Inspection): Finding {
	if (milliseconds === null)
		return well(t`The time to Discord is measured within a minute of a start.`);
	const time = toTime(milliseconds);
	if (milliseconds < LATE_MILLISECONDS)
		return well(t`Discord answers in ${time}.`);
	return doubtful(
		t`Discord takes ${time} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.`,
	);
}
