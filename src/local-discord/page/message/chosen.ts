import type { ComponentView, MessageView } from "../../site/protocol.ts";
import type { PageState } from "../page-state.ts";

/** Keeps what was chosen in a menu, to be shown as long as the menu is there. */
export function keepChosen(
	{ chosen }: PageState,
	{ id }: MessageView,
	{ custom_id = "" }: ComponentView,
	values: readonly string[],
): void {
	chosen.set(id, { ...chosen.get(id), [custom_id]: values });
}

/** Forgets it when the bot sends the message with other components. */
export function forgetChosen(
	{ chosen }: PageState,
	before: MessageView | undefined,
	after: MessageView | null,
): void {
	if (before && !isSame(before, after)) chosen.delete(before.id);
}

function isSame(before: MessageView, after: MessageView | null): boolean {
	const [was, is] = [before.components, after?.components];
	return JSON.stringify(was) === JSON.stringify(is);
}
