import type { Action, Place } from "../../site/action.ts";
import type { MessageView, Outcome } from "../../site/protocol.ts";
import type { Example } from "../../state/create-state.ts";
import { act, toFailure } from "../act.ts";
import {
	change,
	EMPTY_COMPOSER,
	type Notice,
	type PageState,
	state,
	type TextComposer,
} from "../page-state.ts";
import { scrollToEnd } from "../scrolling.ts";
import { toGiven } from "./command-filling.ts";

/** What Discord says where a command was not answered. */
const NO_ANSWER = "The application did not respond";

/** What is sent, and how it is called while it is on its way. */
interface Sending {
	/** "/ask", or the beginning of a message. */
	readonly what: string;
	readonly action: Extract<Action, { place: Place }>;
	readonly files?: readonly File[];
}

const MAX_NOTICES = 50;

let notices = 0;

/** Sends the command that is filled in. */
export async function sendCommand(): Promise<void> {
	const { composer, place } = state;
	if (composer.kind !== "command") return;
	const { path } = composer.command;
	const { options, files } = toGiven(composer);
	empty();
	const action = { kind: "command", place, path, options } as const;
	await send({ what: `/${path}`, action, files });
}

/** Uses a command as it is offered where nothing was asked yet. */
export async function runExample({ path, options }: Example): Promise<void> {
	const { place } = state;
	const action = { kind: "command", place, path, options } as const;
	await send({ what: `/${path}`, action });
}

/** Uses a command from a message's menu. */
export async function runMessageCommand(
	name: string,
	{ id: messageId }: MessageView,
): Promise<void> {
	const { place } = state;
	const action = { kind: "messageCommand", place, name, messageId } as const;
	await send({ what: name, action });
}

/** Posts an ordinary message; one that is too long stays in the box. */
export async function sendText(composer: TextComposer): Promise<void> {
	const { place } = state;
	const { text, files } = composer;
	if (text.trim() === "" && files.length === 0) return;
	const problem = findProblem(text);
	if (problem) {
		change((page) => {
			page.composer = { ...composer, problem };
		});
		return;
	}
	empty();
	const numbers = files.map((_, file) => ({ file }));
	const action = { kind: "write", place, text, files: numbers } as const;
	await send({ what: toBeginning(text), action, files });
}

const MAX_MESSAGE_CHARACTERS = 2_000;

function findProblem({ length }: string): string | null {
	if (length <= MAX_MESSAGE_CHARACTERS) return null;
	return `A message has up to ${MAX_MESSAGE_CHARACTERS} characters; there are ${length}. Attach a file instead.`;
}

function toBeginning(text: string): string {
	return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}

function empty(): void {
	change((page) => {
		page.composer = EMPTY_COMPOSER;
	});
}

/**
 * Sends, and shows it as on its way until it is acknowledged. What could not be
 * sent, or was not answered, can be sent again.
 */
async function send(sending: Sending): Promise<void> {
	const id = ++notices;
	const { what, action, files } = sending;
	const { channelId } = action.place;
	const notice = { id, channelId, what, failure: null, retry: null };
	change((page) => {
		note(page, { ...notice, at: Date.now() });
	});
	scrollToEnd();
	try {
		finish(id, sending, await act(action, files));
	} catch (error) {
		fail(id, sending, toFailure(error));
	}
}

function finish(id: number, sending: Sending, outcome: Outcome): void {
	if (outcome.kind === "expired") {
		fail(id, sending, NO_ANSWER);
		return;
	}
	change((page) => {
		forget(page, id);
		if (outcome.kind !== "form") return;
		const { form } = outcome;
		const { place } = sending.action;
		page.dialog = {
			kind: "form",
			form,
			place,
			failure: null,
			isSending: false,
		};
	});
}

function fail(id: number, sending: Sending, failure: string): void {
	const retry = () => {
		change((page) => forget(page, id));
		send(sending);
	};
	change((page) => {
		page.notices = page.notices.map((one) =>
			one.id === id ? { ...one, failure, retry } : one,
		);
	});
}

/** Adds a notice; of many, the newest are kept. */
function note(page: PageState, notice: Notice): void {
	page.notices = [...page.notices, notice].slice(-MAX_NOTICES);
}

function forget(page: PageState, id: number): void {
	page.notices = page.notices.filter((one) => one.id !== id);
}

/** Says in a channel what went wrong where nobody looks any more. */
export function tellFailure(place: Place, what: string, failure: string): void {
	const id = ++notices;
	const { channelId } = place;
	const notice = { id, channelId, what, failure, retry: null, at: Date.now() };
	change((page) => {
		note(page, notice);
	});
}
