import type { Health } from "../../answer/server/health-desk.ts";
import { type Phrase, plural, type Text, t } from "../../text/phrase/phrase.ts";
import {
	body,
	bold,
	type Card,
	heading,
	moment,
	small,
	text,
} from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import type { LookedAtSchedule } from "../digest/schedule-card.ts";
import type { Inspection } from "../dispatch/command.ts";
import {
	toChannelFindings,
	toDigestFindings,
	toDiscordFindings,
	toNoticesFindings,
} from "./discord-findings.ts";
import type { Finding } from "./finding.ts";
import {
	toDataFindings,
	toIndexFindings,
	toNetworksFinding,
} from "./health-findings.ts";

/**
 * Whether everything works that the bot needs, in plain words.
 *
 * @param noticesLack what the bot may not do in the channel for notices; null:
 * the server has none
 * @param digests those that come by themselves
 */
export function toCheckCard(
	health: Health,
	inspection: Inspection,
	noticesLack: readonly Text[] | null,
	digests: readonly LookedAtSchedule[] = [],
): Card {
	const parts: [Text, Finding[]][] = [
		[t`In this channel`, toChannelFindings(inspection)],
		[t`Notices for moderators`, toNoticesFindings(noticesLack)],
		[t`Digests`, toDigestFindings(digests)],
		["Discord", toDiscordFindings(inspection)],
		[t`What is kept`, toDataFindings(health.data)],
		[t`This server's articles`, toIndexFindings(health.index)],
		[t`The networks`, [toNetworksFinding(health.networks)]],
	];
	const findings = parts.flatMap(([, found]) => found);
	const shown = parts.filter(([, found]) => found.length > 0);
	return {
		blocks: [
			text(heading(toTitle(findings)), toVersionLine(health)),
			...shown.map(([title, found]) =>
				text(
					body(bold(title)),
					...found.map(({ state, says }) => body(`${state} `, says)),
				),
			),
		],
	};
}

function toTitle(findings: readonly Finding[]): Phrase {
	const broken = findings.filter(({ state }) => state === "✗").length;
	const doubtful = findings.filter(({ state }) => state === "⚠").length;
	if (broken > 0)
		return plural(
			broken,
			t`Check: ${broken} fault`,
			t`Check: ${broken} faults`,
		);
	if (doubtful > 0)
		return plural(
			doubtful,
			t`Check: works, with ${doubtful} remark`,
			t`Check: works, with ${doubtful} remarks`,
		);
	return t`Check: all is well`;
}

function toVersionLine({ version, startedAt }: Health): Line {
	return small(t`Pullquote ${version}, running since ${moment(startedAt)}`);
}
