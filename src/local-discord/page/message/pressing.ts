import type { Action, Place } from "../../site/action.ts";
import type {
	ComponentView,
	MessageView,
	Outcome,
} from "../../site/protocol.ts";
import { act, toFailure } from "../act.ts";
import { change, state } from "../page-state.ts";
import { keepChosen } from "./chosen.ts";

/** What Discord says under a message whose button was not answered. */
const NO_ANSWER = "This interaction failed";

/** Presses a button of a message. */
export async function pressButton(
	message: MessageView,
	{ custom_id: customId = "" }: ComponentView,
): Promise<void> {
	const { place } = state;
	await use(message, customId, {
		kind: "press",
		place,
		messageId: message.id,
		customId,
	});
}

/** Says whether something of a message was pressed and isn't answered yet. */
export function isWaiting({ id }: MessageView): boolean {
	return state.presses.get(id)?.failure === null;
}

/** Chooses in a select menu of a message; too little is kept, not sent. */
export async function choose(
	message: MessageView,
	menu: ComponentView,
	values: readonly string[],
): Promise<void> {
	const { place } = state;
	const { custom_id: customId = "", min_values: least = 1 } = menu;
	change((page) => keepChosen(page, message, menu, values));
	if (values.length < least) {
		const failure = `Choose at least ${least}.`;
		change(({ presses }) => presses.set(message.id, { customId, failure }));
		return;
	}
	await use(message, customId, {
		kind: "choose",
		place,
		messageId: message.id,
		customId,
		values: [...values],
	});
}

async function use(
	message: MessageView,
	customId: string,
	action: Extract<Action, { kind: "press" | "choose" }>,
): Promise<void> {
	if (isWaiting(message)) return;
	const { id } = message;
	change(({ presses }) => presses.set(id, { customId, failure: null }));
	try {
		const outcome = await act(action);
		finish(id, action.place, customId, outcome);
	} catch (error) {
		const failure = toFailure(error);
		change(({ presses }) => presses.set(id, { customId, failure }));
	}
}

function finish(
	id: string,
	place: Place,
	customId: string,
	outcome: Outcome,
): void {
	change((page) => {
		if (outcome.kind === "expired")
			page.presses.set(id, { customId, failure: NO_ANSWER });
		else page.presses.delete(id);
		if (outcome.kind === "form")
			page.dialog = {
				kind: "form",
				form: outcome.form,
				place,
				failure: null,
				isSending: false,
			};
	});
}
