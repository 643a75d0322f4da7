import type { Action } from "../../site/action.ts";
import type { Example, MessageView, Outcome } from "../../site/protocol.ts";
import { act, toFailure } from "../act.ts";
import {
	type Composer,
	change,
	EMPTY_COMPOSER,
	type PageState,
	state,
	type TextComposer,
} from "../page-state.ts";
import { toGiven } from "./command-filling.ts";

/** What Discord says where a command was not answered. */
const NO_ANSWER = "The application did not respond";

let notices = 0;

/** Sends the command that is filled in. */
export async function sendCommand(): Promise<void> {
	const { composer, place } = state;
	if (composer.kind !== "command") return;
	const { path } = composer.command;
	const { options, files } = toGiven(composer);
	change((page) => {
		page.composer = EMPTY_COMPOSER;
	});
	const action = { kind: "command", place, path, options } as const;
	const isTaken = await run(`/${path}`, action, files);
	if (!isTaken) giveBack(composer);
}

/** What could not be sent need not be typed again. */
function giveBack(composer: Composer): void {
	change((page) => {
		if (page.composer === EMPTY_COMPOSER) page.composer = composer;
	});
}

/** Uses a command as it is offered where nothing was asked yet. */
export async function runExample({ path, options }: Example): Promise<void> {
	const { place } = state;
	await run(`/${path}`, { kind: "command", place, path, options });
}

/** Uses a command from a message's menu. */
export async function runMessageCommand(
	name: string,
	{ id: messageId }: MessageView,
): Promise<void> {
	const { place } = state;
	await run(name, { kind: "messageCommand", place, name, messageId });
}

/**
 * Shows a command as on its way, until the bot acknowledges it; says whether it
 * could be sent at all.
 */
async function run(
	command: string,
	action: Action,
	files: readonly File[] = [],
): Promise<boolean> {
	const id = ++notices;
	const { channelId } = state.place;
	change((page) => {
		const notice = { id, channelId, command, failure: null, at: Date.now() };
		page.notices = [...page.notices, notice];
	});
	try {
		const outcome = await act(action, files);
		change((page) => finish(page, id, outcome));
		return true;
	} catch (error) {
		change((page) => fail(page, id, toFailure(error)));
		return false;
	}
}

function finish(page: PageState, id: number, outcome: Outcome): void {
	if (outcome.kind === "expired") {
		fail(page, id, NO_ANSWER);
		return;
	}
	page.notices = page.notices.filter((one) => one.id !== id);
	if (outcome.kind !== "form") return;
	const { form } = outcome;
	page.dialog = { kind: "form", form, failure: null, isSending: false };
}

function fail(page: PageState, id: number, failure: string): void {
	page.notices = page.notices.map((one) =>
		one.id === id ? { ...one, failure } : one,
	);
}

/** Posts an ordinary message; what can't be posted stays in the box. */
export async function sendText(composer: TextComposer): Promise<void> {
	const { place } = state;
	const { text, files } = composer;
	if (text.trim() === "" && files.length === 0) return;
	change((page) => {
		page.composer = EMPTY_COMPOSER;
	});
	try {
		const numbers = files.map((_, file) => ({ file }));
		await act({ kind: "write", place, text, files: numbers }, files);
	} catch (error) {
		const problem = toFailure(error);
		change((page) => {
			page.composer = { ...composer, problem };
		});
	}
}
