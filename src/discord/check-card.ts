import type {
	Health,
	IndexHealth,
	NetworksHealth,
} from "../answer/health-desk.ts";
import type { DataHealth } from "../library/data-health.ts";
import { toCount } from "../text/counts.ts";
import {
	body,
	bold,
	type Card,
	heading,
	mentionChannel,
	moment,
	small,
	text,
} from "./card.ts";
import type { Inspection } from "./command.ts";
import type { Line, Words } from "./markdown.ts";
import type { LookedAtSchedule } from "./schedule-card.ts";

/** Something that was looked at: well, not quite, or broken. */
interface Finding {
	readonly state: "✓" | "⚠" | "✗";
	/** What is so; if it isn't well, what that breaks and what to do. */
	readonly says: Words;
}

/** Below these, what is written soon finds no room. */
const LITTLE_BYTES = 1e9;
const HARDLY_ANY_BYTES = 1e8;

/** Discord waits 3 seconds for the first sign of an answer. */
const LATE_MILLISECONDS = 1_000;

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
	noticesLack: readonly string[] | null,
	digests: readonly LookedAtSchedule[] = [],
): Card {
	const parts: [string, Finding[]][] = [
		["In this channel", toChannelFindings(inspection)],
		["Notices for moderators", toNoticesFindings(noticesLack)],
		["Digests", toDigestFindings(digests)],
		["Discord", toDiscordFindings(inspection)],
		["What is kept", toDataFindings(health.data)],
		["This server's articles", toIndexFindings(health.index)],
		["The networks", [toNetworksFinding(health.networks)]],
	];
	const findings = parts.flatMap(([, found]) => found);
	const shown = parts.filter(([, found]) => found.length > 0);
	return {
		blocks: [
			text(heading(toTitle(findings)), toVersionLine(health)),
			...shown.map(([title, found]) =>
				text(
					body(bold(title)),
					...found.map(({ state, says }) => body(`${state} `, ...says)),
				),
			),
		],
	};
}

function toTitle(findings: readonly Finding[]): string {
	const broken = findings.filter(({ state }) => state === "✗").length;
	const doubtful = findings.filter(({ state }) => state === "⚠").length;
	if (broken > 0) return `Check: ${toCount(broken, "fault")}`;
	if (doubtful > 0) return `Check: works, with ${toCount(doubtful, "remark")}`;
	return "Check: all is well";
}

function toVersionLine({ version, startedAt }: Health): Line {
	return small(`Pullquote ${version}, running since `, moment(startedAt));
}

function toChannelFindings({ lacks }: Inspection): Finding[] {
	return [
		well("Commands are answered here; that takes no permission."),
		...(lacks.length === 0
			? [well("The bot may post here by itself.")]
			: [
					doubtful(
						`The bot lacks ${lacks.join(" and ")} here. It still answers commands, but can't post by itself, such as a notice. Allow it in the channel's settings, under Permissions, for the bot's role.`,
					),
				]),
	];
}

function toNoticesFindings(lacks: readonly string[] | null): Finding[] {
	if (lacks === null) return [];
	if (lacks.length === 0)
		return [well("The bot may post in the channel that is set for them.")];
	return [
		broken(
			`The bot lacks ${lacks.join(" and ")} in the channel that is set for them, so that none are posted. Allow it in that channel's settings, under Permissions, for the bot's role, or choose another with /settings.`,
		),
	];
}

/** One line for all that is well, one for each that isn't. */
function toDigestFindings(digests: readonly LookedAtSchedule[]): Finding[] {
	const wanted = digests.filter(({ schedule }) => !schedule.isPaused);
	const wrong = wanted.flatMap(toDigestFinding);
	if (wanted.length === 0 || wrong.length > 0) return wrong;
	return [well("The bot may post in the channels of /digest.")];
}

function toDigestFinding({ schedule, lacks }: LookedAtSchedule): Finding[] {
	const { channel, refusedAt } = schedule;
	const there = mentionChannel(channel);
	if (lacks.length > 0)
		return [
			broken(
				`The bot lacks ${lacks.join(" and ")} in `,
				there,
				", so that a digest isn't posted there. Allow it in that channel's settings, under Permissions, for the bot's role, or end it with /digest.",
			),
		];
	if (refusedAt === null) return [];
	return [
		doubtful(
			"A digest couldn't be posted in ",
			there,
			". The bot may post there now; what was in it comes with the next. /digest says when.",
		),
	];
}

function toDiscordFindings(inspection: Inspection): Finding[] {
	return [toCommandsFinding(inspection), toPingFinding(inspection)];
}

