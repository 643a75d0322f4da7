import { randomInt } from "node:crypto";
import {
	findStorageFault,
	type StorageFault,
} from "../../library/health/storage-fault.ts";
import type { Refusal } from "../../refusal.ts";
import { command, type Text, t } from "../../text/phrase/phrase.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	note,
	small,
	text,
} from "../card/card.ts";
import type { Staff } from "./command.ts";
import { CORRECT } from "./correction.ts";

/** Says why something was not done; a form that was refused can be corrected. */
export function toRefusalCard(refusal: Refusal, correct?: string[]): Card {
	const said = text(heading(t`That didn't work`), body(refusal.words));
	if (!correct) return { blocks: [said] };
	return {
		blocks: [
			said,
			buttons({
				label: t`Correct`,
				press: [CORRECT, ...correct],
				isPrimary: true,
			}),
		],
	};
}

/** Says that something broke; the code stands in the log, too. */
export function toApology(code: string, error?: unknown): Card {
	const fault = findStorageFault(error);
	const [title, ...lines] = fault === null ? UNKNOWN_FAULT : FAULTS[fault];
	return {
		blocks: [
			text(
				heading(title),
				...lines.map((line) => body(line)),
				small(t`If it happens again, tell the operator this code: ${code}`),
			),
		],
	};
}

const UNKNOWN_FAULT = [
	t`Something went wrong`,
	t`Sorry: this is a fault of the bot. Please try again.`,
] as const;

/** Whether there is an answer can't be told: that must not look like none. */
const FAULTS = {
	unreadable: [
		t`The library can't be read`,
		t`Sorry: what the bot keeps can't be read just now, so it can't tell whether there is an answer.`,
		t`Moderators see with ${command("check")} what is wrong.`,
	],
	full: [
		t`The bot's disk is full`,
		t`Sorry: nothing can be saved until the operator makes room. What was saved before is safe.`,
	],
} as const satisfies Record<StorageFault, readonly Text[]>;

/** Five letters and digits that are not mistaken for one another. */
export function makeErrorCode(): string {
	const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
	return Array.from(
		{ length: 5 },
		() => letters[randomInt(letters.length)],
	).join("");
}

export const TOO_OLD = note(
	t`This is too old`,
	t`It comes from an earlier state of the bot. Please run the command again.`,
);

const OTHERWISE = t`If the server lets you use this command in another way, run the command again.`;

/** Says what somebody lacks who used what isn't for everybody. */
export const NOT_STAFF: Readonly<Record<Staff, Card>> = {
	moderators: note(
		t`Only for moderators`,
		t`You need Manage Messages in this channel, or the moderators' role of this server. ${OTHERWISE}`,
	),
	owners: note(
		t`Only for who manages the server`,
		t`You need Manage Server. ${OTHERWISE}`,
	),
};

export const BUSY = note(
	t`That took too long`,
	t`The bot is busy just now. Please try again in a moment.`,
);

export const UNKNOWN_COMMAND = note(
	t`This command is gone`,
	t`The bot has changed. Reload Discord (Ctrl+R) to see its commands.`,
);
