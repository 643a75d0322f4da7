import type {
	IndexHealth,
	NetworksHealth,
} from "../../answer/server/health-desk.ts";
import type { DataHealth } from "../../library/health/data-health.ts";
import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { toArticles, toPassages } from "../card/counted.ts";
import { broken, doubtful, type Finding, toTime, well } from "./finding.ts";

/** Below these, what is written soon finds no room. */
const LITTLE_BYTES = 1e9;
const HARDLY_ANY_BYTES = 1e8;

export function toDataFindings(data: DataHealth): Finding[] {
	return [toWritingFinding(data), toIntegrityFinding(data)];
}

function toWritingFinding({ isWritable, freeBytes }: DataHealth): Finding {
	const free = freeBytes === null ? null : toWrittenSize(freeBytes);
	if (!isWritable)
		return broken(
			free
				? t`The data folder can't be written to; ${free} are free. Nothing can be added or changed. The operator has to make room, or let the bot write there.`
				: t`The data folder can't be written to. Nothing can be added or changed. The operator has to make room, or let the bot write there.`,
		);
	if (freeBytes !== null && freeBytes < HARDLY_ANY_BYTES)
		return broken(
			t`Only ${toWrittenSize(freeBytes)} are free on the disk. When it is full, nothing can be added or changed. The operator has to make room.`,
		);
	if (freeBytes !== null && freeBytes < LITTLE_BYTES)
		return doubtful(
			t`Only ${toWrittenSize(freeBytes)} are free on the disk. When it is full, nothing can be added or changed. The operator should make room.`,
		);
	return well(
		free
			? t`The data folder can be written to; ${free} are free.`
			: t`The data folder can be written to.`,
	);
}

function toIntegrityFinding(data: DataHealth): Finding {
	const database = toWrittenSize(data.databaseBytes);
	const indexes = toWrittenSize(data.indexBytes);
	if (data.integrity === "damaged")
		return broken(
			t`The database is damaged: articles may be missing or fail to open. The operator has to stop the bot and restore a backup (npm run restore).`,
		);
	if (data.integrity === "unknown")
		return doubtful(
			t`The database couldn't be looked through in time. It has ${database}, and the indexes ${indexes}. npm run backup on the bot's machine makes a copy and checks it whole.`,
		);
	return well(
		t`The database is whole. It has ${database}, and the indexes ${indexes}.`,
	);
}

export function toIndexFindings(index: IndexHealth): Finding[] {
	return [toFoundFinding(index), toWaitingFinding(index)];
}

function toFoundFinding({ articles, missing, passages }: IndexHealth): Finding {
	if (missing === 0)
		return well(
			plural(
				articles,
				t`${articles} article with ${toPassages(passages)} can be found.`,
				t`${articles} articles with ${toPassages(passages)} can be found.`,
			),
		);
	return doubtful(
		// Elsewhere than in English, the verb depends on how many are missing.
		plural(
			missing,
			t`${missing} of ${toArticles(articles)} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.`,
			t`${missing} of ${toArticles(articles)} can't be found yet. If it stays so for a minute, restart the bot: it makes the index again.`,
		),
	);
}

function toWaitingFinding({ waiting }: IndexHealth): Finding {
	if (waiting === 0) return well(t`None waits to be encoded.`);
	return doubtful(
		plural(
			waiting,
			t`${waiting} of them waits to be encoded, found by its words only until then. That takes a fifth of a second for an article.`,
			t`${waiting} of them wait to be encoded, found by their words only until then. That takes a fifth of a second for an article.`,
		),
	);
}

export function toNetworksFinding(networks: NetworksHealth): Finding {
	switch (networks.kind) {
		case "working":
			return well(
				t`They find by meaning and mark answers: a try took ${toTime(networks.milliseconds)}.`,
			);
		case "busy":
			return doubtful(
				t`They are busy: a try took more than 5 seconds. Answers come from what is read by then. Check again in a minute; if it stays so, the bot's machine is too slow for its work.`,
			);
		case "off":
			return doubtful(
				networks.why === null
					? t`They are switched off (MODELS=off). ${WORDS_ONLY} The operator can switch them on.`
					: t`They couldn't be loaded. ${WORDS_ONLY} Why: ${networks.why}`,
			);
		case "failing":
			return broken(
				t`They fail. ${WORDS_ONLY} Restart the bot. Why: ${networks.why}`,
			);
	}
}

const WORDS_ONLY = t`Questions are answered by shared words alone, and never with certainty.`;

/** "12.3 MB" */
function toWrittenSize(bytes: number): Phrase {
	return bytes < 1e9
		? t`${toTenths(bytes / 1e6)} MB`
		: t`${toTenths(bytes / 1e9)} GB`;
}

function toTenths(value: number): number {
	return Math.round(value * 10) / 10;
}