function toCommandsFinding({ commands, misregistered }: Inspection): Finding {
	if (misregistered === null)
		return doubtful(
			"Discord didn't say which commands it knows. Check again in a minute.",
		);
	if (misregistered.length > 0)
		return broken(
			`Discord knows these commands otherwise than the bot, so that they are missing or fail: ${misregistered.join(", ")}. Restart the bot: it registers them at its start.`,
		);
	return well(
		`Discord knows all ${toCount(commands, "command")}. If you don't see one, reload Discord (Ctrl+R), or look at Server Settings → Integrations.`,
	);
}

function toPingFinding({ milliseconds }: Inspection): Finding {
	if (milliseconds === null)
		return well("The time to Discord is measured within a minute of a start.");
	const time = toTime(milliseconds);
	if (milliseconds < LATE_MILLISECONDS)
		return well(`Discord answers in ${time}.`);
	return doubtful(
		`Discord takes ${time} to answer. Above 3 seconds, commands fail with “The application did not respond”. Look at discordstatus.com and at the connection of the bot's machine.`,
	);
}

function toDataFindings(data: DataHealth): Finding[] {
	return [toWritingFinding(data), toIntegrityFinding(data)];
}

function toWritingFinding({ isWritable, freeBytes }: DataHealth): Finding {
	const free =
		freeBytes === null ? "" : `; ${toWrittenSize(freeBytes)} are free`;
	if (!isWritable)
		return broken(
			`The data folder can't be written to${free}. Nothing can be added or changed. The operator has to make room, or let the bot write there.`,
		);
	if (freeBytes !== null && freeBytes < HARDLY_ANY_BYTES)
		return broken(
			`Only ${toWrittenSize(freeBytes)} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.`,
		);
	if (freeBytes !== null && freeBytes < LITTLE_BYTES)
		return doubtful(
			`Only ${toWrittenSize(freeBytes)} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.`,
		);
	return well(`The data folder can be written to${free}.`);
}

function toIntegrityFinding(data: DataHealth): Finding {
	const size = `${toWrittenSize(data.databaseBytes)}, and the indexes ${toWrittenSize(data.indexBytes)}`;
	if (data.integrity === "damaged")
		return broken(
			"The database is damaged: articles may be missing or fail to open. The operator has to stop the bot and restore a backup (npm run restore).",
		);
	if (data.integrity === "unknown")
		return doubtful(
			`The database couldn't be looked through in time. It has ${size}. npm run backup on the bot's machine makes a copy and checks it whole.`,
		);
	return well(`The database is whole. It has ${size}.`);
}

function toIndexFindings(index: IndexHealth): Finding[] {
	const { articles, missing, passages, waiting } = index;
	return [
		missing > 0
			? doubtful(
					`${missing} of ${toCount(articles, "article")} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.`,
				)
			: well(
					`${toCount(articles, "article")} with ${toCount(passages, "passage")} can be found.`,
				),
		waiting > 0
			? doubtful(
					`${waiting} of them ${waiting === 1 ? "waits" : "wait"} to be encoded, found by ${waiting === 1 ? "its" : "their"} words only until then. That takes a fifth of a second for an article.`,
				)
			: well("None waits to be encoded."),
	];
}

function toNetworksFinding(networks: NetworksHealth): Finding {
	switch (networks.kind) {
		case "working":
			return well(
				`They find by meaning and mark answers: a try took ${toTime(networks.milliseconds)}.`,
			);
		case "busy":
			return doubtful(
				"They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.",
			);
		case "off":
			return doubtful(
				networks.why === null
					? `They are switched off (MODELS=off). ${WORDS_ONLY} The operator can switch them on.`
					: `They couldn't be loaded. ${WORDS_ONLY} Why: ${networks.why}`,
			);
		case "failing":
			return broken(
				`They fail. ${WORDS_ONLY} Restart the bot. Why: ${networks.why}`,
			);
	}
}

const WORDS_ONLY =
	"Questions are answered by shared words alone, and never with certainty.";

function well(...says: Words): Finding {
	return { state: "✓", says };
}

function doubtful(...says: Words): Finding {
	return { state: "⚠", says };
}

function broken(...says: Words): Finding {
	return { state: "✗", says };
}

function toTime(milliseconds: number): string {
	return milliseconds < 1_000
		? `${Math.round(milliseconds)} ms`
		: `${(milliseconds / 1_000).toFixed(1)} s`;
}

/** "12.3 MB" */
function toWrittenSize(bytes: number): string {
	const [unit, name] = bytes < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
	return `${(bytes / unit).toLocaleString("en", { maximumFractionDigits: 1 })} ${name}`;
}
